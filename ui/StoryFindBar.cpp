#include "ui/StoryFindBar.h"

#include "ui/story/StoryView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

StoryFindBar::StoryFindBar(StoryView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName("storyFindBar"_L1);
    m_field->setObjectName("findEdit"_L1);
    m_field->setAccessibleName(tr("Find in story"));
    m_field->setPlaceholderText(tr("Find in story"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName("findLabel"_L1);
    m_count->setTextFormat(Qt::PlainText);
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &StoryFindBar::find);
    hide();
}

void StoryFindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find(m_field->text());
}

bool StoryFindBar::end()
{
    if (!isVisible())
        return false;
    hide();
    m_view.findInStory({});
    m_view.setFocus();
    return true;
}

void StoryFindBar::findNext()
{
    if (!isVisible() && m_view.foundCount() == 0)
        return begin();
    m_view.findNext();
    showCount();
}

void StoryFindBar::findPrevious()
{
    if (!isVisible() && m_view.foundCount() == 0)
        return begin();
    m_view.findPrevious();
    showCount();
}

/// Return goes to the next place, Shift+Return to the one before, whatever Return means elsewhere in the window.
bool StoryFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            findPrevious();
        else
            findNext();
    }
    event->accept();
    return event->type() == QEvent::KeyPress;
}

void StoryFindBar::find(const QString &text)
{
    m_view.findInStory(text);
    showCount();
}

void StoryFindBar::showCount()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_view.foundCount() == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_view.foundNumber()).arg(m_view.foundCount()));
}

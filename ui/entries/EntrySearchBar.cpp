#include "ui/entries/EntrySearchBar.h"

#include "ui/Icons.h"
#include "ui/RowPainting.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

EntrySearchBar::EntrySearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_scope(new QComboBox(this))
{
    setObjectName("entrySearchBar"_L1);
    m_field->setObjectName("searchEdit"_L1);
    m_field->setAccessibleName(tr("Search stories"));
    m_field->setPlaceholderText(tr("Search"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(namedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_scope->setObjectName("searchScopeComboBox"_L1);
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->addItems({tr("All stories"), tr("This list")});
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->hide();
    frameField();
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_field, 3);
    layout->addWidget(m_scope, 2);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_scope->setVisible(!text.isEmpty());
        Q_EMIT changed(true);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT changed(false);
        Q_EMIT left();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_field->text().isEmpty())
            Q_EMIT changed(false);
    });
}

/// A style makes the frame a darker shade of the window, which cannot be seen around a field on a dark ground.
void EntrySearchBar::frameField()
{
    const bool isDark = palette().color(QPalette::Base).lightness() < palette().color(QPalette::Text).lightness();
    QPalette framed;
    if (isDark)
        framed.setColor(QPalette::Window, quietOn(palette()));
    m_field->setPalette(framed);
}

void EntrySearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        frameField();
}

QString EntrySearchBar::text() const
{
    return m_field->text().trimmed();
}

SearchScope EntrySearchBar::scope() const
{
    return SearchScope(m_scope->currentIndex());
}

void EntrySearchBar::setViewTitle(const QString &title)
{
    m_scope->setItemText(int(SearchScope::ThisView), tr("In %1").arg(title));
}

void EntrySearchBar::begin(SearchScope scope)
{
    m_scope->setCurrentIndex(int(scope));
    m_field->setPlaceholderText(scope == SearchScope::Everywhere ? tr("Search all stories") : tr("Filter this list"));
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void EntrySearchBar::searchFor(const QString &words)
{
    begin(SearchScope::Everywhere);
    m_field->setText(words);
}

void EntrySearchBar::clear()
{
    m_field->clear();
    m_field->setPlaceholderText(tr("Search"));
}

/// Return and the arrow down belong to the field while it has the focus, whatever they mean elsewhere in the window.
bool EntrySearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::ShortcutOverride && (key == Qt::Key_Return || key == Qt::Key_Enter))
        event->accept();
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

#include "ui/ShortcutOverlay.h"

#include "ui/AccessKey.h"
#include "ui/Actions.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join("   "_L1);
}

QLabel *boldLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

ShortcutOverlay::ShortcutOverlay(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
{
    setObjectName("shortcutOverlay"_L1);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_field->setObjectName("shortcutEdit"_L1);
    m_field->setPlaceholderText(tr("Find a command or a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    auto *sheet = new QWidget(this);
    const int gap = fontMetrics().height();
    auto *columns = new QHBoxLayout(sheet);
    columns->setSpacing(gap);
    const QList<QList<ActionGroup>> places{{ActionGroup::Go, ActionGroup::View},
        {ActionGroup::Story, ActionGroup::Feed}, {ActionGroup::Edit, ActionGroup::File, ActionGroup::Help}};
    for (const QList<ActionGroup> &place : places) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(gap / 2);
        grid->setVerticalSpacing(gap / 3);
        for (const ActionGroup group : place) {
            grid->addWidget(boldLabel(withoutAccessKey(titleOf(group)), sheet), grid->rowCount(), 0, 1, 2);
            for (const QAction *action : actions.group(group))
                if (action && !action->shortcuts().isEmpty())
                    addLine(grid, withoutAccessKey(action->text()).remove(u'…'), keysOf(*action));
            if (group == ActionGroup::Story)
                addLine(grid, tr("Open the n-th related story, or numbered link"), tr("1 … 9"));
            grid->setRowMinimumHeight(grid->rowCount(), gap / 2);
        }
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("shortcutScrollArea"_L1);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // One that comes and goes leaves the sheet as wide as it was without it.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(scroll);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutOverlay::narrow);
    const QSize wanted = sheet->sizeHint() + QSize(2 * gap + scroll->verticalScrollBar()->sizeHint().width(), 6 * gap);
    const QSize room = parent ? parent->size() : wanted;
    if (wanted.width() > room.width()) {
        columns->setDirection(QBoxLayout::TopToBottom);
        for (const Line &line : std::as_const(m_lines)) {
            line.text->setWordWrap(true);
            line.keys->setWordWrap(true);
        }
    }
    scroll->setWidget(sheet); // last: in a scroll area its rows would stay as wide as they were before they wrapped
    resize(wanted.boundedTo(room));
}

void ShortcutOverlay::addLine(QGridLayout *grid, const QString &text, const QString &keys)
{
    auto *label = new QLabel(text, this);
    auto *keyLabel = new QLabel(keys, this);
    keyLabel->setForegroundRole(QPalette::PlaceholderText);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(keyLabel, row, 1);
    m_lines += {label, keyLabel, text + u' ' + keys};
}

void ShortcutOverlay::narrow(const QString &words)
{
    for (const Line &line : std::as_const(m_lines)) {
        const bool isWanted = line.words.contains(words.trimmed(), Qt::CaseInsensitive);
        line.text->setVisible(isWanted);
        line.keys->setVisible(isWanted);
    }
}

#include "ui/settings/KeysEditor.h"

#include "ui/Actions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString shownKeys(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join("   "_L1);
}

/// Whether one of them can only be typed by typing the other first, or both are the same.
bool areInEachOthersWay(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

} // namespace

KeysEditor::KeysEditor(Actions &actions, KeyMap &map, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_map(map)
    , m_list(new QTreeWidget(this))
    , m_field(new QKeySequenceEdit(this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_sentence(new QLabel(this))
{
    setObjectName("keysEditor"_L1);
    m_list->setObjectName("keysList"_L1);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(fontMetrics().height() * 16);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_field->setObjectName("keysEdit"_L1);
    m_field->setAccessibleName(tr("New key"));
    m_field->setMaximumSequenceLength(2);
    m_field->findChild<QLineEdit *>()->setAccessibleName(m_field->accessibleName());
    m_field->setClearButtonEnabled(true);
    m_reset->setObjectName("resetKeysButton"_L1);
    m_reset->setToolTip(tr("Give the command the keys of the chosen set again"));
    m_sentence->setObjectName("keysLabel"_L1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    for (const ActionGroup group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Go,
             ActionGroup::Feed, ActionGroup::Story, ActionGroup::Help})
        for (QAction *action : m_actions.group(group))
            if (action)
                m_rows.insert(new QTreeWidgetItem(m_list, {action->iconText()}), action);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&New key:"), this);
    label->setBuddy(m_field);
    line->addWidget(label);
    line->addWidget(m_field, 1);
    line->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(line);
    layout->addWidget(m_sentence);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysEditor::select);
    connect(m_field, &QKeySequenceEdit::editingFinished, this, &KeysEditor::take);
    connect(m_reset, &QPushButton::clicked, this, &KeysEditor::reset);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showKeys();
}

void KeysEditor::showKeys()
{
    for (const auto &[row, action] : m_rows.asKeyValueRange()) {
        const QString keys = shownKeys(*action);
        row->setText(1, keys);
        row->setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no key") : keys);
    }
    select();
}

QAction *KeysEditor::current() const
{
    return m_rows.value(m_list->currentItem());
}

void KeysEditor::select()
{
    const QAction *action = current();
    m_field->setEnabled(action);
    m_reset->setEnabled(action && m_map.own.contains(Actions::nameOf(action)));
    m_field->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_sentence->clear();
}

QAction *KeysEditor::ownerOf(const QKeySequence &keys) const
{
    const QList<QAction *> all = m_actions.all();
    const auto owner = std::ranges::find_if(all, [&](QAction *action) {
        return action != current() && std::ranges::any_of(action->shortcuts(), [&](const QKeySequence &taken) {
            return areInEachOthersWay(taken, keys);
        });
    });
    return owner == all.end() ? nullptr : *owner;
}

/// An empty field takes every key from the command.
void KeysEditor::take()
{
    const QKeySequence keys = m_field->keySequence();
    if (!current() || keys == current()->shortcut())
        return;
    if (keys.isEmpty())
        return setOwn({});
    if (const QAction *owner = ownerOf(keys)) {
        m_sentence->setText(tr("%1 belongs to “%2”. Choose another key, or take it from that command first.")
                .arg(keys.toString(QKeySequence::NativeText), owner->iconText()));
        return;
    }
    setOwn({keys});
}

void KeysEditor::setOwn(const QList<QKeySequence> &keys)
{
    m_map.own.insert(Actions::nameOf(current()), keys);
    Q_EMIT changed();
    showKeys();
}

void KeysEditor::reset()
{
    m_map.own.remove(Actions::nameOf(current()));
    Q_EMIT changed();
    showKeys();
}

#include "ui/Panes.h"

#include <QKeyEvent>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In average characters of the window's font: what a pane wants in a window of ordinary width, and what it needs at
/// least.
constexpr int feedsWidth = 34;
constexpr int entriesWidth = 48;
constexpr int narrowestFeeds = 18;
constexpr int narrowestEntries = 30;
constexpr int narrowestStory = 40;

/// Whether the key opens or shuts a branch of the tree and so is no step to the next pane.
bool movesInTree(const QObject *watched, int direction)
{
    const auto *tree = qobject_cast<const QTreeView *>(watched);
    if (!tree || !tree->currentIndex().isValid())
        return false;
    const QModelIndex index = tree->currentIndex();
    if (direction > 0)
        return tree->model()->hasChildren(index) && !tree->isExpanded(index);
    return index.parent().isValid() || tree->isExpanded(index);
}

} // namespace

Panes::Panes(const Pane &feeds, const Pane &entries, const Pane &story, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_panes{feeds, entries, story}
{
    setObjectName("panes"_L1);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (const Pane &pane : std::as_const(m_panes)) {
        addWidget(pane.pane);
        pane.focus->installEventFilter(this);
    }
    const int character = fontMetrics().averageCharWidth();
    feeds.pane->setMinimumWidth(narrowestFeeds * character);
    entries.pane->setMinimumWidth(narrowestEntries * character);
    story.pane->setMinimumWidth(narrowestStory * character);
    setStretchFactor(0, 0);
    setStretchFactor(1, 0);
    setStretchFactor(2, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isArranged = true; });
}

void Panes::restore(const QByteArray &state)
{
    m_isArranged = restoreState(state);
    setHandleWidth(1); // which is part of the state
}

QByteArray Panes::arrangement() const
{
    return m_isArranged ? saveState() : QByteArray();
}

/// Until the person arranges them the panes keep the proportions that suit the window's width.
void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_isArranged)
        shareOut();
}

void Panes::shareOut()
{
    const int character = fontMetrics().averageCharWidth();
    const int feeds = std::min(feedsWidth * character, width() * 11 / 50);
    const int entries = std::min(entriesWidth * character, width() * 3 / 10);
    setSizes({feeds, entries, std::max(width() - feeds - entries, 1)});
}

void Panes::focusNeighbour(int direction)
{
    for (int place = focusedPane() + direction; place >= 0 && place < m_panes.size(); place += direction)
        if (m_panes[place].focus->isVisible())
            return m_panes[place].focus->setFocus(Qt::OtherFocusReason);
}

bool Panes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QSplitter::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!isArrow || key->modifiers().setFlag(Qt::KeypadModifier, false) != Qt::NoModifier)
        return QSplitter::eventFilter(watched, event);
    const int direction = (key->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
    if (movesInTree(watched, direction))
        return false;
    focusNeighbour(direction);
    return true;
}

int Panes::focusedPane() const
{
    const auto focused = std::ranges::find_if(m_panes, [](const Pane &pane) { return pane.focus->hasFocus(); });
    return focused == m_panes.end() ? 1 : int(focused - m_panes.begin());
}

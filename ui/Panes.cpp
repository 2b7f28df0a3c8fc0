#include "ui/Panes.h"

#include "ui/entries/EntryListView.h"

#include <QApplication>
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
/// Windows of less width have room for two panes (about 1000 pixels), and for one (about 700).
constexpr int enoughForThree = 140;
constexpr int enoughForTwo = 96;

/// Whether the key opens or shuts a row and so is no step to the next pane.
bool movesInside(const QObject *watched, int direction)
{
    if (const auto *list = qobject_cast<const EntryListView *>(watched))
        return list->canFold(direction);
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
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isArranged |= m_room == m_panes.size(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noticeFocus(now); });
}

/// The focus goes on moving while the widgets are taken down.
Panes::~Panes()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Panes::restore(const QByteArray &state)
{
    m_isArranged = restoreState(state);
    m_wide = m_isArranged ? state : QByteArray();
    setHandleWidth(1); // which is part of the state
}

QByteArray Panes::arrangement() const
{
    if (!m_isArranged)
        return {};
    return m_room == m_panes.size() ? saveState() : m_wide;
}

void Panes::setFeedsHidden(bool isHidden)
{
    m_areFeedsHidden = isHidden;
    if (isHidden && m_current == 0)
        goTo(1);
    fit();
}

void Panes::toggleFeeds()
{
    if (m_room == m_panes.size())
        setFeedsHidden(!m_areFeedsHidden);
    else
        goTo(m_current == 0 ? 1 : 0);
}

void Panes::setReading(bool isReading)
{
    m_isReading = isReading;
    fitRoom();
    if (isReading)
        revealStory();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fitRoom();
}

void Panes::fitRoom()
{
    const int characters = m_isReading ? 0 : width() / std::max(1, fontMetrics().averageCharWidth());
    const int room = characters >= enoughForThree ? 3 : characters >= enoughForTwo ? 2 : 1;
    if (room != m_room) {
        if (m_room == m_panes.size() && m_isArranged)
            m_wide = saveState();
        m_room = room;
        fit();
        if (m_room == m_panes.size() && m_isArranged)
            restore(m_wide);
        Q_EMIT shownChanged();
    }
    if (!m_isArranged || m_room < m_panes.size())
        shareOut();
}

QSize Panes::minimumSizeHint() const
{
    return {narrowestStory * fontMetrics().averageCharWidth(), QSplitter::minimumSizeHint().height()};
}

/// Which panes the window has room for around the one that is in use.
bool Panes::isWanted(int place) const
{
    if (m_room == m_panes.size())
        return place != 0 || !m_areFeedsHidden;
    const int first = std::min(m_current, int(m_panes.size()) - m_room);
    return place >= first && place < first + m_room;
}

/// First shows, then hides: hiding what has the focus would hand it to anybody.
void Panes::fit()
{
    for (const bool isShowing : {true, false})
        for (int place = 0; place < m_panes.size(); ++place)
            if (isWanted(place) == isShowing)
                m_panes[place].pane->setVisible(isShowing);
}

/// Until the person arranges them the panes keep the proportions that suit the window's width.
void Panes::shareOut()
{
    const int character = fontMetrics().averageCharWidth();
    const bool areAllShown = m_room == m_panes.size();
    const int feeds = std::min(feedsWidth * character, width() * (areAllShown ? 11 : 20) / 50);
    const int entries =
        isWanted(2) ? std::min(entriesWidth * character, width() * (areAllShown ? 15 : 19) / 50) : width() - feeds;
    const int left = (isWanted(0) ? feeds : 0) + (isWanted(1) ? entries : 0);
    setSizes({feeds, entries, std::max(width() - left, 1)});
}

bool Panes::canGoTo(int place) const
{
    return place >= 0 && place < m_panes.size() && (place != 0 || !m_areFeedsHidden || m_room < m_panes.size());
}

void Panes::goTo(int place)
{
    m_current = place;
    m_panes[place].pane->show();
    m_panes[place].focus->setFocus(Qt::OtherFocusReason);
    fit();
    if (m_room < m_panes.size())
        shareOut();
    Q_EMIT shownChanged();
}

void Panes::focusNeighbour(int direction)
{
    if (canGoTo(m_current + direction))
        goTo(m_current + direction);
}

void Panes::focusNext(int direction)
{
    const int count = int(m_panes.size());
    int place = (m_current + direction + count) % count;
    if (!canGoTo(place))
        place = (place + direction + count) % count;
    goTo(place);
}

void Panes::revealStory()
{
    if (m_panes[2].pane->isHidden())
        goTo(m_room == 1 ? 2 : 1);
}

void Panes::revealEntries()
{
    if (m_panes[1].pane->isHidden())
        goTo(1);
}

/// A click into a pane, or whatever else moved the focus there, makes it the current one.
void Panes::noticeFocus(const QWidget *now)
{
    const auto place = std::ranges::find_if(
        m_panes, [now](const Pane &pane) { return now && (pane.pane == now || pane.pane->isAncestorOf(now)); });
    if (place != m_panes.end())
        m_current = int(place - m_panes.begin());
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
    if (movesInside(watched, direction))
        return false;
    focusNeighbour(direction);
    return true;
}

#include "ui/ReadingFlow.h"

#include "ui/entries/EntryListModel.h"
#include "ui/entries/EntryListSource.h"
#include "ui/entries/EntryListView.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeView.h"
#include "ui/story/StoryView.h"

#include <utility>

namespace {

/// Feeds that are looked into for an unread story before giving up: counts in the feed list may be a moment old.
constexpr int longestWalk = 8;

} // namespace

ReadingFlow::ReadingFlow(const Places &places, Pending &pending, QObject *parent)
    : QObject(parent)
    , m_at(places)
    , m_question(pending)
{
    connect(&m_at.source, &EntryListSource::shown, this, &ReadingFlow::arrive);
    connect(&m_at.source, &EntryListSource::loaded, this, &ReadingFlow::arrive);
}

void ReadingFlow::openFirst()
{
    if (m_at.source.isLoading())
        m_waiting = Waiting::First;
    else if (!m_at.entryView.currentIndex().isValid())
        m_at.entryView.open(m_at.entries.index(0));
}

void ReadingFlow::step(int direction)
{
    const int row = m_at.entryView.currentIndex().row() + direction;
    if (row >= 0 && row < m_at.entries.rowCount())
        return m_at.entryView.open(m_at.entries.index(row));
    if (direction > 0 && m_at.entries.hasMore()) {
        m_waiting = Waiting::NextStory;
        m_at.entries.fetchMore({});
    }
}

void ReadingFlow::nextUnread()
{
    m_feedsLeft = longestWalk;
    findUnread();
}

void ReadingFlow::findUnread()
{
    const QModelIndex current = m_at.entryView.currentIndex();
    if (open(m_at.entries.unreadBelow(current)))
        return;
    if (m_at.entries.hasMore())
        return lookFurther();
    if (const EntryId above = m_at.entries.unreadBelow({}); m_at.entries.indexOf(above) != current && open(above))
        return;
    crossToFeed();
}

/// Opens the row that an entry is folded into, too; whether it is among the rows that are here.
bool ReadingFlow::open(EntryId entry)
{
    const QModelIndex row = m_at.entries.reveal(entry);
    m_at.entryView.open(row);
    return row.isValid();
}

/// The rows that are here are read: is there an unread one further down at all?
void ReadingFlow::lookFurther()
{
    const EntryId last = m_at.entries.entries().last().id;
    m_question.ask(this, m_at.library.nextUnread(m_at.source.query(), last), [this](const Result<EntryId> &next) {
        if (!next)
            return Q_EMIT failed(next.error());
        if (!next->isValid())
            return crossToFeed();
        if (open(*next))
            return;
        m_waiting = Waiting::NextUnread;
        m_at.source.loadAsFarAs(*next);
    });
}

void ReadingFlow::previousUnread()
{
    if (!open(m_at.entries.unreadAbove(m_at.entryView.currentIndex())))
        Q_EMIT said(tr("No unread story above this one."));
}

void ReadingFlow::crossToFeed()
{
    const QModelIndex feed = m_at.feeds.feedWithUnread(m_at.feedView.currentIndex(), 1);
    if (!feed.isValid() || m_feedsLeft-- == 0)
        return Q_EMIT said(tr("Nothing left to read."));
    m_waiting = Waiting::FirstUnreadOfFeed;
    Q_EMIT viewWanted(m_at.feeds.viewAt(feed));
}

void ReadingFlow::arrive()
{
    switch (std::exchange(m_waiting, Waiting::Nothing)) {
    case Waiting::Nothing:
        return;
    case Waiting::First:
        return openFirst();
    case Waiting::NextStory:
        return step(1);
    case Waiting::NextUnread:
    case Waiting::FirstUnreadOfFeed:
        return findUnread();
    }
}

void ReadingFlow::readOn()
{
    if (!m_at.entryView.currentIndex().isValid() || !m_at.storyView.scrollPage(StoryView::Page::Down))
        nextUnread();
}

void ReadingFlow::readBack()
{
    m_at.storyView.scrollPage(StoryView::Page::Up);
}

void ReadingFlow::goToFeed(int direction)
{
    const QModelIndex feed = m_at.feeds.feedWithUnread(m_at.feedView.currentIndex(), direction);
    if (feed.isValid())
        Q_EMIT viewWanted(m_at.feeds.viewAt(feed));
    else
        Q_EMIT said(tr("No other feed has unread stories."));
}

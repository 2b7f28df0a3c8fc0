#include "app/desktop/NewStories.h"

#include "ui/Settings.h"

#include <QGuiApplication>

#include <utility>

namespace {

/// Headlines in one notification; more do not fit into what servers show.
constexpr qsizetype mostHeadlines = 4;

} // namespace

NewStories::NewStories(Library &library, const Settings &settings, const QDBusConnection &bus)
    : m_library(library)
    , m_settings(settings)
    , m_notifications(bus)
{
    connect(&library, &Library::changed, this, [this](const LibraryChanges &changes) { m_added += changes.added; });
    connect(&library, &Library::refreshProgressed, this, [this](const RefreshProgress &progress) {
        if (!progress.isRunning)
            tell();
    });
    connect(&m_notifications, &Notifications::openWanted, this, &NewStories::openWanted);
    connect(&m_notifications, &Notifications::markReadWanted, this, &NewStories::markRead);
}

void NewStories::tell()
{
    const QList<EntryId> added = std::exchange(m_added, {});
    const bool isLooking = QGuiApplication::focusWindow() != nullptr;
    if (added.isEmpty() || isLooking)
        return;
    m_library.feeds().then(this, [this, added](const Result<QList<Feed>> &feeds) {
        if (feeds)
            tellOf(added, toldOf(*feeds));
    });
}

QSet<FeedId> NewStories::toldOf(const QList<Feed> &feeds) const
{
    QSet<FeedId> told;
    for (const Feed &feed : feeds) {
        const bool isLikeOthers = feed.watch.notifying == Notifying::LikeOthers;
        if (isLikeOthers ? m_settings.notifyOfNewStories : feed.watch.notifying == Notifying::Always)
            told.insert(feed.id);
    }
    return told;
}

void NewStories::tellOf(const QList<EntryId> &added, const QSet<FeedId> &feeds)
{
    if (feeds.isEmpty())
        return;
    m_library.entriesById(added).then(this, [this, feeds](const Result<QList<Entry>> &entries) {
        if (entries)
            tellOf(*entries, feeds);
    });
}

void NewStories::tellOf(const QList<Entry> &entries, const QSet<FeedId> &feeds)
{
    QStringList headlines;
    m_told.clear();
    for (const Entry &entry : entries) {
        if (entry.state.read || !feeds.contains(entry.feed))
            continue;
        m_told += entry.id;
        if (headlines.size() < mostHeadlines)
            headlines += entry.title;
    }
    if (!m_told.isEmpty())
        m_notifications.tell(tr("%n new stories", nullptr, int(m_told.size())), headlines.join(u'\n'));
}

void NewStories::markRead()
{
    m_library.mark(std::exchange(m_told, {}), Mark::Read);
}

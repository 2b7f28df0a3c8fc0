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
    if (added.isEmpty() || isLooking || !m_settings.notifyOfNewStories)
        return;
    m_library.entriesById(added).then(this, [this](const Result<QList<Entry>> &entries) {
        if (entries)
            tellOf(*entries);
    });
}

void NewStories::tellOf(const QList<Entry> &entries)
{
    QStringList headlines;
    m_told.clear();
    for (const Entry &entry : entries) {
        if (entry.state.read)
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

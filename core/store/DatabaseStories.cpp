#include "core/store/Acts.h"
#include "core/store/Backups.h"
#include "core/store/Database.h"
#include "core/store/EntryIdentity.h"
#include "core/store/EntryMerge.h"
#include "core/store/Health.h"
#include "core/store/Listing.h"
#include "core/store/Opening.h"
#include "core/store/RelatedTexts.h"
#include "core/store/Subscriptions.h"
#include "core/store/Tables.h"
#include "core/store/Transaction.h"

#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

// The part of the door for what is listed, read and done; subscriptions and visits stand in Database.cpp, loading in
// DatabaseLoads.cpp.

namespace {

using Kind = Transaction::Kind;

constexpr int behindAll = std::numeric_limits<int>::max();

Result<Story> cached(const Result<std::optional<Story>> &found)
{
    return found.and_then([](const std::optional<Story> &story) -> Result<Story> {
        if (!story)
            return failure(Error::Kind::NotCached);
        return *story;
    });
}

/// A page is found again however it was linked to; a site's front page, which has no such key, by its whole address.
QString pageKey(const QUrl &url)
{
    const QString key = linkKey(url);
    return key.isEmpty() ? QString::fromLatin1(url.toEncoded()) : key;
}

/// The act that marks `changeable` and their twins: a story is read in all feeds that bring it, but starred only where
/// the person starred it.
JournalAct markingOf(Tables &tables, const QList<EntryId> &changeable, Mark mark, const QDateTime &now)
{
    const bool isShared = mark == Mark::Read || mark == Mark::Unread;
    const QList<EntryId> twins = isShared ? tables.twins.twinsOf(changeable) : QList<EntryId>();
    return markAct(changeable + tables.states.changedBy(mark, twins), mark, now);
}

/// Takes `act` back, or does it again, and notes that in the journal.
Result<JournalStep> step(Tables &tables, Transaction &transaction, std::optional<JournalAct> act, Direction direction)
{
    if (!act)
        return failure(Error::Kind::NothingToUndo);
    act->act.isUndone = direction == Direction::Backward;
    tables.journal.setUndone(act->id, act->act.isUndone);
    const LibraryChanges changes = perform(tables, *act, direction);
    return transaction.finish(JournalStep{act->act, changes});
}

} // namespace

Result<QList<Entry>> Database::entries(const EntryQuery &query, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.entries.find(listedIds(m_tables, query, now)));
}

Result<int> Database::entryCount(const EntryQuery &query, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(listedCount(m_tables, query, now));
}

Result<PartCount> Database::countPart(const EntryQuery &query, EntryId newest, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(partCount(m_tables, query, newest, now));
}

Result<QList<SavedSearch>> Database::savedSearches()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.savedSearches.all());
}

Result<LibraryChanges> Database::keepSearch(const SavedSearch &search, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const SearchId id = search.id.isValid() ? search.id : m_tables.savedSearches.nextId();
    const std::optional<SavedSearch> before = m_tables.savedSearches.find(id);
    SavedSearch after = before.value_or(SavedSearch{.id = id, .position = behindAll});
    after.name = search.name;
    after.text = search.text;
    return transaction.finish(act(m_tables, searchAct(id, before, after, now)));
}

Result<LibraryChanges> Database::moveSearch(SearchId search, FolderId folder, int position, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const std::optional<SavedSearch> stored = m_tables.savedSearches.find(search);
    if (!stored)
        return transaction.finish(LibraryChanges{});
    return transaction.finish(act(m_tables, moveSearchAct(*stored, folder, position, now)));
}

Result<LibraryChanges> Database::removeSearch(SearchId search, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    return transaction.finish(act(m_tables, searchAct(search, m_tables.savedSearches.find(search), std::nullopt, now)));
}

Result<QList<Entry>> Database::entriesById(const QList<EntryId> &ids)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.entries.find(ids));
}

Result<EntryId> Database::nextUnread(const EntryQuery &query, EntryId after, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(nextUnreadId(m_tables, query, after, now));
}

Result<EntryCounts> Database::counts(const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(EntryCounts{.all = m_tables.states.count(),
        .unread = m_tables.states.unreadCount(),
        .today = m_tables.states.unreadSince(now.date().startOfDay(now.timeZone())),
        .starred = m_tables.states.starredCount()});
}

Result<QList<SearchHit>> Database::search(const EntryQuery &query, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(searchHits(m_tables, query, now));
}

Result<EntryId> Database::entryAt(const QUrl &url)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.entries.at(url));
}

Result<QList<EntryId>> Database::entriesWithoutPage(int limit, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.entries.withoutPage(limit, now));
}

Result<QList<EntryId>> Database::entriesToTake()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.entries.unreadOrStarred());
}

Result<LibraryChanges> Database::saveStory(EntryId entry, const Story &story)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    if (!m_tables.entries.find(entry))
        return failure(Error::Kind::NoSuchEntry, QString::number(entry.value));
    keepStory(m_tables, entry, story);
    return transaction.finish(LibraryChanges{.updated = {entry}});
}

Result<Story> Database::story(EntryId entry, StorySource source)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return cached(transaction.finish(m_tables.stories.find(entry, source)));
}

Result<Story> Database::bestStory(EntryId entry)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return cached(transaction.finish(m_tables.stories.best(entry)));
}

Result<void> Database::savePage(const QUrl &url, const Story &story, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.stories.savePage(pageKey(url), story, now);
    return transaction.finish();
}

Result<Story> Database::page(const QUrl &url)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return cached(transaction.finish(m_tables.stories.page(pageKey(url))));
}

Result<LibraryChanges> Database::mark(const QList<EntryId> &entries, Mark mark, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const QList<EntryId> changeable = m_tables.states.changedBy(mark, entries);
    return transaction.finish(act(m_tables, markingOf(m_tables, changeable, mark, now)));
}

Result<LibraryChanges> Database::markAll(const EntryQuery &query, Mark mark, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    const QList<EntryId> changeable = changeableIds(m_tables, query, mark, now);
    return transaction.finish(act(m_tables, markingOf(m_tables, changeable, mark, now)));
}

Result<JournalStep> Database::undo()
{
    Transaction transaction(m_tables.connection, Kind::Write);
    return step(m_tables, transaction, m_tables.journal.lastDone(), Direction::Backward);
}

Result<JournalStep> Database::redo()
{
    Transaction transaction(m_tables.connection, Kind::Write);
    return step(m_tables, transaction, m_tables.journal.firstUndone(), Direction::Forward);
}

Result<QList<UserAct>> Database::history(int limit)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.journal.newest(limit));
}

Result<QList<EntryId>> Database::uncountedStories()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.uncounted());
}

Result<QList<EntryId>> Database::unsignedStories()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.unsignedEntries());
}

Result<void> Database::countTerms(const QList<SignedStory> &stories)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.related.count(stories);
    return transaction.finish();
}

Result<QSet<EntryId>> Database::unchangedStories(const QList<EntryId> &ids)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.unchanged(ids));
}

Result<void> Database::saveSignatures(const QList<SignedStory> &stories)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.related.save(stories);
    return transaction.finish();
}

Result<LibraryChanges> Database::splitStory(EntryId entry, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    return transaction.finish(act(m_tables, splitAct(entry, m_tables.related.groupOf(entry), now)));
}

Result<void> Database::forgetSignatures()
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.related.forget();
    return transaction.finish();
}

Result<int> Database::countedStories()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.countedStories());
}

Result<QList<int>> Database::documentFrequencies(const QList<quint32> &terms)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.frequencies(terms));
}

Result<QList<PostingList>> Database::postings(const QList<quint32> &terms, EntryId oldest)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.postings(terms, oldest));
}

Result<QList<StoryText>> Database::storyHeads(const QList<EntryId> &ids)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.related.heads(ids));
}

Result<QList<StoryText>> Database::storyTexts(const QList<EntryId> &ids)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(storyTextsOf(m_tables, ids));
}

Result<CheckReport> Database::check(bool repair)
{
    CheckReport report = checkTables(m_tables, repair);
    if (repair && !report.isSound) {
        orderRebuild(m_opened->file);
        report.repairs += u"the database will be built anew at the next start"_s;
    }
    return report;
}

Result<QString> Database::backUp(const QDateTime &now)
{
    const QString &database = m_opened->file;
    if (!isBackupDue(database, now))
        return QString();
    if (const Result<void> saved = saveSubscriptions(m_tables, database); !saved)
        return std::unexpected(saved.error());
    return makeBackup(m_tables.connection, database, now);
}

Result<void> Database::copyTo(const QString &path)
{
    return copyInto(m_tables.connection, path);
}

#include "core/store/Database.h"

struct Database::Tables {
    CheckReport openReport;
};

DatabaseFiles DatabaseFiles::inFolders(const QString &data, const QString &cache)
{
    return {data + QLatin1StringView("/broadsheet.sqlite"), cache + QLatin1StringView("/images")};
}

Database::Database(std::unique_ptr<Tables> tables)
    : m_tables(std::move(tables))
{
}

Database::~Database() = default;

const CheckReport &Database::openReport() const
{
    return m_tables->openReport;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseFiles &, Access)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<FeedId> Database::addFeed(const Feed &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<ImportSummary> Database::importFeeds(const OpmlList &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::removeFeed(FeedId, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::renameFeed(FeedId, const QString &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::setFeedAddress(FeedId, const QUrl &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::moveFeed(FeedId, FolderId, int, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<FolderId> Database::addFolder(const QString &, FolderId)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::renameFolder(FolderId, const QString &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::removeFolder(FolderId)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<Feed>> Database::feeds()
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<Folder>> Database::folders()
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<Feed> Database::feed(FeedId)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<FeedId> Database::feedAt(const QUrl &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::merge(FeedId, const FeedMerge &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::recordVisit(FeedId, const VisitRecord &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<Entry>> Database::entries(const EntryQuery &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<int> Database::entryCount(const EntryQuery &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<Entry>> Database::entriesById(const QList<EntryId> &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<EntryId> Database::nextUnread(const EntryQuery &, EntryId, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<EntryCounts> Database::counts(const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<SearchHit>> Database::search(const EntryQuery &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<EntryId> Database::entryAt(const QUrl &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<Entry>> Database::entriesWithoutPage(int)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::saveStory(EntryId, const Story &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<Story> Database::story(EntryId, StorySource)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<Story> Database::bestStory(EntryId)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<void> Database::savePage(const QUrl &, const Story &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<Story> Database::page(const QUrl &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<void> Database::saveImage(const QUrl &, const QByteArray &, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QByteArray> Database::image(const QUrl &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::mark(const QList<EntryId> &, Mark, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<LibraryChanges> Database::markAll(const EntryQuery &, Mark, const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<JournalStep> Database::undo()
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<JournalStep> Database::redo()
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<UserAct>> Database::history(int)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<StoryText>> Database::unsignedStories(int)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<void> Database::saveSignatures(const QList<SignedStory> &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<int> Database::signedStoryCount()
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<int>> Database::documentFrequencies(const QList<quint32> &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<PostingList>> Database::postings(const QList<quint32> &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QList<StoryText>> Database::storyTexts(const QList<EntryId> &)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<CheckReport> Database::check(bool)
{
    return failure(Error::Kind::DatabaseFailed);
}

Result<QString> Database::backUp(const QDateTime &)
{
    return failure(Error::Kind::DatabaseFailed);
}

#pragma once

#include "core/base/Result.h"
#include "core/model/CheckReport.h"
#include "core/model/Contact.h"
#include "core/model/Entry.h"
#include "core/model/EntryCounts.h"
#include "core/model/EntryQuery.h"
#include "core/model/Feed.h"
#include "core/model/FeedMerge.h"
#include "core/model/Folder.h"
#include "core/model/LibraryChanges.h"
#include "core/model/ListImage.h"
#include "core/model/Opml.h"
#include "core/model/SavedSearch.h"
#include "core/model/SearchHit.h"
#include "core/model/Signature.h"
#include "core/model/Statistics.h"
#include "core/model/Story.h"
#include "core/model/UserAct.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <variant>

struct OpenedDatabase;
struct Tables;

/// Where the store keeps its files.
struct DatabaseFiles {
    QString database; ///< the SQLite file; backups and damaged files that were set aside stand beside it
    QString images; ///< a folder of the cache: may be deleted at any time

    /// The files of a profile with these two folders.
    static DatabaseFiles inFolders(const QString &data, const QString &cache);
    bool operator==(const DatabaseFiles &) const = default;
};

/// What a connection may do. A file has at most one Writer; it creates, migrates, backs up and repairs.
enum class Access { Writer, Reader };

/// A visit to a feed that brought no new body: not modified, or failed.
struct VisitRecord {
    FetchOutcome outcome;
    std::optional<Validators> validators; ///< kept as they are when empty
    QDateTime nextFetch; ///< UTC; invalid means at once
    NextFetchReason nextFetchReason = NextFetchReason::Interval;
    int failures = 0; ///< in a row, with this one
    FeedMove move;
    QUrl url; ///< the feed's new address when `move` is proven; empty otherwise

    bool operator==(const VisitRecord &) const = default;
};

/// What a visit to a feed brought: a new body, or that there is none.
using FeedNews = std::variant<FeedMerge, VisitRecord>;

/// One visit as it goes into the cache.
struct Visit {
    FeedId feed;
    FeedNews news;

    bool operator==(const Visit &) const = default;
};

/// An act that was taken back or done again, with the rows it changed.
struct JournalStep {
    UserAct act;
    LibraryChanges changes;

    bool operator==(const JournalStep &) const = default;
};

/// The one door of the store. Every call is synchronous and finished on disk (WAL, synchronous=FULL) when it returns; a
/// call that fails has changed nothing. Holds one SQLite connection, made in the thread that calls `open`: use and
/// destroy it there (as a QObject it can be the context of a continuation). A Writer and any number of Readers may
/// stand on one file. `now` is a moment in the person's time zone: it says which day is today, and is stored as UTC.
/// Errors of every call: DatabaseBusy, DatabaseReadOnly, DiskFull, DatabaseDamaged, DatabaseFailed.
class Database final : public QObject {
    Q_OBJECT

public:
    /// As Writer: makes, migrates (after a backup) and heals the file where that is needed; `openReport` says what was
    /// mended. As Reader: NotCached when there is no file yet. More errors: DatabaseNewer (the file is left as it is).
    static Result<std::unique_ptr<Database>> open(const DatabaseFiles &files, Access access);
    ~Database() override;

    /// What `open` found and mended; sound and empty on an ordinary start.
    const CheckReport &openReport() const;

    // subscriptions
    /// Follows `feed.url`; title, customTitle, site, folder, position, added and the fetch fields are taken from
    /// `feed`. A feed that was unsubscribed comes back with its entries. AlreadySubscribed when the address is
    /// followed.
    Result<FeedId> addFeed(const Feed &feed);
    /// Adds what is not followed yet, with its folders, in one transaction; feeds are due at once.
    Result<ImportSummary> importFeeds(const OpmlList &list, const QDateTime &now);
    /// The entries go out of every list but starred ones; `undo` brings all back.
    Result<LibraryChanges> removeFeed(FeedId feed, const QDateTime &now);
    Result<LibraryChanges> renameFeed(FeedId feed, const QString &customTitle, const QDateTime &now);
    /// Drops the validators: they belong to the old address. AlreadySubscribed when another feed has it.
    Result<LibraryChanges> setFeedAddress(FeedId feed, const QUrl &url);
    /// How the feed is reached from now on; it is due at once, for it may have failed for want of just this.
    Result<LibraryChanges> setFeedAccess(FeedId feed, const FeedAccess &access);
    /// The feed that brought the entry, if there is one.
    Result<std::optional<Feed>> feedOf(EntryId entry);
    Result<LibraryChanges> setFeedKeeping(FeedId feed, const FeedKeeping &keeping);
    /// How closely the feed is followed from now on, and when it is visited next.
    Result<LibraryChanges> setFeedWatch(
        FeedId feed, const FeedWatch &watch, const QDateTime &nextFetch, NextFetchReason reason);
    /// To `position` among the feeds of `folder`, counted without it; a position beyond the end is the end.
    Result<LibraryChanges> moveFeed(FeedId feed, FolderId folder, int position, const QDateTime &now);
    Result<FolderId> addFolder(const QString &name, FolderId parent = {});
    Result<LibraryChanges> renameFolder(FolderId folder, const QString &name);
    /// To `position` among the folders of `parent`, counted without it. None can stand in itself.
    Result<LibraryChanges> moveFolder(FolderId folder, FolderId parent, int position, const QDateTime &now);
    /// Feeds, searches and folders in it move to where it stood.
    Result<LibraryChanges> removeFolder(FolderId folder);
    /// In the order of the feed list: by folder, then position.
    Result<QList<Feed>> feeds();
    Result<QList<Folder>> folders();
    Result<Feed> feed(FeedId feed);
    /// The feed followed at this address; an invalid id when there is none.
    Result<FeedId> feedAt(const QUrl &url);

    // visits
    /// Takes in one visit, whole or not at all, records it as fetched at `now`, and makes it searchable. Which stored
    /// entry an item is: see EntryIdentity.
    Result<LibraryChanges> merge(FeedId feed, const FeedMerge &visit, const QDateTime &now);
    Result<LibraryChanges> recordVisit(FeedId feed, const VisitRecord &visit);
    /// How the last visits to a feed ended, the newest first.
    Result<QList<FetchOutcome>> visitsOf(FeedId feed);
    /// Several visits that are ready together, with one commit. Each has its own outcome; NoSuchFeed for one touches no
    /// other. What they bring can be listed at once, and is searched for when `index` has come to it.
    QList<Result<LibraryChanges>> takeIn(const QList<Visit> &visits, const QDateTime &now);
    /// Makes up to `limit` of the entries that came in searchable, the newest first; how many. 0: all are.
    Result<int> index(int limit);
    Result<bool> isIndexed();
    /// The hosts that asked not to be visited before a time that is still to come.
    Result<QHash<QString, QDateTime>> hostRests(const QDateTime &now);
    Result<void> saveHostRest(const QString &host, const QDateTime &until);

    // lists
    Result<QList<Entry>> entries(const EntryQuery &query, const QDateTime &now);
    Result<int> entryCount(const EntryQuery &query, const QDateTime &now);
    /// The same step by step: of the part that ends with `newest` (invalid: the first step). A query without words is
    /// counted in one.
    Result<PartCount> countPart(const EntryQuery &query, EntryId newest, const QDateTime &now);
    /// In the order of `ids`; ids that are gone are left out.
    Result<QList<Entry>> entriesById(const QList<EntryId> &ids);
    /// The first unread entry after `after` in the order of `query`; when there is none behind it (or `after` is
    /// invalid) the first unread one of all; an invalid id when all are read. `query.offset`, `limit` and `keep` do not
    /// count.
    Result<EntryId> nextUnread(const EntryQuery &query, EntryId after, const QDateTime &now);
    Result<EntryCounts> counts(const QDateTime &now);
    Result<QList<SearchHit>> search(const EntryQuery &query, const QDateTime &now);
    /// The entry at this address, whichever feed brought it (trackers, scheme and trailing slash do not matter); else
    /// invalid.
    Result<EntryId> entryAt(const QUrl &url);
    /// Unread and starred entries whose page is not in the cache, of feeds that are loaded ahead and but for pages that
    /// could not be had of late; first the starred, each newest first.
    Result<QList<EntryId>> entriesWithoutPage(int limit, const QDateTime &now);
    /// All unread and starred entries of feeds that are loaded ahead, in the same order.
    Result<QList<EntryId>> entriesToTake();

    // searches that are kept
    /// In the order in which they were saved.
    Result<QList<SavedSearch>> savedSearches();
    /// Adds it when its id is invalid, behind those at the top; else gives the search with that id another name or
    /// text.
    Result<LibraryChanges> keepSearch(const SavedSearch &search, const QDateTime &now);
    /// To `position` among the searches of `folder`, counted without it; a position beyond the end is the end.
    Result<LibraryChanges> moveSearch(SearchId search, FolderId folder, int position, const QDateTime &now);
    Result<LibraryChanges> removeSearch(SearchId search, const QDateTime &now);

    // stories
    /// Keeps a version of the entry's story beside the other one (`story.source` says which); the text becomes
    /// searchable.
    Result<LibraryChanges> saveStory(EntryId entry, const Story &story);
    /// NotCached when this version was never saved.
    Result<Story> story(EntryId entry, StorySource source);
    /// The better version: the page's where it holds a story, else the feed's. NotCached when there is none.
    Result<Story> bestStory(EntryId entry);
    /// A page that is no entry.
    Result<void> savePage(const QUrl &url, const Story &story, const QDateTime &now);
    Result<Story> page(const QUrl &url);

    // images
    /// Whether there was room for it in `budget` bytes; see ImageTable.
    Result<bool> saveImage(const QUrl &url, const QByteArray &bytes, const QDateTime &now, qint64 budget);
    /// NotCached when it was never saved or the cache folder was deleted.
    Result<QByteArray> image(const QUrl &url);
    /// Where its bytes stand on the disk, as long as nobody needs the room. NotCached as above.
    Result<QString> imageFile(const QUrl &url);
    /// Whether it is here, and was saved no earlier than `since`.
    Result<bool> holdsImage(const QUrl &url, const QDateTime &since = {});
    Result<void> touchImage(const QUrl &url, const QDateTime &now);
    /// A scaled copy for lists, if there is room for it.
    Result<void> saveSmallImage(const QUrl &url, const QByteArray &bytes, const QDateTime &now, qint64 budget);
    /// Errors: NotCached.
    Result<ListImage> listImage(const QUrl &url);
    /// What the images take, in bytes, after those that may go have gone to keep within `budget`.
    Result<qint64> shrinkImages(qint64 budget);
    /// Removes image files that no row knows from the folder of that number, from 0 on; whether there is another.
    Result<bool> removeStrayImages(int folder);

    // loading
    /// A page or an image that could not be had, for a reason that lasts; see LoadTable.
    Result<void> noteLoadFailure(const QUrl &url, Error::Kind kind, const QDateTime &now);
    /// Why it need not be asked for at `now`; empty when nothing speaks against it.
    Result<std::optional<Error>> loadFailure(const QUrl &url, const QDateTime &now);
    Result<void> noteContacts(const QList<Contact> &contacts);
    /// Who was asked for these pages and images.
    Result<QList<Contact>> contacts(const QList<QUrl> &subjects);

    // what the person does; each is in the journal with the act
    Result<LibraryChanges> mark(const QList<EntryId> &entries, Mark mark, const QDateTime &now);
    /// Everything the query matches, without regard to offset, limit and keep.
    Result<LibraryChanges> markAll(const EntryQuery &query, Mark mark, const QDateTime &now);
    /// NothingToUndo when the journal has no act left.
    Result<JournalStep> undo();
    Result<JournalStep> redo();
    /// Newest first.
    Result<QList<UserAct>> history(int limit);

    // related stories: core/library/RelatedIndex has the line from here to core/related and back
    /// Visible entries, oldest first: those whose words are not counted yet, and those that are counted and whose
    /// signature is missing or older than their text.
    Result<QList<EntryId>> uncountedStories();
    Result<QList<EntryId>> unsignedStories();
    /// Counts the terms of stories, each story once.
    Result<void> countTerms(const QList<SignedStory> &stories);
    /// Of `ids` those whose text has not changed since it was counted.
    Result<QSet<EntryId>> unchangedStories(const QList<EntryId> &ids);
    /// Keeps signatures and groups.
    Result<void> saveSignatures(const QList<SignedStory> &stories);
    /// The entry tells another story than the group it was put into, and joins none again; the others stay together.
    /// Nothing changes when it is in no group.
    Result<LibraryChanges> splitStory(EntryId entry, const QDateTime &now);
    /// Drops all signatures and groups: every story is unsigned again, but stays counted.
    Result<void> forgetSignatures();
    /// How many stories are counted, and how many of them hold each of `terms`.
    Result<int> countedStories();
    Result<QList<int>> documentFrequencies(const QList<quint32> &terms);
    /// The postings of these terms, block by block; of all entries, or without the blocks that end before `oldest`.
    Result<QList<PostingList>> postings(const QList<quint32> &terms, EntryId oldest = {});
    /// Title, time and group of stories, without their bodies; ids that are gone are left out.
    Result<QList<StoryText>> storyHeads(const QList<EntryId> &ids);
    /// The same with bodies.
    Result<QList<StoryText>> storyTexts(const QList<EntryId> &ids);

    /// Lets go of up to `limit` stories that were read and not starred, beyond the rules of their feeds or `common`,
    /// and gives space back; see Retention.
    Result<LibraryChanges> expireRead(const KeepRule &common, const QDateTime &now, int limit);

    // health
    /// May take a second; see Counting.
    Result<Statistics> statistics(const QDateTime &now);
    /// Integrity of the file, the search index and the counts; with `repair`, what is wrong is made anew from what is
    /// right.
    Result<CheckReport> check(bool repair);
    /// Writes a whole, compact copy of the database to `path`, where no file may be.
    Result<void> copyTo(const QString &path);
    /// The pictures that starred stories show, as files within the folder of images.
    Result<QStringList> starredImageFiles();
    /// Makes a copy beside the database when the newest one is older than a day; keeps three. The path, empty when none
    /// was due.
    Result<QString> backUp(const QDateTime &now);

private:
    explicit Database(std::unique_ptr<OpenedDatabase> opened);

    std::unique_ptr<OpenedDatabase> m_opened;
    Tables &m_tables;
};

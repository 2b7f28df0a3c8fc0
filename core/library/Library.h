#pragma once

#include "core/base/Result.h"
#include "core/library/ProfilePaths.h"
#include "core/model/BackupFacts.h"
#include "core/model/CheckReport.h"
#include "core/model/Contact.h"
#include "core/model/Entry.h"
#include "core/model/EntryCounts.h"
#include "core/model/EntryQuery.h"
#include "core/model/Feed.h"
#include "core/model/FeedCandidate.h"
#include "core/model/FeedHeader.h"
#include "core/model/Folder.h"
#include "core/model/KeptStory.h"
#include "core/model/LibraryChanges.h"
#include "core/model/ListImage.h"
#include "core/model/LoadWish.h"
#include "core/model/Opml.h"
#include "core/model/PrefetchProgress.h"
#include "core/model/RefreshProgress.h"
#include "core/model/RelatedEntry.h"
#include "core/model/SavedSearch.h"
#include "core/model/SearchHit.h"
#include "core/model/Statistics.h"
#include "core/model/Story.h"
#include "core/model/UserAct.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

/// What the images in the cache may take, in bytes, where a person says nothing else.
inline constexpr qint64 defaultImageBudget = 1'000'000'000;

/// How a Library behaves; `now` is the clock of every rule in it, so that a test or a probe may set it.
struct LibraryOptions {
    ProfilePaths paths;
    std::function<QDateTime()> now; ///< UTC, asked from any thread; the system's clock when empty
    std::chrono::milliseconds totalDeadline = std::chrono::seconds(60);
    std::chrono::milliseconds hostSpacing = std::chrono::seconds(1);
    bool spaceLoopback = false;
    bool allowLocalContent = false; ///< addresses out of content may be local too (probe, demo)
    QUrl proxy; ///< http:// or socks5://; empty for the system's
    qint64 imageBudget = defaultImageBudget;
    QString certificates; ///< a file of certificates that are trusted besides the system's
};

/// The one door of core for ui and app: subscribe, refresh, list, read, relate, mark. Lives in the thread it was made
/// in, never blocks it; every future is finished in that thread. What a person did is on disk before its future
/// finishes. Destroying it cancels what is under way and keeps all that was committed.
class Library final : public QObject {
    Q_OBJECT

public:
    /// Errors: DatabaseNewer, DatabaseDamaged (after a repair was tried), DatabaseBusy, DatabaseReadOnly, DiskFull.
    static Result<std::unique_ptr<Library>> open(const LibraryOptions &options);
    ~Library() override;

    // subscriptions
    /// The web address that a person means by `text`: without scheme, with feed: in both its forms, in quotes or angle
    /// brackets. Empty when it is none.
    static QUrl addressIn(const QString &text);
    /// Follows the feed at `address`, or the best feed that the page there offers.
    QFuture<Result<FeedId>> subscribe(const QUrl &address, FolderId folder = {});
    /// What `address` offers, without following it: one candidate when it is a feed itself.
    QFuture<Result<QList<FeedCandidate>>> discover(const QUrl &address);
    /// Follows a feed that came with the program, of the scheme `bundledScheme`; it is never fetched.
    QFuture<Result<FeedId>> keepBundled(const QUrl &address, const QByteArray &feed);
    QFuture<Result<void>> unsubscribe(FeedId feed);
    QFuture<Result<void>> renameFeed(FeedId feed, const QString &title);
    QFuture<Result<void>> setFeedAddress(FeedId feed, const QUrl &url);
    /// How this feed is reached from now on; the user's password is `setFeedLogin`'s.
    QFuture<Result<void>> setFeedAccess(FeedId feed, const FeedAccess &access);
    /// What its site wants to read in requests besides the usual; those with an empty value stay as they are, all
    /// others that were known are forgotten. Sent to that site only. Errors: NoKeyring when they are used, but
    /// forgotten at the end of the program.
    QFuture<Result<void>> setFeedHeaders(FeedId feed, const QList<FeedHeader> &headers);
    QFuture<Result<void>> setFeedKeeping(FeedId feed, const FeedKeeping &keeping);
    /// How closely it is followed from now on: how often it is visited, and whether the desktop is told.
    QFuture<Result<void>> setFeedWatch(FeedId feed, const FeedWatch &watch);
    /// How the last visits to it ended, the newest first.
    QFuture<Result<QList<FetchOutcome>>> visitsOf(FeedId feed);
    /// The name and password that the feed's site wants; an empty name forgets them, and without a password the one
    /// that is known stays. Sent to that site only. Errors: NoKeyring when they are used, but forgotten at the end of
    /// the program.
    QFuture<Result<void>> setFeedLogin(FeedId feed, const QString &user, const std::optional<QString> &password);
    QFuture<Result<void>> moveFeed(FeedId feed, FolderId folder, int position);
    QFuture<Result<FolderId>> addFolder(const QString &name, FolderId parent = {});
    QFuture<Result<void>> renameFolder(FolderId folder, const QString &name);
    /// With all that is in it; can be undone. None can stand in itself or in a folder that it holds.
    QFuture<Result<void>> moveFolder(FolderId folder, FolderId parent, int position);
    /// What is in it moves to where the folder stood.
    QFuture<Result<void>> removeFolder(FolderId folder);
    QFuture<Result<QList<Feed>>> feeds();
    QFuture<Result<QList<Folder>>> folders();
    QFuture<Result<EntryCounts>> counts();
    /// What stands in a list of subscriptions (OPML), a file or its bytes, before any of it is followed. Errors: those
    /// of bytesOfFile, NotOpml.
    QFuture<Result<ImportPreview>> previewImport(const QString &path);
    QFuture<Result<ImportPreview>> previewImport(const QByteArray &opml);
    /// Follows the feeds of a list; nobody has visited them yet. Names and passwords in addresses go to the keyring.
    QFuture<Result<ImportSummary>> importFeeds(OpmlList list);
    /// Follows all that stands in a list. Errors: NotOpml.
    QFuture<Result<ImportSummary>> importOpml(const QByteArray &opml);
    QFuture<Result<QByteArray>> exportOpml();

    // fetching
    QFuture<Result<RefreshProgress>> refresh(RefreshScope scope);
    QFuture<Result<FeedVisit>> refreshFeed(FeedId feed);
    void cancelRefresh();
    /// What a person wrote of a proxy: http:// or socks5://, a host, a port. Empty when it is none.
    static QUrl proxyIn(const QString &text);
    /// The proxy of all feeds that have none of their own, from the next request on; empty for the system's.
    void setProxy(const QUrl &proxy);
    RefreshProgress refreshProgress() const;
    /// Gets pages and images of unread and starred entries that are not in the cache yet, the likeliest to be read
    /// first, and says how it went; see Prefetch. Nothing more is begun once it took `allowance` bytes.
    QFuture<Result<PrefetchProgress>> prefetch(
        PrefetchScope scope, qint64 allowance = std::numeric_limits<qint64>::max());
    /// Whether the network is paid by the byte, as far as the machine knows.
    static bool isMetered();
    void cancelPrefetch();
    /// Gets the icons of feeds that are not in the cache or older than a month; how many came.
    QFuture<Result<int>> loadIcons();
    /// What the images in the cache may take, in bytes, from now on; what they take then. The longest unseen go first,
    /// and none that an unread or starred story shows.
    QFuture<Result<qint64>> setImageBudget(qint64 bytes);

    // searches that are kept in the feed list
    QFuture<Result<QList<SavedSearch>>> savedSearches();
    /// Adds it when its id is invalid, behind those at the top; else gives the search with that id another name or
    /// text.
    QFuture<Result<void>> keepSearch(const SavedSearch &search);
    QFuture<Result<void>> moveSearch(SearchId search, FolderId folder, int position);
    QFuture<Result<void>> removeSearch(SearchId search);

    // reading
    QFuture<Result<QList<Entry>>> entries(const EntryQuery &query);
    QFuture<Result<QList<Entry>>> entriesById(const QList<EntryId> &ids);
    QFuture<Result<int>> entryCount(const EntryQuery &query);
    /// The entry after `after` in the order of `query` that is unread, or the first unread one; an invalid id when
    /// there is none.
    QFuture<Result<EntryId>> nextUnread(const EntryQuery &query, EntryId after);
    QFuture<Result<QList<SearchHit>>> search(const EntryQuery &query);
    /// The search text as an expression; see core/query.
    SearchExpression parseSearch(const QString &text, bool isTyping) const;
    /// The best version in the cache; the page is fetched and cleaned first when it is not there yet, the network is,
    /// and the feed's Loading does not speak against it. When the page cannot be had the feed's version comes, with the
    /// reason in `Story::reasons`.
    QFuture<Result<Story>> story(EntryId entry, LoadWish wish = LoadWish::Opened);
    /// Only what is in the cache; never touches the network.
    QFuture<Result<Story>> cachedStory(EntryId entry);
    /// The story as the feed tells it.
    QFuture<Result<Story>> feedStory(EntryId entry);
    /// A page that is no entry, cleaned; for related links that lead to stories no feed brought. Kept in the cache.
    QFuture<Result<Story>> page(const QUrl &url);
    /// The entry at this address, if a feed brought it; else an invalid id.
    QFuture<Result<EntryId>> entryAt(const QUrl &url);
    /// Among the stories that are indexed, and the newest ones.
    QFuture<Result<QList<RelatedEntry>>> related(EntryId entry, int limit = 12);
    /// Makes all that came in searchable and findable as neighbours, in small steps. Runs by itself after a refresh;
    /// one that was cut off goes on with this call.
    QFuture<Result<void>> index();
    /// The bytes of an image that the story of `entry` shows (invalid: a page that no feed brought), from the cache or,
    /// unless offline, from the network where the feed's Loading allows it. They are a PNG, JPEG, GIF, WebP or AVIF of
    /// at most 16 megapixels, else NotAnImage. NotCached: it is not here, and nobody was asked for it.
    QFuture<Result<QByteArray>> image(const QUrl &url, EntryId entry = {}, LoadWish wish = LoadWish::Opened);
    /// For a list: only what is in the cache, and a copy that was scaled down where there is one.
    QFuture<Result<ListImage>> listImage(const QUrl &url);
    /// Keeps a scaled copy of the image at `url`, so that lists need not read and decode all of it again.
    QFuture<Result<void>> keepSmallImage(const QUrl &url, const QByteArray &bytes);
    /// Every address that was ever asked for one of these pages and images.
    QFuture<Result<QList<Contact>>> contacts(const QList<QUrl> &subjects);

    // carrying out
    /// The stories of a list as the cache holds them, in its order, at most `mostCarried`.
    QFuture<Result<QList<KeptStory>>> keptStories(EntryQuery query);
    QFuture<Result<QList<KeptStory>>> keptStories(const QList<EntryId> &ids);
    static constexpr int mostCarried = 10'000;
    /// Writes stories into one file with their pictures, whole or not at all; how many. `converter` is
    /// called from another thread. Errors: FileUnwritable.
    QFuture<Result<int>> exportStories(const QList<KeptStory> &stories, StoryFormat format, const QString &path,
        const CollectionWords &words, const PictureConverter &converter);

    // what the person does
    QFuture<Result<void>> mark(const QList<EntryId> &entries, Mark mark);
    /// The number of entries that changed.
    QFuture<Result<int>> markAll(const EntryQuery &query, Mark mark);
    /// The entry tells another story than the group it was put into; false when no other feed tells it.
    QFuture<Result<bool>> splitStory(EntryId entry);
    QFuture<Result<UserAct>> undo();
    QFuture<Result<UserAct>> redo();
    QFuture<Result<QList<UserAct>>> history(int limit = 200);

    // all of it
    /// Writes everything a person made or keeps into one file; see Backup.h. May take a minute.
    QFuture<Result<BackupFacts>> backUp(const QString &file);
    QFuture<Result<BackupFacts>> backupFacts(const QString &file);
    /// Takes a backup in the place of what is here when the program starts the next time.
    QFuture<Result<void>> restoreAtNextStart(const QString &file);

    // health
    QFuture<Result<Statistics>> statistics();
    /// Lets go of stories that were read and not starred, beyond the rule of their feed or `common`, in small steps;
    /// how many.
    QFuture<Result<int>> expireRead(const KeepRule &common);
    /// Removes image files that a program which was killed left behind, in small steps.
    QFuture<Result<void>> removeStrayImages();
    QFuture<Result<CheckReport>> check(bool repair);

Q_SIGNALS:
    void changed(const LibraryChanges &changes);
    void prefetchProgressed(const PrefetchProgress &progress);
    void refreshProgressed(const RefreshProgress &progress);

private:
    QFuture<Result<QList<KeptStory>>> gather(const QFuture<Result<QList<Entry>>> &entries);
    /// Puts the name and password of a feed's address where they belong.
    QFuture<Result<ImportPreview>> preview(const QFuture<Result<OpmlList>> &list);
    void keepLogin(const QUrl &url);

    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

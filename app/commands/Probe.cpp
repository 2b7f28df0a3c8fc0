#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"
#include "core/fetch/Fetcher.h"
#include "core/render/StoryText.h"
#include "ui/Messages.h"
#include "ui/story/StoryDocument.h"
#include "ui/story/StoryLayout.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// What a probe answers; an empty `error` means that all went well.
struct Finding {
    QString error;
    qint64 items = 0;
    QUrl feedUrl;
    QString text;
};

Finding failed(const Error &error)
{
    return {.error = messageFor(error)};
}

/// What can be read of an entry: its row, the story as it opens, and the feed's version behind it.
QString shownText(const Entry &entry, const Story &story, const Story &fromFeed)
{
    return QStringList{entry.title, entry.author, entry.summary, plainTextOf(story), plainTextOf(fromFeed)}.join(u'\n');
}

/// Sets a story as the article pane does, to its last line.
void layOut(const Story &story)
{
    constexpr double paneWidth = 720;
    const std::unique_ptr<StoryDocument> document = StoryDocument::build(story, {});
    document->setPageSize(QSizeF(paneWidth, -1));
    static_cast<StoryLayout *>(document->documentLayout())->layOutAll();
}

/// What the cache holds of a feed; with `open`, every story is opened as a person would.
void addEntries(Library &library, FeedId feed, bool open, Finding &finding)
{
    const EntryQuery query{.scope = EntryQuery::Scope::Feed, .feed = feed, .limit = std::numeric_limits<int>::max()};
    for (const Entry &entry : waitFor(library.entries(query)).value_or(QList<Entry>())) {
        const Result<Story> story = waitFor(open ? library.story(entry.id) : library.cachedStory(entry.id));
        const Story fromFeed = waitFor(library.feedStory(entry.id)).value_or(Story());
        if (open && story) {
            layOut(*story);
            layOut(fromFeed);
        }
        finding.text += shownText(entry, story.value_or(Story()), fromFeed) + u'\n';
        ++finding.items;
    }
}

std::optional<Error> visit(Library &library, const QUrl &url, const QList<Feed> &followed)
{
    if (followed.isEmpty()) {
        const Result<FeedId> feed = waitFor(library.subscribe(url));
        return feed ? std::nullopt : std::optional(feed.error());
    }
    const Result<FeedVisit> visited = waitFor(library.refreshFeed(followed.first().id));
    return visited ? visited->outcome.error : std::optional(visited.error());
}

/// The profile of a probe follows one feed: the one that the address led to the first time.
Finding probeFeed(Library &library, const QUrl &url, bool open)
{
    const std::optional<Error> error = visit(library, url, waitFor(library.feeds()).value_or(QList<Feed>()));
    Finding finding = error ? failed(*error) : Finding();
    for (const Feed &feed : waitFor(library.feeds()).value_or(QList<Feed>())) {
        finding.feedUrl = feed.url;
        finding.text += feed.shownTitle() + u'\n';
        addEntries(library, feed.id, open, finding);
    }
    return finding;
}

Finding probeArticle(Library &library, const QUrl &url)
{
    const Result<Story> story = waitFor(library.page(url));
    if (!story)
        return failed(story.error());
    layOut(*story);
    const bool isStory = story->verdict != Verdict::NotAStory && story->verdict != Verdict::Blocked;
    return {.error = isStory ? QString() : messageFor({Error::Kind::NotAStory, {}, {}}),
        .items = 1,
        .text = plainTextOf(*story)};
}

Finding probeImage(Library &library, const QUrl &url)
{
    const Result<QByteArray> image = waitFor(library.image(url));
    return image ? Finding{.items = 1} : failed(image.error());
}

Finding probeOpml(Library &library, const QUrl &url)
{
    Fetcher fetcher;
    const Result<ImportSummary> summary = waitFor(fetcher.get({.url = url})).and_then([&](const Response &answer) {
        return waitFor(library.importOpml(answer.body));
    });
    Finding finding = summary ? Finding() : failed(summary.error());
    for (const Feed &feed : waitFor(library.feeds()).value_or(QList<Feed>())) {
        ++finding.items;
        finding.text += feed.shownTitle() + u' ' + QString::fromLatin1(feed.url.toEncoded()) + u'\n';
    }
    return finding;
}

Finding probeDiscovery(Library &library, const QUrl &url)
{
    const Result<QList<FeedCandidate>> candidates = waitFor(library.discover(url));
    if (!candidates)
        return failed(candidates.error());
    Finding finding{.items = candidates->size()};
    for (const FeedCandidate &candidate : *candidates)
        finding.text += candidate.title + u' ' + QString::fromLatin1(candidate.url.toEncoded()) + u'\n';
    return finding;
}

std::optional<Finding> probe(Library &library, const QUrl &url, const QString &kind)
{
    if (kind == "feed"_L1 || kind == "sequence"_L1 || kind == "feed+article"_L1)
        return probeFeed(library, url, kind == "feed+article"_L1);
    if (kind == "article"_L1)
        return probeArticle(library, url);
    if (kind == "image"_L1)
        return probeImage(library, url);
    if (kind == "opml"_L1)
        return probeOpml(library, url);
    if (kind == "discover"_L1)
        return probeDiscovery(library, url);
    return std::nullopt;
}

Result<LibraryOptions> optionsFrom(const QCommandLineParser &parser)
{
    LibraryOptions options{.allowLocalContent = true, .certificates = qEnvironmentVariable("SSL_CERT_FILE")};
    if (parser.isSet(u"deadline"_s)) {
        options.totalDeadline = std::chrono::milliseconds(qRound64(parser.value(u"deadline"_s).toDouble() * 1000));
        if (options.totalDeadline.count() <= 0)
            return failure(Error::Kind::InvalidUsage, u"--deadline wants seconds"_s);
    }
    if (parser.isSet(u"now"_s)) {
        const QDateTime now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate).toUTC();
        if (!now.isValid())
            return failure(Error::Kind::InvalidUsage, u"--now wants a time like 2026-11-23T10:30:00Z"_s);
        options.now = [now] { return now; };
    }
    return options;
}

} // namespace

int runProbe(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sends one address through the whole program, for checks."_s);
    parser.addPositionalArgument(u"URL"_s, u"What to fetch."_s, u"URL"_s);
    parser.addOption(
        {u"kind"_s, u"feed, feed+article, article, image, opml, discover or sequence."_s, u"K"_s, u"feed"_s});
    parser.addOption({u"deadline"_s, u"Seconds that one request may take."_s, u"S"_s});
    parser.addOption({u"now"_s, u"The time that the clock shows."_s, u"T"_s});
    if (const std::optional<int> done = readWords(parser, "probe", words))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return callWrongly("probe", u"name one address"_s);
    const Result<LibraryOptions> options = optionsFrom(parser);
    if (!options)
        return callWrongly("probe", options.error().detail);
    const std::unique_ptr<Library> library = openLibrary(parser, *options);
    if (!library)
        return SomethingFailed;
    const std::optional<Finding> found =
        probe(*library, QUrl(parser.positionalArguments().first()), parser.value(u"kind"_s));
    if (!found)
        return callWrongly("probe", u"--kind is feed, feed+article, article, image, opml, discover or sequence"_s);
    printLine(QJsonObject{{u"ok"_s, found->error.isEmpty()},
        {u"error"_s, found->error.isEmpty() ? QJsonValue() : QJsonValue(found->error)}, {u"items"_s, found->items},
        {u"feed_url"_s, QString::fromLatin1(found->feedUrl.toEncoded())}, {u"text"_s, found->text}});
    return Succeeded;
}

#include "core/library/FeedImport.h"

#include "core/feed/FeedParser.h"
#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
#include "core/html/Sanitizer.h"
#include "core/library/FeedMoves.h"
#include "core/library/RefreshSchedule.h"
#include "core/model/BlockText.h"
#include "core/store/EntryDigest.h"
#include "core/story/PageTracing.h"
#include "core/story/StoryExtractor.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Limits of what is taken from one visit (reliability.md, section 5).
constexpr qsizetype itemsPerVisit = 2000;
constexpr qsizetype titleLength = 1000;
constexpr qsizetype summaryLength = 300;
constexpr qsizetype madeUpTitleLength = 80;
constexpr int wordsOfAWholeStory = 150; // an item with fewer rarely carries all that its page does

/// At most `length` characters, cut between words where there are any.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QString start = text.first(length);
    const qsizetype blank = start.lastIndexOf(u' ');
    if (blank > length / 2)
        start.truncate(blank);
    else if (start.back().isHighSurrogate())
        start.chop(1);
    return start + u'…';
}

QUrl imageOf(const ParsedItem &item, const QList<Block> &blocks)
{
    if (!item.image.isEmpty())
        return item.image;
    for (const Enclosure &enclosure : item.enclosures)
        if (enclosure.type.startsWith("image/"_L1))
            return enclosure.url;
    for (const Block &block : blocks)
        if (const Image *image = block.as<Image>())
            return image->url;
    return {};
}

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        if (const QString name = oneLine(person.name.isEmpty() ? person.email : person.name); !name.isEmpty())
            names += name;
    return names;
}

IncomingEntry digested(IncomingEntry entry)
{
    entry.digest = digestOf(entry);
    return entry;
}

/// Whether most entries tell less than their pages may.
bool isSummaryOnly(const QList<IncomingEntry> &entries)
{
    const auto brief = std::ranges::count_if(
        entries, [](const IncomingEntry &entry) { return entry.story.words < wordsOfAWholeStory; });
    return brief * 2 > entries.size();
}

/// Of two validators the one that came now counts, each on its own.
Validators renewed(const Validators &kept, const Validators &sent)
{
    return {sent.etag.isEmpty() ? kept.etag : sent.etag,
        sent.lastModified.isEmpty() ? kept.lastModified : sent.lastModified};
}

VisitRecord failed(const Feed &feed, const Error &error, const QDateTime &now)
{
    const NextVisit next = nextVisitAfter(error, feed, now);
    const bool wasAskedToWait = error.retryAt.isValid(); // which is no failure
    return {.outcome = {FetchOutcome::Kind::Failed, now, error, 0},
        .nextFetch = next.at,
        .nextFetchReason = next.reason,
        .failures = feed.failures + (wasAskedToWait ? 0 : 1),
        .move = feed.move};
}

VisitRecord unchanged(const Feed &feed, const Response &answer, const QDateTime &now)
{
    const NextVisit next = nextVisit(feed, answer.freshUntil, feed.rhythm, now);
    const FeedMove move = sighted(feed, answer.permanentUrl, now);
    return {.outcome = {FetchOutcome::Kind::NotModified, now, std::nullopt, 0},
        .validators = answer.isNotModified() ? renewed(feed.validators, answer.validators) : answer.validators,
        .nextFetch = next.at,
        .nextFetchReason = next.reason,
        .move = move,
        .url = isProven(move, now) ? move.target : QUrl()};
}

FeedMerge mergeOf(
    const Feed &feed, const Response &answer, const ParsedFeed &parsed, const QByteArray &hash, const QDateTime &now)
{
    const FeedRhythm rhythm = rhythmOf(parsed, now);
    const NextVisit next = nextVisit(feed, answer.freshUntil, rhythm, now);
    const FeedMove move = sighted(feed, answer.permanentUrl, now);
    FeedMerge merge{
        .title = shortened(oneLine(parsed.title), titleLength),
        .site = cleanLink(parsed.link),
        .icon = parsed.icon.isEmpty() ? parsed.image : parsed.icon,
        .description = shortened(plainTextOf(parsed.description), titleLength),
        .language = parsed.language,
        .rhythm = rhythm,
        .move = move,
        .url = isProven(move, now) ? move.target : QUrl(),
        .bodyHash = hash,
        .nextFetch = next.at,
        .nextFetchReason = next.reason,
    };
    // A damaged document may be one whose end got lost on the way. Its validators count only when the same bytes come
    // again.
    if (parsed.malformed.isEmpty())
        merge.validators = answer.validators;
    merge.hasKnownTitle = !merge.title.isEmpty() && merge.title == feed.title;
    if (merge.title.isEmpty())
        merge.title = feed.title.isEmpty() ? feed.url.host() : feed.title;
    for (const ParsedItem &item : parsed.items.first(qMin(itemsPerVisit, parsed.items.size())))
        merge.entries += digested(entryOf(item));
    merge.summaryOnly = isSummaryOnly(merge.entries);
    return merge;
}

} // namespace

IncomingEntry entryOf(const ParsedItem &item)
{
    const HtmlDocument body = documentOf(item.content.isEmpty() ? item.summary : item.content);
    const QList<Block> blocks = blocksOf(body);
    const QString text = item.summary.isEmpty() ? oneLine(textOf(blocks)) : plainTextOf(item.summary);
    const QStringList authors = namesOf(item.authors);
    IncomingEntry entry{
        .guid = item.id,
        .title = shortened(oneLine(item.title), titleLength),
        .link = cleanLink(item.original.isEmpty() ? item.link : item.original),
        .author = authors.join(", "_L1),
        .published = item.published.isValid() ? item.published : item.updated,
        .summary = shortened(text, summaryLength),
        .image = imageOf(item, blocks),
    };
    if (entry.title.isEmpty())
        entry.title = shortened(text, madeUpTitleLength);
    entry.story = storyFromFeed({entry.title, authors, entry.published, entry.image, blocks}, entry.link);
    entry.story.traces = tracesOf(body);
    return entry;
}

FeedNews newsOf(const Feed &feed, const Result<Response> &answer, const QDateTime &now)
{
    if (!answer)
        return failed(feed, answer.error(), now);
    if (answer->isNotModified())
        return unchanged(feed, *answer, now);
    const QByteArray hash = QCryptographicHash::hash(answer->body, QCryptographicHash::Blake2b_256);
    if (hash == feed.bodyHash)
        return unchanged(feed, *answer, now);
    const Result<ParsedFeed> parsed =
        parseFeed({answer->body, answer->url, answer->contentType, answer->contentLanguage});
    if (!parsed)
        return failed(feed, parsed.error(), now);
    return mergeOf(feed, *answer, *parsed, hash, now);
}

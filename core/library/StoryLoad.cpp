#include "core/library/StoryLoad.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/Fetcher.h"
#include "core/html/HtmlEncoding.h"
#include "core/html/HtmlParser.h"
#include "core/library/LoadRules.h"
#include "core/library/Network.h"
#include "core/library/SiteRuleFiles.h"
#include "core/library/StoreThread.h"
#include "core/story/NextPage.h"
#include "core/story/PageTracing.h"
#include "core/story/StoryExtractor.h"

#include <QThreadPool>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// What the cache knows of an entry.
struct StoryLoad::Known {
    Entry entry;
    QUrl feedUrl;
    Loading loading = Loading::Ahead;
    std::optional<Error> failure; ///< of its page, of late
    Story best; ///< a page's story ends the line early
    Story fromFeed;
};

/// A page's story on its way into the cache.
struct StoryLoad::Extracted {
    Story story;
    LibraryChanges changes;
};

namespace {

FeedVersion feedVersionOf(const Entry &entry, const Story &fromFeed)
{
    return {entry.title, fromFeed.byline, entry.published, entry.image, fromFeed.blocks};
}

/// How many pages of a story are fetched after its first.
constexpr int mostNextPages = 8;

StoryPage extract(const Response &answer, const FeedVersion &feed, const SiteRules &rules)
{
    HtmlDocument page = parseHtml(decodeHtml(answer.body, answer.contentType).utf8, answer.url);
    const QUrl next = nextPageOf(page, answer.url, rules);
    const PageTraces traces = tracesOf(page);
    StoryPage read{extractStory(std::move(page), answer.url, feed, rules), next};
    read.story.traces = traces;
    return read;
}

/// Whether bytes are a file of another kind, whatever their server calls them: by how such files begin, for a page may
/// hold any byte further on.
bool beginsLikeAFile(const QByteArray &body)
{
    static constexpr std::array<QByteArrayView, 10> signatures{
        "%PDF-", "%!PS", "PK\x03\x04", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b\x08", "Rar!", "ID3", "OggS"};
    return std::ranges::any_of(signatures, [&](QByteArrayView signature) { return body.startsWith(signature); });
}

/// Only pages are read as pages: a film or an archive is no story, however it was linked.
Result<Response> onlyPages(const Response &answer)
{
    if (beginsLikeAFile(answer.body))
        return failure(Error::Kind::NotAStory, u"a file"_s);
    const QString type = answer.contentType.section(u';', 0, 0).trimmed().toLower();
    if (type.isEmpty() || type.startsWith("text/"_L1) || type.contains("html"_L1) || type.contains("xml"_L1))
        return answer;
    return failure(Error::Kind::NotAStory, type);
}

/// The feed's version of a story whose page could not be had.
Story withReason(Story fromFeed, const Error &error)
{
    fromFeed.reasons += u"page not had: error %1 %2"_s.arg(static_cast<int>(error.kind)).arg(error.detail).trimmed();
    return fromFeed;
}

} // namespace

Request::Reach reachOf(const QUrl &url, const QUrl &source, bool allowLocalContent)
{
    const bool isAtHome = isLocalName(source.host()) && url.host() == source.host();
    return allowLocalContent || isAtHome ? Request::Reach::Anywhere : Request::Reach::PublicOnly;
}

StoryLoad::StoryLoad(const Places &places)
    : m_places(places)
{
}

Result<StoryLoad::Known> StoryLoad::look(Database &reader, EntryId id, const QDateTime &now)
{
    const Result<QList<Entry>> entries = reader.entriesById({id});
    if (!entries)
        return std::unexpected(entries.error());
    if (entries->isEmpty())
        return failure(Error::Kind::NoSuchEntry);
    Known known{.entry = entries->first()};
    if (const Result<Feed> feed = reader.feed(known.entry.feed)) {
        known.feedUrl = feed->url;
        known.loading = feed->keeping.loading;
    }
    known.failure = reader.loadFailure(known.entry.link, now).value_or(std::nullopt);
    known.fromFeed = reader.story(id, StorySource::Feed).value_or(Story());
    known.best = reader.bestStory(id).value_or(known.fromFeed);
    return known;
}

QFuture<Result<Story>> StoryLoad::story(EntryId entry, LoadWish wish)
{
    return ask(m_places.reader, m_places.home,
        [entry, now = m_places.now](Database &reader) { return look(reader, entry, now()); })
        .then(this,
            [this, wish](const Result<Known> &known) {
                return known ? loadIfWanted(*known, wish)
                             : QtFuture::makeReadyValueFuture(Result<Story>(std::unexpected(known.error())));
            })
        .unwrap();
}

QFuture<Result<Story>> StoryLoad::loadIfWanted(const Known &known, LoadWish wish)
{
    const auto here = [](const Story &story) { return QtFuture::makeReadyValueFuture(Result<Story>(story)); };
    if (known.entry.hasFullStory || known.entry.link.isEmpty())
        return here(known.best);
    if (!mayLoad(wish, known.loading, known.failure))
        return here(known.failure ? withReason(known.fromFeed, *known.failure) : known.best);
    if (isOffline() && !isLocalName(known.entry.link.host()))
        return here(withReason(known.fromFeed, {Error::Kind::Offline, {}, {}}));
    return load(known, wish == LoadWish::Ahead ? Request::Wanted::Ahead : Request::Wanted::Now);
}

QFuture<Result<Story>> StoryLoad::load(const Known &known, Request::Wanted wanted)
{
    const QUrl url = known.entry.link;
    const Request request{.url = url,
        .subject = url,
        .purpose = Request::Purpose::Page,
        .reach = reachOf(url, known.feedUrl, m_places.allowLocalContent),
        .wanted = wanted};
    return readPages(request, feedVersionOf(known.entry, known.fromFeed))
        .then(m_places.writer,
            [writer = m_places.writer, id = known.entry.id, url, now = m_places.now](const Result<Story> &story) {
                return story.and_then([&](const Story &page) { return keep(*writer, id, page); })
                    .or_else(
                        [&](const Error &error) -> Result<Extracted> { return noted(*writer, url, error, now()); });
            })
        .then(this, [this, fromFeed = known.fromFeed](const Result<Extracted> &extracted) -> Result<Story> {
            return announce(extracted).or_else(
                [&](const Error &error) -> Result<Story> { return withReason(fromFeed, error); });
        });
}

Result<StoryLoad::Extracted> StoryLoad::keep(Database &writer, EntryId entry, const Story &page)
{
    if (page.verdict == Verdict::Blocked)
        return failure(Error::Kind::Challenge);
    return writer.saveStory(entry, page).and_then([&](const LibraryChanges &changes) {
        return writer.bestStory(entry).transform([&](const Story &best) { return Extracted{best, changes}; });
    });
}

QFuture<Result<StoryPage>> StoryLoad::readPage(const Request &request, const FeedVersion &feed)
{
    return m_places.fetcher->get(request).then(
        m_places.pool, [feed, rules = m_places.siteRules](const Result<Response> &answer) {
            return answer.and_then(onlyPages).transform(
                [&](const Response &page) { return extract(page, feed, rules->current()); });
        });
}

QFuture<Result<Story>> StoryLoad::readPages(const Request &request, const FeedVersion &feed)
{
    return readPage(request, feed)
        .then(this,
            [this, request](const Result<StoryPage> &first) {
                return first ? joinNext(*first, request, mostNextPages)
                             : QtFuture::makeReadyValueFuture(Result<Story>(std::unexpected(first.error())));
            })
        .unwrap();
}

QFuture<Result<Story>> StoryLoad::joinNext(const StoryPage &page, const Request &request, int left)
{
    if (page.next.isEmpty() || left == 0 || page.story.source == StorySource::Feed)
        return QtFuture::makeReadyValueFuture(Result<Story>(page.story));
    Request nextRequest = request;
    nextRequest.url = page.next;
    return readPage(nextRequest, {})
        .then(this,
            [this, page, nextRequest, left](const Result<StoryPage> &next) {
                if (!next || next->story.verdict == Verdict::Blocked)
                    return QtFuture::makeReadyValueFuture(Result<Story>(page.story));
                StoryPage joined{page.story, next->next};
                appendPage(joined.story, next->story);
                return joinNext(joined, nextRequest, left - 1);
            })
        .unwrap();
}

Result<Story> StoryLoad::announce(const Result<Extracted> &extracted)
{
    if (!extracted)
        return std::unexpected(extracted.error());
    if (!extracted->changes.isEmpty())
        Q_EMIT changed(extracted->changes);
    return extracted->story;
}

QFuture<Result<Story>> StoryLoad::page(const QUrl &url)
{
    const auto fetchPage = [this, url](const Result<Story> &kept) {
        if (kept || kept.error().kind != Error::Kind::NotCached)
            return QtFuture::makeReadyValueFuture(kept);
        const Request request{.url = url,
            .subject = url,
            .purpose = Request::Purpose::Page,
            .reach = reachOf(url, {}, m_places.allowLocalContent),
            .wanted = Request::Wanted::Now};
        return readPages(request, {})
            .then(m_places.writer, ifOk<Story>([writer = m_places.writer, url, now = m_places.now](const Story &story) {
                return writer->savePage(url, story, now()).transform([&] { return story; });
            }))
            .then(this, [](const Result<Story> &story) { return story; });
    };
    return ask(m_places.reader, m_places.home, [url](Database &reader) { return reader.page(url); })
        .then(this, fetchPage)
        .unwrap();
}

#include "core/library/ImageLoad.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/Fetcher.h"
#include "core/library/ImageSize.h"
#include "core/library/LoadRules.h"
#include "core/library/Network.h"
#include "core/library/StoreThread.h"
#include "core/library/StoryLoad.h"

#include <QThreadPool>

ImageLoad::ImageLoad(const Places &places, qint64 budget)
    : m_places(places)
    , m_budget(budget)
{
}

QFuture<Result<QByteArray>> ImageLoad::image(const QUrl &url, EntryId entry, LoadWish wish)
{
    struct Kept {
        std::optional<QByteArray> bytes; // without them it may be fetched
        QUrl source; // the feed that shows it
    };
    const auto look = [url, entry, wish, now = m_places.now](Database &reader) -> Result<Kept> {
        const Result<QByteArray> kept = reader.image(url);
        if (kept)
            return Kept{*kept, {}};
        if (kept.error().kind != Error::Kind::NotCached)
            return std::unexpected(kept.error());
        const std::optional<Error> failure = reader.loadFailure(url, now()).value_or(std::nullopt);
        const Feed feed = reader.feedOf(entry).value_or(std::nullopt).value_or(Feed());
        if (mayLoad(wish, feed.keeping.loading, failure))
            return Kept{{}, feed.url};
        // What is known to be no picture says so: a browser may show it.
        return std::unexpected(failure && failure->kind == Error::Kind::NotAnImage ? *failure : kept.error());
    };
    const auto goOn = [this, url](const Result<Kept> &kept) {
        if (!kept)
            return QtFuture::makeReadyValueFuture(Result<QByteArray>(std::unexpected(kept.error())));
        if (!kept->bytes)
            return fetch(url, kept->source, Request::Wanted::Now).then(this, ifOk<Fetched>([](const Fetched &fetched) {
                return fetched.bytes;
            }));
        ask(m_places.writer, m_places.home,
            [url, now = m_places.now](Database &writer) { return writer.touchImage(url, now()); });
        return QtFuture::makeReadyValueFuture(Result<QByteArray>(*kept->bytes));
    };
    return ask(m_places.reader, m_places.home, look).then(this, goOn).unwrap();
}

QFuture<ImageLoad::Outcome> ImageLoad::ahead(const QUrl &url, const QUrl &source)
{
    const auto isWanted = [url, now = m_places.now](Database &reader) { return isMissing(reader, url, {}, now()); };
    const auto goOn = [this, url, source](bool wanted) {
        return wanted ? fetchAhead(url, source) : QtFuture::makeReadyValueFuture(Outcome::Here);
    };
    return ask(m_places.reader, m_places.home, isWanted).then(this, goOn).unwrap();
}

QFuture<ImageLoad::Outcome> ImageLoad::fetchAhead(const QUrl &url, const QUrl &source)
{
    return fetch(url, source, Request::Wanted::Ahead).then(this, [](const Result<Fetched> &fetched) {
        return !fetched ? Outcome::Failed : fetched->isKept ? Outcome::Fetched : Outcome::NoRoom;
    });
}

QFuture<Result<void>> ImageLoad::keepSmall(const QUrl &url, const QByteArray &bytes)
{
    return ask(m_places.writer, m_places.home, [url, bytes, now = m_places.now, budget = m_budget](Database &writer) {
        return writer.saveSmallImage(url, bytes, now(), budget);
    });
}

QFuture<Result<qint64>> ImageLoad::setBudget(qint64 bytes)
{
    m_budget = bytes;
    return ask(m_places.writer, m_places.home, [bytes](Database &writer) { return writer.shrinkImages(bytes); });
}

QFuture<Result<ImageLoad::Fetched>> ImageLoad::fetch(const QUrl &url, const QUrl &source, Request::Wanted wanted)
{
    if (isOffline() && !isLocalName(url.host()))
        return QtFuture::makeReadyValueFuture(Result<Fetched>(failure(Error::Kind::NotCached)));
    const auto save = [writer = m_places.writer, url, now = m_places.now, budget = m_budget](
                          const Result<QByteArray> &showable) {
        const auto keep = [&](const QByteArray &bytes) {
            return writer->saveImage(url, bytes, now(), budget).transform([&](bool isKept) {
                return Fetched{bytes, isKept};
            });
        };
        return showable.and_then(keep).or_else(
            [&](const Error &error) -> Result<Fetched> { return noted(*writer, url, error, now()); });
    };
    return m_places.fetcher
        ->get({.url = url,
            .purpose = Request::Purpose::Image,
            .reach = reachOf(url, source, m_places.allowLocalContent),
            .wanted = wanted})
        .then(m_places.pool, ifOk<Response>([](const Response &answer) { return showableImage(answer.body); }))
        .then(m_places.writer, save)
        .then(this, [](const Result<Fetched> &fetched) { return fetched; });
}

#include "core/library/ImageLoad.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/Fetcher.h"
#include "core/library/ImageSize.h"
#include "core/library/Network.h"
#include "core/library/StoreThread.h"
#include "core/library/StoryLoad.h"

#include <QThreadPool>

ImageLoad::ImageLoad(const Places &places)
    : m_places(places)
{
}

QFuture<Result<QByteArray>> ImageLoad::image(const QUrl &url, Request::Wanted wanted)
{
    return ask(m_places.reader, m_places.home, [url](Database &reader) { return reader.image(url); })
        .then(this,
            [this, url, wanted](const Result<QByteArray> &kept) {
                if (kept || kept.error().kind != Error::Kind::NotCached)
                    return QtFuture::makeReadyValueFuture(kept);
                return fetch(url, wanted);
            })
        .unwrap();
}

QFuture<Result<QByteArray>> ImageLoad::fetch(const QUrl &url, Request::Wanted wanted)
{
    if (isOffline() && !isLocalName(url.host()))
        return QtFuture::makeReadyValueFuture(Result<QByteArray>(failure(Error::Kind::NotCached)));
    return m_places.fetcher
        ->get({.url = url,
            .purpose = Request::Purpose::Image,
            .reach = reachOf(url, {}, m_places.allowLocalContent),
            .wanted = wanted})
        .then(m_places.pool, ifOk<Response>([](const Response &answer) { return showableImage(answer.body); }))
        .then(m_places.writer,
            ifOk<QByteArray>([writer = m_places.writer, url, now = m_places.now](const QByteArray &bytes) {
                return writer->saveImage(url, bytes, now()).transform([&] { return bytes; });
            }))
        .then(this, [](const Result<QByteArray> &bytes) { return bytes; });
}

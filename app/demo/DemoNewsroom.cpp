#include "app/demo/DemoNewsroom.h"

#include "app/demo/DemoFeeds.h"
#include "app/demo/DemoIcons.h"
#include "app/demo/DemoPages.h"
#include "app/demo/DemoPictures.h"

using namespace Qt::StringLiterals;

namespace {

DemoAnswer page(const QString &html, const QDateTime &lastModified = {})
{
    return {.status = 200, .body = html.toUtf8(), .lastModified = lastModified};
}

DemoAnswer picture(const QString &path, const QDateTime &now)
{
    const QByteArray bytes = pictureBytes(path);
    return bytes.isEmpty() ? DemoAnswer{}
                           : DemoAnswer{.status = 200, .type = "image/jpeg", .body = bytes, .lastModified = now};
}

DemoAnswer answerTo(const DemoContent &content, const QString &path)
{
    if (path.startsWith("/pictures/"_L1))
        return picture(path, content.edition.now);
    if (path == "/"_L1)
        return page(newsstandPage(content));
    if (const DemoStory *story = content.story(path))
        return page(storyPage(content, *story), story->truth.updated);
    for (const DemoSite &site : content.sites) {
        if (path == site.path())
            return page(frontPage(content, site));
        if (path == site.iconPath())
            return {.status = 200, .type = "image/png", .body = iconBytes(site), .lastModified = content.edition.now};
        if (path == site.feedPath())
            return {.status = 200,
                .type = feedType(site),
                .body = feedBytes(content, site),
                .lastModified = content.storiesOf(site).first()->truth.updated};
    }
    return {.body = "<!DOCTYPE html><title>Not found</title><p>Nothing was ever printed here."};
}

} // namespace

Result<std::unique_ptr<DemoNewsroom>> DemoNewsroom::start(const QDateTime &now)
{
    std::unique_ptr<DemoNewsroom> newsroom(new DemoNewsroom);
    if (!newsroom->m_server.listen())
        return failure(Error::Kind::Refused, u"no port on 127.0.0.1"_s);
    const QUrl base(u"http://127.0.0.1:"_s + QString::number(newsroom->m_server.port()));
    return loadDemoContent({base, now}).transform([&newsroom](DemoContent &&content) {
        newsroom->m_content = content;
        newsroom->m_server.serve(
            [content = std::move(content)](const QString &path) { return answerTo(content, path); });
        return std::move(newsroom);
    });
}

QList<DemoFeed> DemoNewsroom::feeds() const
{
    QList<DemoFeed> feeds;
    for (const DemoSite &site : m_content.sites)
        feeds += DemoFeed{m_content.edition.at(site.feedPath()), site.title, site.folder};
    return feeds;
}

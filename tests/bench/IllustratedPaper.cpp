#include "tests/bench/IllustratedPaper.h"

#include "tests/support/TestLibrary.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// A picture of 1200 × 800 that a decoder has some work with.
QByteArray photograph()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / image.width(), y * 255 / image.height(), int(random.bounded(32u))));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 60);
    return bytes;
}

QString pictureOf(int feed, int story, int number)
{
    return u"/picture/%1-%2-%3.jpg"_s.arg(feed).arg(story).arg(number);
}

} // namespace

IllustratedPaper::IllustratedPaper(int feeds, int storiesAFeed, int pictureBytes)
{
    const QByteArray base = photograph();
    for (int feed = 0; feed < feeds; ++feed) {
        QStringList titles;
        for (int story = 0; story < storiesAFeed; ++story) {
            titles += u"Paper %1 tells of matter %2"_s.arg(feed).arg(story);
            serveStory(feed, story, base, pictureBytes);
        }
        const QByteArray guid = "id-" + QByteArray::number(feed) + '-';
        m_server->serve(u"/feed/%1"_s.arg(feed),
            rssFeed(titles, m_server->url(u"/story/%1"_s.arg(feed))).replace("id-", guid), "application/rss+xml");
    }
    m_server.start();
}

void IllustratedPaper::serveStory(int feed, int story, const QByteArray &photograph, int pictureBytes)
{
    QByteArray page = storyPage(u"Paper %1 tells of matter %2"_s.arg(feed).arg(story));
    for (int i = 0; i < picturesAStory; ++i) {
        const QString path = pictureOf(feed, story, i);
        const qsizetype at = page.lastIndexOf("</article>");
        page.insert(at,
            u"<figure><img src='%1' width=1200 height=800><figcaption>The %2. view of it</figcaption></figure>"_s
                .arg(path)
                .arg(i + 1)
                .toUtf8());
        m_server->serve(path, [photograph, path, pictureBytes](const HttpRequest &) {
            const QByteArray behind = path.toLatin1().rightJustified(qMax(40, pictureBytes - int(photograph.size())));
            return HttpAnswer{.headers = {{"Content-Type", "image/jpeg"}}, .body = photograph + behind};
        });
    }
    m_server->serve(u"/story/%1/%2"_s.arg(feed).arg(story), page, "text/html");
}

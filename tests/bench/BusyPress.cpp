#include "tests/bench/BusyPress.h"

#include "core/render/StoryHtml.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSession = 90; // days of the papers, of which no story may be of tomorrow

QString item(const IncomingEntry &entry)
{
    return u"<item><guid isPermaLink=\"false\">press-%1</guid><title>%2</title><link>%3</link><pubDate>%4</pubDate><description>%5</description></item>"_s
        .arg(entry.guid, entry.title.toHtmlEscaped(), entry.link.toString(), entry.published.toString(Qt::RFC2822Date),
            htmlOf(entry.story.blocks).toHtmlEscaped());
}

} // namespace

BusyPress::BusyPress(int feeds, int newAtAVisit)
    : m_newAtAVisit(newAtAVisit)
{
    for (int number = 0; number < feeds; ++number) {
        const QString path = u"/press/%1"_s.arg(number);
        m_server->serve(path, [this, number](const HttpRequest &) {
            return HttpAnswer{.headers = {{"Content-Type", "application/rss+xml"}}, .body = feed(number)};
        });
        m_feeds.feeds += OpmlFeed{.url = m_server->url(path), .title = u"Press %1"_s.arg(number)};
    }
    m_stand.goOnAfter(0, QDateTime::currentDateTimeUtc().addDays(-longestSession)); // a visit is some minutes
    m_server.start();
}

QByteArray BusyPress::feed(int number)
{
    QString items;
    for (const IncomingEntry &entry : m_stand.nextVisit(number, m_newAtAVisit))
        items += item(entry);
    return u"<rss version=\"2.0\"><channel><title>Press %1</title>%2</channel></rss>"_s.arg(number).arg(items).toUtf8();
}

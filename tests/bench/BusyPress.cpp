#include "tests/bench/BusyPress.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSession = 90; // days of the papers, of which no story may be of tomorrow

QString path(int number)
{
    return u"/press/%1"_s.arg(number);
}

QString item(const IncomingEntry &entry)
{
    QString body;
    for (const Block &block : entry.story.blocks)
        if (const auto *paragraph = block.as<Paragraph>())
            body += u"<p>%1</p>"_s.arg(paragraph->runs.first().text);
    return u"<item><guid isPermaLink=\"false\">press-%1</guid><title>%2</title><link>%3</link><pubDate>%4</pubDate><description>%5</description></item>"_s
        .arg(entry.guid, entry.title.toHtmlEscaped(), entry.link.toString(), entry.published.toString(Qt::RFC2822Date),
            body.toHtmlEscaped());
}

} // namespace

BusyPress::BusyPress(int feeds, int newAtAVisit)
    : m_feeds(feeds)
    , m_newAtAVisit(newAtAVisit)
{
    m_server = new HttpServer;
    for (int number = 0; number < feeds; ++number)
        m_server->serve(path(number), [this, number](const HttpRequest &) {
            return HttpAnswer{.headers = {{"Content-Type", "application/rss+xml"}}, .body = feed(number)};
        });
    m_stand.goOnAfter(0, QDateTime::currentDateTimeUtc().addDays(-longestSession)); // a visit is some minutes
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

BusyPress::~BusyPress()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray BusyPress::opml() const
{
    QByteArray list;
    QTextStream out(&list);
    out << "<opml version=\"2.0\"><body>";
    for (int number = 0; number < m_feeds; ++number)
        out << u"<outline type=\"rss\" text=\"Press %1\" xmlUrl=\"%2\"/>"_s.arg(number).arg(
            m_server->url(path(number)).toString());
    out << "</body></opml>";
    out.flush();
    return list;
}

QByteArray BusyPress::feed(int number)
{
    QString items;
    for (const IncomingEntry &entry : m_stand.nextVisit(number, m_newAtAVisit))
        items += item(entry);
    return u"<rss version=\"2.0\"><channel><title>Press %1</title>%2</channel></rss>"_s.arg(number).arg(items).toUtf8();
}

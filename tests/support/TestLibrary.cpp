#include "tests/support/TestLibrary.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

TestLibrary::TestLibrary()
    : m_now(std::make_shared<QDateTime>(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC))
{
    reopen();
}

void TestLibrary::reopen()
{
    m_library.reset();
    Result<std::unique_ptr<Library>> opened = Library::open({
        .paths = ProfilePaths::inFolder(m_folder.path()),
        .now = [moment = m_now] { return *moment; },
        .totalDeadline = std::chrono::seconds(10),
        .allowLocalContent = true,
    });
    if (!opened)
        return QTest::qFail(
            qPrintable(u"no library: %1 %2"_s.arg(static_cast<int>(opened.error().kind)).arg(opened.error().detail)),
            __FILE__, __LINE__);
    m_library = std::move(*opened);
}

FeedId TestLibrary::subscribed(const QString &path, const QByteArray &feed)
{
    m_web.serve(path, feed, "application/rss+xml");
    return waitFor(m_library->subscribe(m_web.url(path))).value_or(FeedId());
}

QList<Entry> TestLibrary::entries(const EntryQuery &query)
{
    return waitFor(m_library->entries(query)).value_or(QList<Entry>());
}

Feed TestLibrary::feed(FeedId id)
{
    for (const Feed &feed : waitFor(m_library->feeds()).value_or(QList<Feed>()))
        if (feed.id == id)
            return feed;
    return {};
}

QByteArray rssFeed(const QStringList &titles, const QUrl &base)
{
    QByteArray items;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString link = base.isEmpty() ? u"https://paper.example/%1"_s.arg(i) : base.toString() + u"/%1"_s.arg(i);
        items +=
            u"<item><guid isPermaLink=\"false\">id-%1</guid><title>%1</title><link>%2</link><description>About %1.</description></item>"_s
                .arg(titles[i].toHtmlEscaped(), link)
                .toUtf8();
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>A paper</title>"
           "<link>https://paper.example/</link><description>News</description>"
        + items + "</channel></rss>";
}

QByteArray storyPage(const QString &title)
{
    const QString words =
        u"The harbour of the old town was closed on Monday after a storm had torn away the mole, the council said, "
        "and the ferries will land on the other side of the bay until the spring. "_s;
    QString page = u"<!DOCTYPE html><html lang=en><head><title>%1</title></head><body><article><h1>%1</h1>"_s.arg(
        title.toHtmlEscaped());
    for (int i = 1; i <= 6; ++i)
        page += u"<p>%1 %2 (%3)</p>"_s.arg(words, title.toHtmlEscaped()).arg(i);
    return (page + u"</article></body></html>"_s).toUtf8();
}

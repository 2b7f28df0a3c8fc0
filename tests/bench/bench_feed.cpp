#include "core/feed/FeedParser.h"
#include "tests/bench/CpuTime.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QXmlStreamReader>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// What reading feeds costs: CPU as a ratio to a bare QXmlStreamReader pass that only counts tokens over the same
/// bytes in the same run, then CPU a kilobyte and peak memory for one feed of 1 kB to 100 MB.
/// `bench_feed [FILE…]`: over those files, or over 500 invented feeds of 40 items.
namespace {

constexpr int inventedFeeds = 500;
constexpr int itemsPerFeed = 40;
constexpr int rounds = 3; // of each pass; the quickest counts

QByteArray invented(QRandomGenerator &random, int letters)
{
    QByteArray text;
    while (text.size() < letters) {
        for (quint32 i = random.bounded(2u, 11u); i > 0; --i)
            text += char('a' + random.bounded(26));
        text += random.bounded(12) == 0 ? ". " : " ";
    }
    return text;
}

/// RSS with full text, as most of the web sends it.
QByteArray feedOf(QRandomGenerator &random, int items, int lettersPerItem)
{
    QByteArray feed = "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' "
                      "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
                      "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Bench</title>"
                      "<link>https://bench.example/</link>";
    for (int i = 0; i < items; ++i) {
        const QByteArray link = "https://bench.example/" + QByteArray::number(i);
        feed += "<item><title>" + invented(random, 50) + "</title><link>" + link + "</link><guid>" + link
            + "</guid><pubDate>Fri, 20 Nov 2026 12:00:00 +0000</pubDate><dc:creator>Nora Fell</dc:creator><description>"
            + invented(random, 80) + "</description><content:encoded><![CDATA[<p>" + invented(random, lettersPerItem)
            + " <a href=\"" + link + "/more\">more</a></p>]]></content:encoded></item>";
    }
    return feed + "</channel></rss>";
}

qint64 countTokens(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    qint64 tokens = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        ++tokens;
    }
    return tokens;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024; // kilobytes, as Linux counts them
}

QList<QByteArray> feedsOf(const QStringList &paths)
{
    QList<QByteArray> feeds;
    for (const QString &path : paths)
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            feeds += file.readAll();
    QRandomGenerator random(20261125);
    while (paths.isEmpty() && feeds.size() < inventedFeeds)
        feeds += feedOf(random, itemsPerFeed, 3500);
    return feeds;
}

void compareWithABarePass(const QList<QByteArray> &feeds, QTextStream &out)
{
    qint64 bytes = 0;
    qint64 items = 0;
    qint64 tokens = 0;
    for (const QByteArray &feed : feeds)
        bytes += feed.size();
    const double bare = cpuSeconds(rounds, [&] {
        for (const QByteArray &feed : feeds)
            tokens += countTokens(feed);
    });
    const double whole = cpuSeconds(rounds, [&] {
        for (const QByteArray &feed : feeds)
            if (const Result<ParsedFeed> parsed = parseFeed({.bytes = feed}))
                items += parsed->items.size();
    });
    out << u"%1 feeds, %2 MB: tokens %3 s, feeds %4 s, ratio %5 (%6 items)\n"_s.arg(feeds.size())
               .arg(double(bytes) / 1e6, 0, 'f', 1)
               .arg(bare, 0, 'f', 2)
               .arg(whole, 0, 'f', 2)
               .arg(whole / bare, 0, 'f', 2)
               .arg(items / rounds);
}

/// From few items to as many as are taken from one feed.
void showGrowth(QTextStream &out)
{
    QRandomGenerator random(20261125);
    for (const int kilobytes : {1, 10, 100, 1'000, 10'000, 100'000}) {
        const int items = std::clamp(kilobytes / 10, 1, 10'000);
        const QByteArray feed = feedOf(random, items, kilobytes * 1000 / items - 500);
        const double seconds =
            cpuSeconds(rounds, [&feed] { [[maybe_unused]] const auto parsed = parseFeed({.bytes = feed}); });
        out << u"%1 kB: %2 µs a kB, peak memory %3 MB\n"_s.arg(feed.size() / 1000)
                   .arg(seconds * 1e9 / double(feed.size()), 0, 'f', 2)
                   .arg(peakMegabytes(), 0, 'f', 0);
        out.flush();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStringList paths;
    for (int i = 1; i < argc; ++i)
        paths += QString::fromLocal8Bit(argv[i]);
    QTextStream out(stdout);
    showGrowth(out); // first: the peak of memory never sinks
    compareWithABarePass(feedsOf(paths), out);
}

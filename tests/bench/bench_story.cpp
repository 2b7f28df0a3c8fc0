#include "core/html/HtmlParser.h"
#include "core/story/StoryExtractor.h"
#include "tests/bench/CpuTime.h"

#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a page costs on its way to a story, and that a page of eight times the length costs eight times as much:
/// CPU time a kilobyte, for reading its markup and for finding the story in it.
/// `bench_story [SECTIONS]`: an invented page of so many sections, then of twice, four and eight times as many.
namespace {

constexpr int sectionsOfAPage = 20;
constexpr int rounds = 5; // of each page; the quickest counts

QString sentence(QRandomGenerator &random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        text += i > 0 ? u" "_s : QString();
        for (quint32 letters = random.bounded(2u, 11u); letters > 0; --letters)
            text += QChar(u'a' + random.bounded(26));
    }
    return text.left(1).toUpper() + text.mid(1) + u". "_s;
}

QString links(QRandomGenerator &random, int count)
{
    QString list = u"<ul class=\"menu menu--wide\">"_s;
    for (int i = 0; i < count; ++i)
        list +=
            u"<li class=\"menu-item\"><a href=\"https://bench.example/topics/%1?from=menu&amp;at=%1\" class=\"menu-link\">%2</a></li>\n"_s
                .arg(random.bounded(10000))
                .arg(sentence(random, 2));
    return list + u"</ul>"_s;
}

/// A heading, paragraphs, a picture, and the furniture that pages put between.
QString section(QRandomGenerator &random)
{
    QString html = u"<h2 id=\"part-%1\">%2</h2>\n"_s.arg(random.bounded(10000)).arg(sentence(random, 5));
    for (int paragraph = 0; paragraph < 5; ++paragraph)
        html += u"      <p class=\"article__paragraph\">"_s + sentence(random, 25) + u"<a href=\"/more\">"_s
            + sentence(random, 3) + u"</a> "_s + sentence(random, 30) + u"</p>\n"_s;
    html +=
        u"<figure class=\"article__figure\"><img src=\"https://bench.example/pictures/%1-800x450.jpg\" width=\"800\" "
        "height=\"450\" alt=\"%2\"><figcaption>%2</figcaption></figure>\n"_s.arg(random.bounded(10000))
            .arg(sentence(random, 6));
    html += u"<aside class=\"related-stories\"><h3>More on this</h3>"_s + links(random, 4) + u"</aside>\n"_s;
    return html + u"<script>window.slots = window.slots || []; window.slots.push({place: 'between'});</script>\n"_s;
}

QString pageOf(int sections)
{
    QRandomGenerator random(20261129);
    QString html =
        u"<!DOCTYPE html><html lang=\"en\"><head><title>A page of the bench</title></head><body><header><nav>"_s
        + links(random, 30)
        + u"</nav></header><main><article class=\"article\"><h1>A page of the bench</h1>"
          "<p class=\"byline\">By Nora Fell</p><time datetime=\"2026-11-20T12:00:00Z\">20 November 2026</time>\n"_s;
    for (int i = 0; i < sections; ++i)
        html += section(random);
    return html + u"</article></main><footer>"_s + links(random, 30) + u"</footer></body></html>"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    const QUrl url(u"https://bench.example/2026/11/20/page.html"_s);
    const int sections = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : sectionsOfAPage;
    out << "page kB, markup µs/kB, story µs/kB, blocks\n";
    for (const int times : {1, 2, 4, 8}) {
        const QString page = pageOf(sections * times);
        const double kilobytes = double(page.size()) / 1024;
        qsizetype blocks = 0;
        const double markup = cpuSeconds(rounds, [&] { parseHtml(page, url); });
        const double whole =
            cpuSeconds(rounds, [&] { blocks = extractStory(parseHtml(page, url), url).blocks.size(); });
        out << u"%1, %2, %3, %4\n"_s.arg(kilobytes, 0, 'f', 0)
                   .arg(markup / kilobytes * 1e6, 0, 'f', 1)
                   .arg((whole - markup) / kilobytes * 1e6, 0, 'f', 1)
                   .arg(blocks);
    }
    return 0;
}

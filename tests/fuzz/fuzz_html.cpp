#include "core/html/HtmlEncoding.h"
#include "core/html/HtmlParser.h"
#include "core/html/Sanitizer.h"
#include "core/render/StoryHtml.h"
#include "tests/support/TreeShape.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString clean(const QString &html)
{
    return htmlOf(blocksOf({.text = html, .kind = MarkupText::Kind::Html, .base = QUrl(u"https://example.org/"_s)}));
}

/// A character that stands for a piece of a page (StandIns.h) keeps stand-ins out of a page that holds it.
bool isReadTheSameWithoutStandIns(const QString &page)
{
    const QString read = shapeOf(parseHtml(page, {}).root());
    return read == shapeOf(parseHtml(u"<!--\U000F0000-->"_s + page, {}).root());
}

} // namespace

/// Any bytes as a page: they must become blocks, and the markup of these must not be able to carry anything that runs.
/// And the tree is the same whether Gumbo reads all of the page or not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray page(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(decodeHtml(page, {}).utf8);
    const QString html = clean(text);
    for (const QLatin1StringView forbidden :
        {"<script"_L1, "<iframe"_L1, "<object"_L1, "<svg"_L1, "<style"_L1, "href=\"javascript:"_L1}) {
        if (html.contains(forbidden, Qt::CaseInsensitive)) {
            std::fprintf(stderr, "%s got through\n", forbidden.data());
            std::abort();
        }
    }
    if (!isReadTheSameWithoutStandIns(text)) {
        std::fprintf(stderr, "a stand-in changed the tree\n");
        std::abort();
    }
    return 0;
}

#include "core/feed/FeedEncoding.h"
#include "core/html/EncodingLabels.h"
#include "core/html/HtmlEncoding.h"

#include <QStringDecoder>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void must(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

bool isWholeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

/// Any bytes under any charset, which is the first line: a feed becomes whole UTF-8 or is refused, a page becomes text
/// in an encoding of the standard.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype lineEnd = input.indexOf('\n');
    const QString contentType = u"text/html; charset="_s + QString::fromLatin1(input.left(lineEnd));
    const QByteArray text = input.sliced(lineEnd + 1);
    for (const QString &type : {QString(), contentType}) {
        if (const Result<DecodedFeed> feed = decodeFeed(text, type)) {
            must(isWholeUtf8(feed->utf8), "a feed is no UTF-8");
            must(!feed->utf8.contains('\0'), "a feed carries a control character");
            must(feed->encoding != "utf-7"_L1, "UTF-7 was read");
        }
        const DecodedHtml page = decodeHtml(text, type);
        must(isWholeUtf8(page.utf8), "a page is no UTF-8");
        must(encodingNamed(page.encoding) == page.encoding, "a page is in an encoding of nobody known");
    }
    return 0;
}

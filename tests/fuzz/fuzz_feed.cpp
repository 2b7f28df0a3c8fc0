#include "core/feed/CleanMarkup.h"
#include "core/feed/FeedParser.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void mustNotCarry(const MarkupText &text)
{
    const QByteArray clean = cleanMarkup(text).toLower();
    for (const QByteArrayView forbidden : {"<script", "<iframe", "<object", "<style", "=\"javascript:"}) {
        if (clean.contains(forbidden)) {
            std::fprintf(stderr, "%s got through\n", forbidden.data());
            std::abort();
        }
    }
}

} // namespace

/// Any bytes as a feed, with and without a charset of the transport: whatever comes out, its texts
/// must not be able to carry anything that runs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray feed(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    for (const QString &contentType : {QString(), u"text/xml; charset=shift_jis"_s}) {
        const Result<ParsedFeed> parsed =
            parseFeed({.bytes = feed, .url = QUrl(u"https://example.org/"_s), .contentType = contentType});
        if (!parsed)
            continue;
        mustNotCarry(parsed->description);
        for (const ParsedItem &item : parsed->items) {
            mustNotCarry(item.summary);
            mustNotCarry(item.content);
        }
    }
    return 0;
}

#include "core/feed/Opml.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a list of subscriptions: what is written of it reads back as the same list, and holds addresses of the
/// web only.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const Result<OpmlList> list =
        parseOpml(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (!list)
        return 0;
    for (const OpmlFeed &feed : list->feeds) {
        if (!feed.url.scheme().startsWith(QLatin1StringView("http")))
            std::abort();
    }
    const QByteArray once = writeOpml(*list);
    const Result<OpmlList> back = parseOpml(once);
    if (!back || writeOpml(*back) != once)
        std::abort();
    return 0;
}

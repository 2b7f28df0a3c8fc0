#include "core/feed/FeedDate.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

/// Any text as a date: either none, or one that reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QDateTime date = parseFeedDate(text);
    if (date.isValid() && parseFeedDate(date.toString(Qt::ISODate)) != date.addMSecs(-date.time().msec()))
        std::abort();
    return 0;
}

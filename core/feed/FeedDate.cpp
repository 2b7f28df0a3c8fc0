#include "core/feed/FeedDate.h"

#include "core/feed/IsoDate.h"
#include "core/feed/LooseDate.h"

#include <QString>
#include <QTimeZone>

namespace {

// No date is longer; what is, is text in the wrong element.
constexpr qsizetype longestDate = 200;

/// In UTC, whatever place a date is of: older than the oldest newspaper that still appears.
constexpr int firstYear = 1700;

/// Seconds or milliseconds since 1970, as some programs write them.
QDateTime fromUnixTime(QStringView text)
{
    const qint64 number = text.toLongLong();
    if (text.size() == 9 || text.size() == 10)
        return QDateTime::fromSecsSinceEpoch(number, QTimeZone::UTC);
    if (text.size() == 13)
        return QDateTime::fromMSecsSinceEpoch(number, QTimeZone::UTC);
    return {};
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QDateTime parseFeedDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestDate)
        return {};
    if (isNumber(trimmed)) {
        if (const QDateTime date = fromUnixTime(trimmed); date.isValid())
            return date;
    }
    const QString line = trimmed.toString().toLower();
    const QDateTime iso = parseIsoDate(line);
    const QDateTime date = iso.isValid() ? iso : parseLooseDate(line);
    return date.date().year() >= firstYear ? date : QDateTime();
}

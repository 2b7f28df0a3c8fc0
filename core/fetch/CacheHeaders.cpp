#include "core/fetch/CacheHeaders.h"

#include "core/fetch/FetchLimits.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// RFC 9111, section 1.2.2: what is too large to count is treated as very large; what is no number says nothing.
std::optional<qint64> deltaSeconds(QByteArrayView text)
{
    const QByteArrayView digits = text.trimmed();
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    constexpr qint64 longest = 1LL << 31;
    bool isSmall = false;
    const qint64 seconds = digits.toLongLong(&isSmall);
    return isSmall ? qMin(seconds, longest) : longest;
}

std::optional<qint64> maxAge(const QHttpHeaders &headers)
{
    const QByteArray control = headers.combinedValue(QHttpHeaders::WellKnownHeader::CacheControl).toLower();
    for (const QByteArray &directive : control.split(',')) {
        const QByteArray word = directive.trimmed();
        if (word.startsWith("max-age="))
            return deltaSeconds(QByteArray(word.mid(8)).replace('"', ' '));
    }
    return std::nullopt;
}

QDateTime ifAhead(const QDateTime &time, const QDateTime &now, std::chrono::seconds furthest)
{
    return time.isValid() && time > now ? qMin(time, now + furthest) : QDateTime();
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    static const QStringList forms{
        u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, // RFC 5322 as HTTP fixes it
        u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s, // RFC 850
        u"ddd MMM d hh:mm:ss yyyy"_s, // asctime
    };
    constexpr int twoDigitYearsFrom = 1970;
    const QString words = QString::fromLatin1(text).simplified();
    for (const QString &form : forms) {
        QDateTime time = QLocale::c().toDateTime(words, form, twoDigitYearsFrom);
        time.setTimeZone(QTimeZone::UTC);
        if (time.isValid())
            return time;
    }
    return {};
}

QDateTime freshUntil(const QHttpHeaders &headers, const QDateTime &now)
{
    using Header = QHttpHeaders::WellKnownHeader;
    if (const std::optional<qint64> seconds = maxAge(headers)) {
        const qint64 age = deltaSeconds(headers.value(Header::Age)).value_or(0);
        return ifAhead(now.addSecs(*seconds - age), now, FetchLimits::freshness);
    }
    return ifAhead(parseHttpDate(headers.value(Header::Expires).toByteArray()), now, FetchLimits::freshness);
}

QDateTime retryAt(const QHttpHeaders &headers, const QDateTime &now)
{
    const QByteArray value = headers.value(QHttpHeaders::WellKnownHeader::RetryAfter).toByteArray();
    if (const std::optional<qint64> seconds = deltaSeconds(value))
        return ifAhead(now.addSecs(*seconds), now, FetchLimits::retryAfter);
    return ifAhead(parseHttpDate(value), now, FetchLimits::retryAfter);
}

QDateTime allowedAgainAt(const QHttpHeaders &headers, const QDateTime &now)
{
    constexpr qint64 firstTime = 1'000'000'000; // a larger number is a time, and no wait
    bool isNumber = false;
    const double left = headers.value("x-ratelimit-remaining").toByteArray().trimmed().toDouble(&isNumber);
    const std::optional<qint64> reset = deltaSeconds(headers.value("x-ratelimit-reset"));
    if (!isNumber || left >= 1 || !reset)
        return {};
    const QDateTime at =
        *reset > firstTime ? QDateTime::fromSecsSinceEpoch(*reset, QTimeZone::UTC) : now.addSecs(*reset);
    return ifAhead(at, now, FetchLimits::allowance);
}

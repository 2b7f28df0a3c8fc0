#include "core/feed/IsoDate.h"

#include "core/feed/DateNames.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

// Earlier years are programs' words for "none" (1, 1601).
constexpr int firstYear = 1700;

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    // RFC 2822, section 4.3, with the pivot that RSS programs use.
    return digits.size() != 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

QDate dayOfYear(int year, int day)
{
    const QDate date = QDate(year, 1, 1).addDays(day - 1);
    return day > 0 && date.year() == year ? date : QDate();
}

/// The forms of a date, first match counts.
QDate isoDay(const QString &text)
{
    static const QRegularExpression day(u"^(\\d{4}|\\d\\d)-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression basicDay(u"^(\\d{4}|\\d\\d)(\\d\\d)(\\d\\d)$"_s);
    static const QRegularExpression month(u"^(?:(\\d{4})-(\\d\\d)|-(\\d\\d)-?(\\d\\d))$"_s);
    static const QRegularExpression ordinal(u"^(\\d{4}|-?\\d\\d)-?(\\d{3})$"_s);
    static const QRegularExpression year(u"^\\d{4}$"_s);
    if (const auto match = day.match(text); match.hasMatch())
        return QDate(fullYear(match.capturedView(1)), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = basicDay.match(text); match.hasMatch())
        return QDate(fullYear(match.capturedView(1)), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = month.match(text); match.hasMatch()) {
        const bool isFull = match.hasCaptured(1);
        return QDate(fullYear(match.capturedView(isFull ? 1 : 3)), match.captured(isFull ? 2 : 4).toInt(), 1);
    }
    if (const auto match = ordinal.match(text); match.hasMatch())
        return dayOfYear(fullYear(match.captured(1).remove(u'-')), match.captured(2).toInt());
    return year.match(text).hasMatch() ? QDate(text.toInt(), 1, 1) : QDate();
}

/// "2004-július-13" with a number for the month.
QString withMonthNumber(const QString &text)
{
    static const QRegularExpression named(u"^(\\d{4})-(\\p{L}+)-(\\d{1,2})"_s);
    const QRegularExpressionMatch match = named.match(text);
    const int month = match.hasMatch() ? monthOf(match.capturedView(2)) : 0;
    if (month == 0)
        return text;
    return match.captured(1) + u'-' + QString::number(month) + u'-' + match.captured(3)
        + text.sliced(match.capturedEnd());
}

} // namespace

QDateTime parseIsoDate(const QString &text)
{
    static const QRegularExpression form(u"^([\\d-]+(?:\\p{L}{2,}-\\d+)?)(?:[t ]\\s*(.*))?$"_s);
    static const QRegularExpression clock(
        u"^(\\d{1,2})(?::?(\\d{1,2})(?::?(\\d{1,2})(?:[.,]\\d+)?)?)?\\s*(z|utc|gmt|[+-][\\d:]+)?$"_s);
    const QRegularExpressionMatch match = form.match(withMonthNumber(text));
    const QDate day = match.hasMatch() ? isoDay(match.captured(1)) : QDate();
    if (!day.isValid())
        return {};
    if (!match.hasCaptured(2) || match.captured(2).isEmpty())
        return instant(day, TimeOfDay{QTime(0, 0)}, 0);
    const QRegularExpressionMatch time = clock.match(match.captured(2).trimmed());
    if (!time.hasMatch())
        return {};
    return instant(day, timeOfDay(time.captured(1).toInt(), time.captured(2).toInt(), time.captured(3).toInt()),
        numericOffset(time.capturedView(4)));
}

std::optional<TimeOfDay> timeOfDay(int hour, int minute, int second)
{
    if (hour == 24 && minute == 0 && second == 0)
        return TimeOfDay{QTime(0, 0), 1};
    const QTime time(hour, minute, second == 60 ? 59 : second);
    return time.isValid() ? std::optional(TimeOfDay{time}) : std::nullopt;
}

QDateTime instant(QDate date, const std::optional<TimeOfDay> &time, std::optional<int> offset)
{
    if (!date.isValid() || date.year() < firstYear || !time || !offset)
        return {};
    return QDateTime(date.addDays(time->days), time->time, QTimeZone::UTC).addSecs(-*offset);
}

std::optional<int> numericOffset(QStringView text)
{
    if (text.isEmpty() || text == "z"_L1 || text == "utc"_L1 || text == "gmt"_L1)
        return 0;
    const QString digits = text.sliced(1).toString().remove(u':');
    const int hours = digits.size() > 2 ? digits.chopped(2).toInt() : digits.toInt();
    const int minutes = digits.size() > 2 ? digits.last(2).toInt() : 0;
    if (digits.isEmpty() || digits.size() > 4 || hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return text.front() == u'-' ? -seconds : seconds;
}

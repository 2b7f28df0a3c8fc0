#include "core/feed/LooseDate.h"

#include "core/feed/DateNames.h"
#include "core/feed/IsoDate.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// What of a date stands outside its time of day.
struct DayParts {
    QStringList numbers;
    int month = 0; ///< of a word
    int weekday = 0;
    bool hasSlash = false;
};

struct Clock {
    std::optional<TimeOfDay> time = TimeOfDay{QTime(0, 0)};
    std::optional<int> offset = 0;
    QString zone; ///< a zone's name of the tz database
};

bool isMorning(QStringView mark)
{
    return mark.startsWith(u'a') || mark == u"오전" || mark == u"上午" || mark == u"午前";
}

int hourOf(int hour, QStringView mark)
{
    if (mark.isEmpty() || hour > 12)
        return hour;
    return hour % 12 + (isMorning(mark) ? 0 : 12);
}

/// Cuts the time of day out of `text`. False when it is impossible.
bool takeTime(QString &text, Clock &clock)
{
    // "8:15", "08:15:00.5", "8h15", "8:15 p.m.", "오후 8:15"; one colon more and it is no time.
    static const QRegularExpression withMinutes(
        u"(?:\\bat\\s+)?(?:(?<before>오전|오후|上午|下午|午前|午後)\\s*)?"
        u"\\b(?<hour>\\d{1,2})[:h](?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,]\\d+)?)?(?!\\d)"
        u"\\s*(?:(?<after>[ap]\\.?m\\b\\.?)|uhr\\b)?(?<more>:?)"_s);
    static const QRegularExpression hourOnly(u"(?<![\\d:])(?<hour>\\d{1,2})\\s*(?<after>[ap]\\.?m\\b\\.?)"_s);
    QRegularExpressionMatch match = withMinutes.match(text);
    if (!match.hasMatch())
        match = hourOnly.match(text);
    if (!match.hasMatch())
        return true;
    const QString mark = match.captured("before"_L1) + match.captured("after"_L1);
    clock.time = timeOfDay(hourOf(match.captured("hour"_L1).toInt(), mark), match.captured("minute"_L1).toInt(),
        match.captured("second"_L1).toInt());
    const bool goesOn = !match.captured("more"_L1).isEmpty();
    text = text.first(match.capturedStart()) + u' ' + text.sliced(match.capturedEnd());
    return clock.time.has_value() && !goesOn;
}

/// Cuts a zone written as an offset or as a name of the tz database out of `text`. False when it is impossible.
bool takeZone(QString &text, Clock &clock)
{
    // "+0100", "gmt+1", "america/new_york"; and a sign before something that is no number.
    static const QRegularExpression offset(
        u"(?:\\b(?:gmt|utc|z|ut))?(?<![\\d\\p{L}])([+-]\\d{1,2}:?\\d\\d|[+-]\\d{1,2})(?![\\d:/.-])"_s);
    static const QRegularExpression attached(u"\\b(?:gmt|utc|ut)\\s*([+-]\\d{1,2}(?::?\\d\\d)?)\\b"_s);
    static const QRegularExpression damaged(u"[+-]\\s*(?![\\d\\s])[^\\s]*:"_s);
    static const QRegularExpression place(u"\\b(\\p{L}+/[\\p{L}_/-]+)"_s);
    if (const auto match = attached.match(text); match.hasMatch()) {
        clock.offset = numericOffset(match.capturedView(1));
        text.remove(match.capturedStart(), match.capturedLength());
    } else if (const auto plain = offset.match(text); plain.hasMatch()) {
        clock.offset = numericOffset(plain.capturedView(1));
        text.remove(plain.capturedStart(), plain.capturedLength());
    } else if (const auto named = place.match(text); named.hasMatch()) {
        clock.zone = named.captured(1);
        text.remove(named.capturedStart(), named.capturedLength());
    } else if (damaged.match(text).hasMatch()) {
        return false;
    }
    return clock.offset.has_value();
}

// Words that stand in dates and mean nothing.
bool isFiller(QStringView word)
{
    constexpr QStringView fillers[] = {u"the", u"of", u"on", u"um", u"uhr", u"de", u"den", u"der", u"del", u"le", u"kl",
        u"à", u"a", u"om", u"o", u"г", u"в", u"st", u"nd", u"rd", u"th", u"년", u"월", u"일", u"年", u"月", u"日",
        u"er"};
    return std::ranges::find(fillers, word) != std::end(fillers);
}

/// Sorts words and numbers. False at a word that has no place in a date; only weekdays of other languages, which come
/// first, are taken unknown.
bool takeParts(const QString &text, DayParts &parts, Clock &clock)
{
    static const QRegularExpression piece(u"(\\d+)|(\\p{L}+)"_s);
    bool isFirst = true;
    bool isMonthFirst = false;
    for (const QRegularExpressionMatch &match : piece.globalMatch(text)) {
        const QStringView word = match.capturedView(2);
        const int month = monthOf(word);
        const std::optional<int> offset = parts.numbers.isEmpty() ? std::nullopt : zoneOffset(word);
        if (match.hasCaptured(1)) {
            parts.numbers += match.captured(1);
        } else if (parts.weekday == 0 && weekdayOf(word) > 0) {
            parts.weekday = weekdayOf(word);
        } else if (month > 0 && (parts.month == 0 || isMonthFirst)) {
            // "mar." in front of another month is a Tuesday.
            parts.month = month;
            isMonthFirst = isFirst;
        } else if (offset) {
            clock.offset = *clock.offset + *offset;
        } else if (!isFirst && !isFiller(word)) {
            return false;
        }
        isFirst = false;
    }
    parts.hasSlash = text.contains(u'/');
    return true;
}

/// Nobody has a feed with stories of the years before; such digits are no year.
constexpr int firstYear = 1000;

/// 0, which is in no calendar, for digits that are no year.
int yearOf(const QString &digits)
{
    // Two digits as RFC 2822, section 4.3, with the pivot that RSS programs use; three are years since 1900.
    const int year = digits.toInt();
    if (digits.size() == 3)
        return 1900 + year;
    if (digits.size() != 2)
        return year < firstYear ? 0 : year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// Of a date in three numbers the one that its weekday, its separators or else Europe's order speaks for.
QDate numericDay(const DayParts &parts)
{
    const QList<QString> &n = parts.numbers;
    if (n[0].size() > 2)
        return QDate(yearOf(n[0]), n[1].toInt(), n[2].toInt());
    const QDate dayFirst(yearOf(n[2]), n[1].toInt(), n[0].toInt());
    const QDate monthFirst(yearOf(n[2]), n[0].toInt(), n[1].toInt());
    const QDate likely = parts.hasSlash ? monthFirst : dayFirst;
    const QDate other = parts.hasSlash ? dayFirst : monthFirst;
    if (!likely.isValid())
        return other;
    const bool isOther = parts.weekday > 0 && other.isValid() && other.dayOfWeek() == parts.weekday;
    return isOther && likely.dayOfWeek() != parts.weekday ? other : likely;
}

QDate dayOf(const DayParts &parts)
{
    if (std::ranges::any_of(parts.numbers, [](const QString &digits) { return digits.size() > 4; }))
        return {};
    if (parts.month == 0)
        return parts.numbers.size() == 3 ? numericDay(parts) : QDate();
    if (parts.numbers.size() != 2)
        return {};
    const bool isYearFirst = parts.numbers[0].size() > 2;
    return QDate(yearOf(parts.numbers[isYearFirst ? 0 : 1]), parts.month, parts.numbers[isYearFirst ? 1 : 0].toInt());
}

/// A zone of the tz database by its name in lower case.
QTimeZone zoneNamed(QString name)
{
    bool isStart = true;
    for (QChar &character : name) {
        character = isStart ? character.toUpper() : character;
        isStart = character == u'/' || character == u'_' || character == u'-';
    }
    return QTimeZone(name.toLatin1());
}

QDateTime instantIn(QDate day, const Clock &clock)
{
    const QDateTime local = instant(day, clock.time, clock.zone.isEmpty() ? clock.offset : 0);
    if (clock.zone.isEmpty() || !local.isValid())
        return local;
    const QTimeZone zone = zoneNamed(clock.zone);
    return zone.isValid() ? QDateTime(local.date(), local.time(), zone).toUTC() : QDateTime();
}

} // namespace

QDateTime parseLooseDate(const QString &text)
{
    static const QRegularExpression comment(u"\\([^()]*\\)"_s);
    QString rest = text;
    rest.remove(comment);
    Clock clock;
    DayParts parts;
    if (!takeTime(rest, clock) || !takeZone(rest, clock) || !takeParts(rest, parts, clock))
        return {};
    return instantIn(dayOf(parts), clock);
}

#include "core/story/StoryDate.h"

#include "core/story/DateWriting.h"
#include "core/story/MonthNames.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A date stands at the beginning of what says it; the rest is text, and searching it costs time.
constexpr qsizetype longestDate = 160;
constexpr int firstYear = 1990; ///< before the web; an older one is what the story is about
constexpr int lastYear = 2100;

struct Found {
    QDate date;
    qsizetype end = 0; ///< where the time may begin
};

QDate dayOf(int year, int month, int day)
{
    return year >= firstYear && year <= lastYear && QDate::isValid(year, month, day) ? QDate(year, month, day)
                                                                                     : QDate();
}

std::optional<Found> yearFirst(QStringView text)
{
    static const QRegularExpression form(
        uR"((?<!\d)((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d))"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    const QDate date =
        dayOf(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return date.isValid() ? std::optional(Found{date, match.capturedEnd(3)}) : std::nullopt;
}

/// "2024-W11-2", as calendars number weeks.
std::optional<Found> weekNumbered(QStringView text)
{
    static const QRegularExpression form(uR"(^\s*((?:19|20)\d\d)-?W([0-5]\d)(?:-?([1-7]))?(?!\d))"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    // The fourth of January is in the first week.
    const QDate fourth(match.capturedView(1).toInt(), 1, 4);
    const int day = qMax(1, match.capturedView(3).toInt());
    const QDate date = fourth.addDays(7 * (match.capturedView(2).toInt() - 1) + day - fourth.dayOfWeek());
    const QDate known = dayOf(date.year(), date.month(), date.day());
    return known.isValid() ? std::optional(Found{known, match.capturedEnd()}) : std::nullopt;
}

std::optional<Found> compact(QStringView text)
{
    static const QRegularExpression form(uR"(^\s*((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(?=\d{4,6})|$|T|\s))"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    const QDate date =
        dayOf(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return date.isValid() ? std::optional(Found{date, match.capturedEnd(3)}) : std::nullopt;
}

/// 3/4/2018: month first where people write so (the United States, the Philippines), else day first. A dot means day
/// first.
bool isMonthFirst(QStringView language, QChar separator)
{
    if (separator == u'.')
        return false;
    return language.isEmpty() || language.compare("en"_L1, Qt::CaseInsensitive) == 0
        || language.startsWith("en-us"_L1, Qt::CaseInsensitive) || language.startsWith("en_us"_L1, Qt::CaseInsensitive)
        || language.startsWith("en-ph"_L1, Qt::CaseInsensitive);
}

std::optional<Found> numbersOnly(QStringView text, QStringView language)
{
    static const QRegularExpression form(
        uR"((?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?!\d))"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(3).toInt();
    if (month > 12 || (day <= 12 && isMonthFirst(language, match.capturedView(2).front())))
        std::swap(day, month);
    const int year = match.capturedView(4).toInt();
    const QDate date = dayOf(year < 100 ? 2000 + year : year, month, day);
    return date.isValid() ? std::optional(Found{date, match.capturedEnd(4)}) : std::nullopt;
}

/// Words and numbers of a text, with where they end.
struct Token {
    QStringView text;
    qsizetype end = 0;
    bool isNumber = false;
};

bool isOrdinalEnding(QStringView word)
{
    static constexpr QStringView endings[] = {u"st", u"nd", u"rd", u"th", u"er", u"re", u"º", u"ª"};
    return std::ranges::contains(endings, word);
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const bool isDigit = text[i].isDigit();
        if (!isDigit && !text[i].isLetter() && !text[i].isMark()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && (isDigit ? text[i].isDigit() : text[i].isLetter() || text[i].isMark()))
            ++i;
        // Hours and minutes are no days, and "th" is no word.
        const bool isTime = isDigit
            && ((from > 1 && text[from - 1] == u':' && text[from - 2].isDigit())
                || (i + 1 < text.size() && text[i] == u':' && text[i + 1].isDigit()));
        const bool isEnding =
            !isDigit && from > 0 && text[from - 1].isDigit() && isOrdinalEnding(text.mid(from, i - from));
        if (!isTime && !isEnding)
            tokens += {text.mid(from, i - from), i, isDigit};
    }
    return tokens;
}

int numberAt(const QList<Token> &tokens, qsizetype i)
{
    return i >= 0 && i < tokens.size() && tokens[i].isNumber ? tokens[i].text.toInt() : -1;
}

bool isYear(int number)
{
    return number >= firstYear && number <= lastYear;
}

/// "19 de diciembre de 2018", "Dec. 19th, 2018", "2018. december 19.": a month by name, a day and a year within reach
/// of it.
std::optional<Found> monthByName(QStringView text)
{
    constexpr qsizetype reach = 3;
    const QList<Token> tokens = tokensOf(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const int month = tokens[i].isNumber ? 0 : monthNamed(tokens[i].text);
        if (month == 0)
            continue;
        int day = -1;
        int year = -1;
        qsizetype last = i;
        for (const qsizetype offset : {-1, -2, 1, 2}) {
            const int number = numberAt(tokens, i + offset);
            const auto isPreposition = [&] {
                return tokens[i - 1].text.size() <= 2 && tokens[i - 1].text.front().isLetter();
            };
            if (day < 0 && number >= 1 && number <= 31 && (offset != -2 || isPreposition())) {
                day = number;
                last = qMax(last, i + offset);
            }
        }
        for (qsizetype offset = 1; offset <= reach && year < 0; ++offset) {
            if (isYear(numberAt(tokens, i + offset))) {
                year = numberAt(tokens, i + offset);
                last = qMax(last, i + offset);
            }
        }
        for (qsizetype offset = 1; offset <= reach && year < 0; ++offset)
            year = isYear(numberAt(tokens, i - offset)) ? numberAt(tokens, i - offset) : -1;
        if (const QDate date = dayOf(year, month, day); date.isValid())
            return Found{date, tokens[last].end};
    }
    return {};
}

/// Zones by the abbreviations that newspapers print; "ET" and the like without regard to daylight saving.
int zoneOffset(QStringView text)
{
    struct Zone {
        QLatin1StringView name;
        int minutes;
    };
    static constexpr Zone zones[] = {{"UTC"_L1, 0}, {"GMT"_L1, 0}, {"EDT"_L1, -240}, {"EST"_L1, -300}, {"ET"_L1, -300},
        {"CDT"_L1, -300}, {"CST"_L1, -360}, {"MDT"_L1, -360}, {"MST"_L1, -420}, {"PDT"_L1, -420}, {"PST"_L1, -480},
        {"PT"_L1, -480}, {"BST"_L1, 60}, {"CEST"_L1, 120}, {"CET"_L1, 60}, {"MESZ"_L1, 120}, {"MEZ"_L1, 60},
        {"EEST"_L1, 180}, {"EET"_L1, 120}, {"MSK"_L1, 180}, {"IST"_L1, 330}, {"JST"_L1, 540}, {"KST"_L1, 540},
        {"AEST"_L1, 600}, {"AEDT"_L1, 660}, {"ACST"_L1, 570}, {"ACDT"_L1, 630}, {"AWST"_L1, 480}, {"NZST"_L1, 720},
        {"NZDT"_L1, 780}, {"CT"_L1, -360}, {"MT"_L1, -420}, {"ADT"_L1, -180}, {"NDT"_L1, -150}, {"AKST"_L1, -540},
        {"AKDT"_L1, -480}, {"HST"_L1, -600}, {"BRT"_L1, -180}, {"ART"_L1, -180}, {"COT"_L1, -300}, {"PET"_L1, -300},
        {"WEST"_L1, 60}, {"WET"_L1, 0}, {"TRT"_L1, 180}, {"SAST"_L1, 120}, {"WAT"_L1, 60}, {"CAT"_L1, 120},
        {"EAT"_L1, 180}, {"PKT"_L1, 300}, {"NPT"_L1, 345}, {"WIB"_L1, 420}, {"WITA"_L1, 480}, {"WIT"_L1, 540},
        {"ICT"_L1, 420}, {"HKT"_L1, 480}, {"SGT"_L1, 480}, {"MYT"_L1, 480}, {"PHT"_L1, 480}};
    static const QRegularExpression numeric(uR"(^\s*\(?(?:(?:GMT|UTC)\s?)?([+-])(\d\d):?(\d\d)(?!\d))"_s);
    static const QRegularExpression hours(uR"(^\s*\(?(?:GMT|UTC)\s?([+-])(\d{1,2})(?![\d:]))"_s);
    QRegularExpressionMatch match = numeric.matchView(text);
    if (!match.hasMatch())
        match = hours.matchView(text);
    if (match.hasMatch()) {
        const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
        return match.capturedView(1) == u'-' ? -minutes : minutes;
    }
    QStringView rest = text.trimmed();
    if (rest.startsWith(u'('))
        rest.slice(1);
    if (rest.startsWith(u"МСК"))
        return 180;
    for (const Zone &zone : zones)
        if (rest.startsWith(zone.name) && (rest.size() == zone.name.size() || !rest[zone.name.size()].isLetter()))
            return zone.minutes;
    return 0;
}

/// "20190312T140530": the digits behind a day that is written so.
QTime compactTime(QStringView rest)
{
    static const QRegularExpression form(uR"(^T?([0-2]\d)([0-5]\d)([0-5]\d)?(?!\d))"_s);
    const QRegularExpressionMatch match = form.matchView(rest);
    return match.hasMatch()
        ? QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt())
        : QTime();
}

bool isAfternoon(QStringView half)
{
    static constexpr QStringView words[] = {u"午後", u"下午", u"오후", u"م", u"μμ", u"μ.μ"};
    return half.front().toLower() == u'p'
        || std::ranges::any_of(words, [half](QStringView word) { return half.startsWith(word); });
}

/// The time of day behind the date (or before it), on the clock of its zone, as UTC.
QDateTime withTime(const Found &found, QStringView text)
{
    static const QRegularExpression form(
        uR"((?:(午前|午後|上午|下午|오전|오후)\s?)?(?<![\d.])([0-2]?\d)(?:(?::|\s?[hH]\s?|(?<=\d)\.(?=\d\d(?:\s?[ap]\.?m|\s?Uhr|$)))([0-5]\d)|\s?[時时시點点]\s?([0-5]?\d)(?=\s?[分분])|\s?[時时點点]([0-5]\d))(?::([0-5]\d)(?:[.,]\d+)?)?\s*([AaPp]\.?\s?[Mm]\.?|[صم](?!\p{L})|[πμ]\.?μ\.?)?)"_s);
    const QDateTime midnight(found.date, QTime(0, 0), QTimeZone::UTC);
    if (const QTime time = compactTime(text.mid(found.end)); time.isValid())
        return QDateTime(found.date, time, QTimeZone::UTC);
    QRegularExpressionMatch match = form.matchView(text.mid(found.end));
    qsizetype from = found.end;
    if (!match.hasMatch()) {
        match = form.matchView(text);
        from = 0;
    }
    if (!match.hasMatch())
        return midnight;
    int hour = match.capturedView(2).toInt();
    for (const QStringView half : {match.capturedView(1), match.capturedView(7)})
        if (!half.isEmpty())
            hour = hour % 12 + (isAfternoon(half) ? 12 : 0);
    const int minute = match.capturedView(3).toInt() + match.capturedView(4).toInt() + match.capturedView(5).toInt();
    const QTime time(hour, minute, match.capturedView(6).toInt());
    if (!time.isValid())
        return midnight;
    return QDateTime(found.date, time, QTimeZone::UTC).addSecs(-60 * zoneOffset(text.mid(from + match.capturedEnd())));
}

QDateTime secondsSince1970(QStringView text)
{
    const bool isNumber = (text.size() == 10 || text.size() == 13)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!isNumber)
        return {};
    const qint64 seconds = text.left(10).toLongLong();
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
    return isYear(time.date().year()) ? time : QDateTime();
}

/// The day of which the first group of `match` is the year and the group `day` the day; invalid where there is none.
QDateTime midnightOf(const QRegularExpressionMatch &match, int month, int day)
{
    const QDate date = dayOf(match.capturedView(1).toInt(), month, match.capturedView(day).toInt());
    return date.isValid() ? QDateTime(date, QTime(0, 0), QTimeZone::UTC) : QDateTime();
}

} // namespace

QDateTime parseStoryDate(QStringView text, QStringView language)
{
    const QString written = inWesternNumbers(text.trimmed().left(longestDate), language);
    const QStringView trimmed = written;
    if (trimmed.size() < 6)
        return {};
    if (const QDateTime time = secondsSince1970(trimmed); time.isValid())
        return time;
    for (const auto &form : {weekNumbered, yearFirst, compact, monthByName})
        if (const auto found = form(trimmed))
            return withTime(*found, trimmed);
    const auto found = numbersOnly(trimmed, language);
    return found ? withTime(*found, trimmed) : QDateTime();
}

QDateTime dateInAddress(const QUrl &url)
{
    static const QRegularExpression form(uR"([/_.-]((?:19|20)\d\d)([/-]?)([01]?\d)\2([0-3]?\d)(?!\d))"_s);
    static const QRegularExpression named(uR"(/((?:19|20)\d\d)/(\p{L}{3,9})/([0-3]?\d)(?:/|$))"_s);
    // The section may stand between the year and the month.
    static const QRegularExpression parted(uR"(/((?:19|20)\d\d)/[\p{L}_-]{2,20}/(0?[1-9]|1[0-2])/([0-3]?\d)(?:/|$))"_s);
    const QString path = url.path();
    if (const QRegularExpressionMatch match = named.match(path); match.hasMatch())
        if (const QDateTime time = midnightOf(match, monthNamed(match.capturedView(2)), 3); time.isValid())
            return time;
    if (const QRegularExpressionMatch match = parted.match(path); match.hasMatch())
        if (const QDateTime time = midnightOf(match, match.capturedView(2).toInt(), 3); time.isValid())
            return time;
    for (const QRegularExpressionMatch &match : form.globalMatch(path)) {
        const bool isPadded = match.capturedLength(3) == 2 && match.capturedLength(4) == 2;
        if (match.capturedView(2).isEmpty() && !isPadded)
            continue;
        if (const QDateTime time = midnightOf(match, match.capturedView(3).toInt(), 4); time.isValid())
            return time;
    }
    return {};
}

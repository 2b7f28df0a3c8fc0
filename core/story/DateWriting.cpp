#include "core/story/DateWriting.h"

#include <QCalendar>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

bool isBetween(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

bool isThai(QChar c)
{
    return isBetween(c, 0x0E00, 0x0E7F);
}

bool isArabic(QChar c)
{
    return isBetween(c, 0x0600, 0x06FF);
}

bool isHan(QChar c)
{
    return isBetween(c, 0x3007, 0x3007) || isBetween(c, 0x4E00, 0x9FFF);
}

bool holds(const QString &text, bool (*is)(QChar))
{
    return std::ranges::any_of(text, is);
}

/// Digits of any script as ASCII's, dashes as hyphens, no-break spaces as spaces, marks of direction left out.
QString withPlainSigns(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() > 0x7F && c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (isBetween(c, 0x2010, 0x2015) || c.unicode() == 0x2212)
            plain += u'-';
        else if (c.unicode() == 0xA0 || c.unicode() == 0x202F)
            plain += u' ';
        else if (!isBetween(c, 0x200E, 0x200F) && !isBetween(c, 0x202A, 0x202E))
            plain += c;
    }
    return plain;
}

/// Replaces each match by what `written` makes of it.
QString replaced(const QString &text, const QRegularExpression &form,
    const std::function<QString(const QRegularExpressionMatch &)> &written)
{
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += written(match);
        from = match.capturedEnd();
    }
    return from == 0 ? text : result + QStringView(text).sliced(from);
}

/// Years of the Buddhist era, whole or of two digits behind a month, and months of two letters with dots.
QString fromThai(QString text)
{
    constexpr int era = 543;
    static constexpr QStringView shortMonths[] = {
        u"ม.ค.", u"ก.พ.", u"มี.ค.", u"เม.ย.", u"พ.ค.", u"มิ.ย.", u"ก.ค.", u"ส.ค.", u"ก.ย.", u"ต.ค.", u"พ.ย.", u"ธ.ค."};
    static constexpr QStringView months[] = {u"มกราคม", u"กุมภาพันธ์", u"มีนาคม", u"เมษายน", u"พฤษภาคม", u"มิถุนายน",
        u"กรกฎาคม", u"สิงหาคม", u"กันยายน", u"ตุลาคม", u"พฤศจิกายน", u"ธันวาคม"};
    for (size_t month = 0; month < std::size(months); ++month)
        text.replace(shortMonths[month].toString(), QString(u' ' + months[month] + u' '));
    static const QRegularExpression shortYear(uR"((?<=[\x{0E00}-\x{0E7F}])\s+([5-9]\d)(?![\d:.]))"_s);
    text = replaced(text, shortYear, [](const QRegularExpressionMatch &match) {
        return u' ' + QString::number(2500 + match.capturedView(1).toInt());
    });
    static const QRegularExpression year(uR"((?<!\d)(25[3-9]\d|26[0-4]\d)(?!\d))"_s);
    return replaced(text, year,
        [](const QRegularExpressionMatch &match) { return QString::number(match.capturedView(1).toInt() - era); });
}

/// 十二 is 12, 二十 is 20, 二〇二四 is 2024.
int hanNumber(QStringView numerals)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    int number = 0;
    int digit = -1;
    for (const QChar c : numerals) {
        if (c == u'十') {
            number += (digit < 0 ? 1 : digit) * 10;
            digit = -1;
        } else {
            number = digit < 0 ? number : (number + digit) * 10;
            digit = qMax(0, int(digits.indexOf(c)));
        }
    }
    return number + qMax(0, digit);
}

/// Years of Japan's and Taiwan's eras, and numbers that are written as words.
QString fromHan(QString text)
{
    static const QRegularExpression numerals(uR"([〇零一二三四五六七八九十]+(?=\s?[年月日号號]))"_s);
    text = replaced(text, numerals,
        [](const QRegularExpressionMatch &match) { return QString::number(hanNumber(match.capturedView())); });
    static const QRegularExpression era(uR"((令和|平成|民國|民国)\s*(元|\d{1,3})(?=\s?年))"_s);
    return replaced(text, era, [](const QRegularExpressionMatch &match) {
        const int first = match.capturedView(1) == u"令和" ? 2019 : match.capturedView(1) == u"平成" ? 1989 : 1912;
        const int year = match.capturedView(2) == u"元" ? 1 : match.capturedView(2).toInt();
        return QString::number(first + year - 1);
    });
}

QString isoOfPersian(int year, int month, int day, const QString &otherwise)
{
    const QDate date(year, month, day, QCalendar(QCalendar::System::Jalali));
    return date.isValid() ? date.toString(Qt::ISODate) : otherwise;
}

/// Days of the Persian calendar, with the month by name or by number.
QString fromPersian(const QString &text, QStringView language)
{
    static const QStringList months{u"فروردین"_s, u"اردیبهشت"_s, u"خرداد"_s, u"تیر"_s, u"مرداد"_s, u"شهریور"_s,
        u"مهر"_s, u"آبان"_s, u"آذر"_s, u"دی"_s, u"بهمن"_s, u"اسفند"_s};
    static const QRegularExpression named(
        uR"((?<!\d)(\d{1,2})\s+(%1)(?:\s?ماه)?\s+(1[34]\d\d)(?!\d))"_s.arg(months.join(u'|')));
    QString result = QString(text).replace(u'ي', u'ی').replace(u'ك', u'ک');
    result = replaced(result, named, [](const QRegularExpressionMatch &match) {
        return isoOfPersian(match.capturedView(3).toInt(), int(months.indexOf(match.captured(2))) + 1,
            match.capturedView(1).toInt(), match.captured());
    });
    static const QRegularExpression numbers(uR"((?<!\d)(1[34]\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d))"_s);
    return !language.startsWith("fa"_L1) ? result : replaced(result, numbers, [](const QRegularExpressionMatch &match) {
        return isoOfPersian(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt(),
            match.captured());
    });
}

/// "12 tháng 3, 2024", "ngày 12 tháng 3 năm 2024".
QString fromVietnamese(const QString &text)
{
    static const QRegularExpression form(
        uR"((?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?((?:19|20)\d\d)(?!\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return replaced(text, form, [](const QRegularExpressionMatch &match) {
        return QString(match.captured(3) + u'-' + match.captured(2) + u'-' + match.captured(1));
    });
}

} // namespace

QString inWesternNumbers(QStringView text, QStringView language)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const bool hasOwnCalendar = language.startsWith("th"_L1) || language.startsWith("fa"_L1);
    if (isPlain && !hasOwnCalendar)
        return text.toString();
    QString written = withPlainSigns(text);
    if (language.startsWith("th"_L1) || holds(written, isThai))
        written = fromThai(std::move(written));
    if (holds(written, isHan))
        written = fromHan(std::move(written));
    if (language.startsWith("fa"_L1) || holds(written, isArabic))
        written = fromPersian(written, language);
    if (written.contains(u"tháng"_s, Qt::CaseInsensitive))
        written = fromVietnamese(written);
    return written;
}

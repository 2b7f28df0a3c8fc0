#include "ui/entries/Age.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Age {
    Q_DECLARE_TR_FUNCTIONS(Age)
};

constexpr int secondsPerMinute = 60;
constexpr int secondsPerHour = 3600;
constexpr int daysPerWeek = 7;
/// From here on hours say less than the day.
constexpr int hoursThatCount = 12;

QString dayOf(const QDate &day, const QDate &today)
{
    if (day == today.addDays(-1))
        return Age::tr("yesterday");
    return QLocale().toString(day, day.year() == today.year() ? Age::tr("d MMM") : Age::tr("d MMM yyyy"));
}

} // namespace

QString age(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    if (seconds < secondsPerMinute)
        return Age::tr("now");
    if (seconds < secondsPerHour)
        return Age::tr("%1 min").arg(QLocale().toString(seconds / secondsPerMinute));
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today || seconds < hoursThatCount * secondsPerHour)
        return Age::tr("%1 h").arg(QLocale().toString(seconds / secondsPerHour));
    return dayOf(day, today);
}

QString dayHeading(const QDate &day, const QDate &today)
{
    if (day == today)
        return Age::tr("Today");
    if (day == today.addDays(-1))
        return Age::tr("Yesterday");
    const qint64 days = day.daysTo(today);
    if (days > 0 && days < daysPerWeek)
        return QLocale().toString(day, u"dddd"_s);
    return QLocale().toString(day, day.year() == today.year() ? Age::tr("dddd, d MMMM") : Age::tr("d MMMM yyyy"));
}

QString spokenAge(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    if (seconds < secondsPerMinute)
        return Age::tr("just now");
    if (seconds < secondsPerHour)
        return Age::tr("%n minutes ago", nullptr, int(seconds / secondsPerMinute));
    const QDate today = now.toLocalTime().date();
    if (const QDate day = when.toLocalTime().date(); day != today)
        return dayOf(day, today);
    return Age::tr("%n hours ago", nullptr, int(seconds / secondsPerHour));
}

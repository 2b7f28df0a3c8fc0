#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// A date in a form of ISO 8601 that feeds use: RFC 3339, W3CDTF down to the year, the basic and truncated forms, days
/// of the year. `text` is lower case without blanks around. A time without a zone is in UTC; invalid when it is none.
QDateTime parseIsoDate(const QString &text);

/// A time of day from its parts. A leap second is the second before it, 24:00 the midnight after; `days` is then 1.
struct TimeOfDay {
    QTime time;
    int days = 0;
};
std::optional<TimeOfDay> timeOfDay(int hour, int minute, int second);

/// The instant that a date, time and offset in seconds from UTC mean; invalid when one of them is impossible.
QDateTime instant(QDate date, const std::optional<TimeOfDay> &time, std::optional<int> offset);

/// "+01:00", "-0500", "+1", "z" or nothing as seconds from UTC; none when it is impossible.
std::optional<int> numericOffset(QStringView text);

#pragma once

#include <QDateTime>
#include <QString>

/// How long ago, as short as a list has room for: "now", "5 min", "3 h", "yesterday", "12 Nov", "12 Nov 2019".
QString age(const QDateTime &when, const QDateTime &now);

/// The day as a heading of a list: "Today", "Yesterday", "Monday", "Monday, 3 February", "3 February 2019".
QString dayHeading(const QDate &day, const QDate &today);

/// The age as a screen reader says it: "5 minutes ago".
QString spokenAge(const QDateTime &when, const QDateTime &now);

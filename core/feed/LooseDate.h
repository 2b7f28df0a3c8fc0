#pragma once

#include <QDateTime>
#include <QString>

/// A date as RFC 822 has it, asctime, programs in many languages, and people: a day, a month as word or number, a year,
/// a time with or without a zone, in any order that leaves no doubt. `text` is lower case. Invalid when it is none.
QDateTime parseLooseDate(const QString &text);

#pragma once

#include <QStringView>

#include <optional>

/// The month, 1–12, that a lower-case word means in any language that feeds were seen in, whole or shortened.
int monthOf(QStringView word);

/// The day of the week, 1 for Monday to 7, that a lower-case English word means; 0 for none.
int weekdayOf(QStringView word);

/// The offset from UTC in seconds of a zone as RFC 822 and its users name it ("est", "cest"), lower case.
std::optional<int> zoneOffset(QStringView word);

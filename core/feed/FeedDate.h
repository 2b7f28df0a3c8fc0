#pragma once

#include <QDateTime>
#include <QStringView>

/// A time as feeds write it (RFC 822 and 3339 and all that is found in the wild) in UTC; invalid when it is none.
QDateTime parseFeedDate(QStringView text);

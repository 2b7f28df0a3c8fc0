#pragma once

#include <QDate>

/// What was loaded ahead on networks that are paid by the byte, in bytes of one day.
struct MeteredUse {
    QDate day;
    qint64 bytes = 0;

    qint64 on(QDate today) const { return day == today ? bytes : 0; }
    void add(qint64 more, QDate today)
    {
        bytes = on(today) + more;
        day = today;
    }

    bool operator==(const MeteredUse &) const = default;
};

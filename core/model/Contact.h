#pragma once

#include <QDateTime>
#include <QUrl>

/// An address that was asked for a page or a picture.
struct Contact {
    QUrl subject; ///< what was wanted
    QUrl address; ///< who was asked: the same, or where a redirect led
    QDateTime at; ///< UTC, the last time

    bool operator==(const Contact &) const = default;
};

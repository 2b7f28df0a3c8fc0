#pragma once

#include <QByteArray>

/// What a list needs to show an image: a copy made for lists, where there is one, else the image itself.
struct ListImage {
    QByteArray bytes;
    bool isSmall = false; ///< it is such a copy

    bool operator==(const ListImage &) const = default;
};

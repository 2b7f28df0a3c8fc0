#pragma once

#include <QStringList>

/// What a look at the database's health found.
struct CheckReport {
    bool isSound = false;
    QStringList problems;
    QStringList repairs;

    bool operator==(const CheckReport &) const = default;
};

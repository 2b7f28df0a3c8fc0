#pragma once

#include <QDateTime>
#include <QString>

/// What a backup says of itself.
struct BackupFacts {
    QDateTime made; ///< UTC
    QString version; ///< of the program that made it
    int feeds = 0;
    int stories = 0;

    bool operator==(const BackupFacts &) const = default;
};

#pragma once

#include <QString>

/// The folders of one profile: the XDG ones, or one folder for all (`--profile`).
struct ProfilePaths {
    QString data; ///< the database: what the person would miss
    QString cache; ///< images: may be deleted at any time
    QString state; ///< log, window layout
    QString config;

    static ProfilePaths standard();
    static ProfilePaths inFolder(const QString &folder);
    /// What `--profile` names; the standard one where it is empty.
    static ProfilePaths named(const QString &profile);
};

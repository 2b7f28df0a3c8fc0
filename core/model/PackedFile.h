#pragma once

#include <QByteArray>
#include <QString>

/// A file inside an archive: its bytes, or where they stand on the disk.
struct PackedFile {
    QString name; ///< with folders, parted by a slash
    QByteArray bytes;
    QString path; ///< read instead of `bytes` where it is not empty
    bool isCompressed = true;

    bool operator==(const PackedFile &) const = default;
};

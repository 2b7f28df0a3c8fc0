#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"

#include <QUrl>

/// Images: the bytes as files named by their hash in a cache folder that may vanish at any time, the addresses as rows.
class ImageTable final {
public:
    ImageTable(Connection &connection, const QString &folder);

    Result<void> save(const QUrl &url, const QByteArray &bytes, const QDateTime &now);
    /// Empty when it was never saved, or the file is gone or no longer what it was.
    QByteArray find(const QUrl &url);

private:
    QString fileOf(const QByteArray &hash) const;

    Connection &m_connection;
    QString m_folder;
};

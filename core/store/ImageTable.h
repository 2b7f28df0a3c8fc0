#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"
#include "core/store/Connection.h"

#include <QDateTime>
#include <QUrl>

#include <limits>

/// Images: the bytes as files named by their hash in a cache folder that may vanish at any time, the addresses as rows.
/// They stay within a budget; those that were not looked at for the longest time go first, and none that an unread or
/// starred story shows goes ever.
class ImageTable final {
public:
    ImageTable(Connection &connection, const QString &folder);

    /// The address under which a scaled copy of the image at `url` is kept. No story shows it, so that it goes before
    /// any image that has to stay: it can be made again.
    static QUrl smallOf(const QUrl &url);
    /// Whether there was room for it in `budget` bytes.
    Result<bool> save(const QUrl &url, const QByteArray &bytes, const QDateTime &now, qint64 budget);
    /// Empty when it was never saved, or the file is gone or no longer what it was.
    QByteArray find(const QUrl &url);
    /// The file of it; empty when it was never saved or is gone.
    QString path(const QUrl &url);
    /// As find, without reading it, and only where it was saved no earlier than `since`.
    bool holds(const QUrl &url, const QDateTime &since);
    /// Somebody looked at it. Written down once a day.
    void touch(const QUrl &url, const QDateTime &now);
    /// `entry` shows these.
    void setUses(EntryId entry, const QList<QUrl> &urls);
    int count();
    /// What all of them take, in bytes.
    qint64 size();
    /// Drops what may go until no more than `budget` bytes are taken; whether that was enough.
    bool shrinkTo(qint64 budget);
    /// Removes files that no row knows, which a program that was killed left behind, from the folder of that number
    /// among those that the files are spread over; whether it was not the last.
    bool removeStrays(int folder);

    /// What starred stories show, as names within the folder.
    QStringList filesOfStarred();

private:
    static QString nameOf(const QByteArray &hash);
    QString fileOf(const QByteArray &hash) const;
    void forgetAll();
    bool isNamed(const QByteArray &hash);
    qint64 drop(const QUrl &url);

    Connection &m_connection;
    QString m_folder;
    /// No less than what all take: counted when it reaches the budget, since counting takes as long as there are many.
    qint64 m_atMost = std::numeric_limits<qint64>::max();
};

#include "core/store/ImageTable.h"

#include "core/base/FileBytes.h"
#include "core/store/Statement.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int droppedAtOnce = 20;
const QString smallScheme = u"small"_s;
constexpr int foldersOfFiles = 256; // see nameOf

/// What is left of a budget that was reached: a little less, so that not every further image has to look for room.
qint64 roomIn(qint64 budget)
{
    return budget - budget / 50;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

ImageTable::ImageTable(Connection &connection, const QString &folder)
    : m_connection(connection)
    , m_folder(folder)
{
}

QUrl ImageTable::smallOf(const QUrl &url)
{
    return QUrl(smallScheme + u':' + url.toString(QUrl::FullyEncoded));
}

Result<bool> ImageTable::save(const QUrl &url, const QByteArray &bytes, const QDateTime &now, qint64 budget)
{
    const QByteArray hash = hashOf(bytes);
    const QString path = fileOf(hash);
    if (!QDir(m_folder).exists())
        forgetAll(); // somebody has emptied the cache
    if (m_atMost > budget - bytes.size() && !shrinkTo(roomIn(budget) - bytes.size())
        && m_atMost > budget - bytes.size())
        return false;
    if (!QFile::exists(path)) {
        QDir().mkpath(QFileInfo(path).path());
        if (const Result<void> written = writeFile(path, bytes); !written)
            return std::unexpected(written.error());
    }
    Statement(m_connection, u"INSERT OR REPLACE INTO image(url, hash, saved, size, used) VALUES(?, ?, ?, ?, ?)"_s, url,
        hash, now, bytes.size(), now);
    m_atMost += bytes.size() - drop(smallOf(url)); // which was made of what stood there before
    return true;
}

QByteArray ImageTable::find(const QUrl &url)
{
    Statement row(m_connection, u"SELECT hash FROM image WHERE url = ?"_s, url);
    if (!row.next())
        return {};
    QFile file(fileOf(row.bytes(0)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return hashOf(bytes) == row.bytes(0) ? bytes : QByteArray();
}

QString ImageTable::path(const QUrl &url)
{
    Statement row(m_connection, u"SELECT hash FROM image WHERE url = ?"_s, url);
    const QString file = row.next() ? fileOf(row.bytes(0)) : QString();
    return QFile::exists(file) ? file : QString();
}

bool ImageTable::holds(const QUrl &url, const QDateTime &since)
{
    Statement row(m_connection, u"SELECT hash FROM image WHERE url = @1 AND (@2 IS NULL OR saved >= @2)"_s, url, since);
    return row.next() && QFile::exists(fileOf(row.bytes(0)));
}

void ImageTable::touch(const QUrl &url, const QDateTime &now)
{
    Statement(m_connection, u"UPDATE image SET used = ? WHERE url = ? AND used < ?"_s, now, url, now.addDays(-1));
}

void ImageTable::setUses(EntryId entry, const QList<QUrl> &urls)
{
    Statement(m_connection, u"DELETE FROM image_use WHERE entry = ?"_s, entry);
    for (const QUrl &url : urls)
        Statement(m_connection, u"INSERT OR IGNORE INTO image_use(url, entry) VALUES(?, ?)"_s, url, entry);
}

int ImageTable::count()
{
    Statement row(
        m_connection, u"SELECT count(DISTINCT hash) FROM image WHERE url NOT LIKE ?"_s, smallScheme + u":%"_s);
    return row.next() ? row.number(0) : 0;
}

/// What several addresses share is one file.
qint64 ImageTable::size()
{
    Statement row(
        m_connection, u"SELECT coalesce(sum(size), 0) FROM (SELECT max(size) AS size FROM image GROUP BY hash)"_s);
    return row.next() ? row.integer(0) : 0;
}

bool ImageTable::shrinkTo(qint64 budget)
{
    m_atMost = size();
    while (m_atMost > budget) {
        QList<QUrl> old;
        Statement row(m_connection,
            u"SELECT url FROM image WHERE NOT EXISTS (SELECT 1 FROM image_use JOIN entry_state AS state "
            "ON state.entry = image_use.entry WHERE image_use.url = image.url AND state.hidden = 0 "
            "AND (state.read = 0 OR state.starred = 1)) ORDER BY used LIMIT ?"_s,
            droppedAtOnce);
        while (row.next())
            old += row.url(0);
        if (old.isEmpty())
            return false;
        for (const QUrl &url : std::as_const(old)) {
            m_atMost -= drop(url);
            if (m_atMost <= budget)
                break;
        }
    }
    return true;
}

void ImageTable::forgetAll()
{
    m_connection.run(u"DELETE FROM image"_s);
    m_atMost = std::numeric_limits<qint64>::max(); // what was counted may be taken back with the transaction
}

bool ImageTable::isNamed(const QByteArray &hash)
{
    return Statement(m_connection, u"SELECT 1 FROM image WHERE hash = ?"_s, hash).next();
}

/// The bytes that this frees.
qint64 ImageTable::drop(const QUrl &url)
{
    Statement row(m_connection, u"SELECT hash, size FROM image WHERE url = ?"_s, url);
    if (!row.next())
        return 0;
    const QByteArray hash = row.bytes(0);
    const qint64 bytes = row.integer(1);
    Statement(m_connection, u"DELETE FROM image WHERE url = ?"_s, url);
    if (isNamed(hash))
        return 0;
    QFile::remove(fileOf(hash));
    return bytes;
}

bool ImageTable::removeStrays(int folder)
{
    const QString name = u"%1"_s.arg(folder, 2, 16, QLatin1Char('0'));
    const QDir files(m_folder + u'/' + name);
    for (const QString &file : files.entryList(QDir::Files))
        if (!isNamed(QByteArray::fromHex((name + file).toLatin1())))
            QFile::remove(files.filePath(file));
    return folder + 1 < foldersOfFiles;
}

QStringList ImageTable::filesOfStarred()
{
    QStringList names;
    Statement row(m_connection,
        u"SELECT DISTINCT hash FROM entry_state AS state INDEXED BY state_starred "
        "JOIN image_use ON image_use.entry = state.entry JOIN image ON image.url = image_use.url "
        "WHERE state.hidden = 0 AND state.starred = 1"_s);
    while (row.next())
        names += nameOf(row.bytes(0));
    return names;
}

/// Two letters of the hash are a folder, so that no folder holds more files than a file manager shows.
QString ImageTable::nameOf(const QByteArray &hash)
{
    const QString name = QString::fromLatin1(hash.toHex());
    return name.left(2) + u'/' + name.sliced(2);
}

QString ImageTable::fileOf(const QByteArray &hash) const
{
    return m_folder + u'/' + nameOf(hash);
}

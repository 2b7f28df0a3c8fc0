#include "core/store/ImageTable.h"

#include "core/store/Statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

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

Result<void> ImageTable::save(const QUrl &url, const QByteArray &bytes, const QDateTime &now)
{
    const QByteArray hash = hashOf(bytes);
    const QString path = fileOf(hash);
    if (!QFile::exists(path)) {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failure(Error::Kind::FileUnwritable, file.errorString());
    }
    Statement(m_connection, u"INSERT OR REPLACE INTO image(url, hash, saved) VALUES(?, ?, ?)"_s, url, hash, now);
    return {};
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

/// Two letters of the hash are a folder, so that no folder holds more files than a file manager shows.
QString ImageTable::fileOf(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name.sliced(2);
}

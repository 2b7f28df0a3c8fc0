#include "core/base/FileBytes.h"

#include <QFile>

Result<QByteArray> bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path);
    if (file.size() > largestGivenFile)
        return failure(Error::Kind::TooLarge, path);
    return file.readAll();
}

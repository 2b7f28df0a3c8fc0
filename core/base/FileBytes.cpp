#include "core/base/FileBytes.h"

#include <QFile>
#include <QSaveFile>

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

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileUnwritable, file.errorString());
    return write(file).and_then([&file]() -> Result<void> {
        if (!file.commit())
            return failure(Error::Kind::FileUnwritable, file.errorString());
        return {};
    });
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, [&bytes](QIODevice &file) -> Result<void> {
        if (file.write(bytes) != bytes.size())
            return failure(Error::Kind::FileUnwritable, file.errorString());
        return {};
    });
}

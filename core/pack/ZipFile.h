#pragma once

#include "core/base/Result.h"
#include "core/model/PackedFile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

/// Writes a ZIP archive (APPNOTE 6.3, with ZIP64 where it is needed) whole or not at all; files whose `path` is gone
/// are left out. Blocks while it writes. Errors: FileUnwritable.
Result<void> writeZip(const QString &path, const QList<PackedFile> &files);

/// An archive that somebody else may have made: nothing is written but where the caller says, and nothing larger than
/// the caller allows is unpacked.
class ZipFile final {
public:
    /// Errors: FileNotFound, FileUnreadable when it is no archive.
    static Result<ZipFile> open(const QString &path);
    ZipFile(ZipFile &&other) noexcept;
    ~ZipFile();

    /// The names in it, each once.
    QStringList names() const;
    /// Errors: FileUnreadable when it is damaged or not there, TooLarge.
    Result<QByteArray> read(const QString &name, qint64 limit) const;
    /// Unpacks one into a new file at `path`, whole or not at all. Errors: also FileUnwritable.
    Result<void> extract(const QString &name, const QString &path, qint64 limit) const;

private:
    class Private;
    explicit ZipFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

#include "core/pack/ZipFile.h"

#include "core/base/FileBytes.h"

#include <QFile>

#include <zip.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Member = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

constexpr qsizetype blockSize = 256 * 1024;

Source sourceOf(zip_t *archive, const PackedFile &file)
{
    zip_source_t *source = file.path.isEmpty()
        ? zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0)
        : zip_source_file(archive, QFile::encodeName(file.path).constData(), 0, ZIP_LENGTH_TO_END);
    return {source, &zip_source_free};
}

bool add(zip_t *archive, const PackedFile &file)
{
    Source source = sourceOf(archive, file);
    const zip_int64_t index =
        source ? zip_file_add(archive, file.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        return false;
    source.release(); // the archive's now
    const zip_int32_t method = file.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    return zip_set_file_compression(archive, zip_uint64_t(index), method, 0) == 0;
}

} // namespace

Result<void> writeZip(const QString &path, const QList<PackedFile> &files)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code), &zip_discard);
    if (!archive)
        return failure(Error::Kind::FileUnwritable, path);
    for (const PackedFile &file : files) {
        if (!file.path.isEmpty() && !QFile::exists(file.path))
            continue;
        if (!add(archive.get(), file))
            return failure(Error::Kind::FileUnwritable, QString::fromUtf8(zip_strerror(archive.get())));
    }
    // libzip writes beside the file and puts that in its place when it is whole.
    if (zip_close(archive.get()) != 0)
        return failure(Error::Kind::FileUnwritable, QString::fromUtf8(zip_strerror(archive.get())));
    archive.release();
    return {};
}

class ZipFile::Private {
public:
    explicit Private(Archive of)
        : archive(std::move(of))
    {
    }

    /// Hands the bytes of a member to `take`, block by block.
    Result<void> stream(const QString &name, qint64 limit, const std::function<bool(QByteArrayView)> &take) const
    {
        const Member member(zip_fopen(archive.get(), name.toUtf8().constData(), 0), &zip_fclose);
        if (!member)
            return failure(Error::Kind::FileUnreadable, name);
        QByteArray block(blockSize, Qt::Uninitialized);
        qint64 total = 0;
        for (zip_int64_t read = 1; read > 0;) {
            read = zip_fread(member.get(), block.data(), zip_uint64_t(block.size()));
            total += read;
            if (read < 0)
                return failure(Error::Kind::FileUnreadable, name);
            if (total > limit)
                return failure(Error::Kind::TooLarge, name);
            if (read > 0 && !take(QByteArrayView(block).first(qsizetype(read))))
                return failure(Error::Kind::FileUnwritable, name);
        }
        return {};
    }

    Archive archive;
};

ZipFile::ZipFile(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

ZipFile::ZipFile(ZipFile &&other) noexcept = default;
ZipFile::~ZipFile() = default;

Result<ZipFile> ZipFile::open(const QString &path)
{
    if (!QFile::exists(path))
        return failure(Error::Kind::FileNotFound, path);
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code), &zip_discard);
    if (!archive)
        return failure(Error::Kind::FileUnreadable, path);
    return ZipFile(std::make_unique<Private>(std::move(archive)));
}

QStringList ZipFile::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_d->archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(m_d->archive.get(), zip_uint64_t(i), 0))
            names += QString::fromUtf8(name);
    names.removeDuplicates();
    return names;
}

Result<QByteArray> ZipFile::read(const QString &name, qint64 limit) const
{
    QByteArray bytes;
    return m_d
        ->stream(name, limit,
            [&bytes](QByteArrayView block) {
                bytes += block;
                return true;
            })
        .transform([&bytes] { return bytes; });
}

Result<void> ZipFile::extract(const QString &name, const QString &path, qint64 limit) const
{
    return writeFile(path, [&](QIODevice &file) {
        return m_d->stream(name, limit,
            [&file](QByteArrayView block) { return file.write(block.data(), block.size()) == block.size(); });
    });
}

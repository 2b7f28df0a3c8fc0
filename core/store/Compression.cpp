#include "core/store/Compression.h"

#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char noDictionary = 0;
constexpr int level = 3; // related.md, section 4: level 9 gains 8 % for four times the work
constexpr unsigned long long largestBody = 64ull << 20; // a page is at most 10 MB before it becomes a story

} // namespace

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray packed(1 + qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    packed[0] = noDictionary;
    // A context is half a megabyte of tables, whose making costs as much as packing a story.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    const size_t size = ZSTD_compressCCtx(
        context.get(), packed.data() + 1, size_t(packed.size() - 1), bytes.constData(), size_t(bytes.size()), level);
    Q_ASSERT(!ZSTD_isError(size));
    packed.truncate(1 + qsizetype(size));
    packed.squeeze();
    return packed;
}

Result<QByteArray> decompressed(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes[0] != noDictionary)
        return failure(Error::Kind::DatabaseDamaged, u"no compressed body"_s);
    const char *frame = bytes.constData() + 1;
    const size_t frameSize = size_t(bytes.size() - 1);
    const unsigned long long size = ZSTD_getFrameContentSize(frame, frameSize);
    if (size > largestBody) // also the two values that mean "unknown" and "error"
        return failure(Error::Kind::DatabaseDamaged, u"a body of impossible size"_s);
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(plain.data(), size_t(plain.size()), frame, frameSize);
    if (ZSTD_isError(got) || got != size)
        return failure(Error::Kind::DatabaseDamaged, u"a damaged body"_s);
    return plain;
}

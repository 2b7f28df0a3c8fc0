#include "core/fetch/ContentCoding.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

/// gzip, and deflate, which is sent with and without zlib's frame.
class ZlibCoding final : public ContentCoding {
public:
    ZlibCoding() { inflateInit2(&m_stream, 32 + MAX_WBITS); } // zlib looks at the first bytes, whatever the name
    ~ZlibCoding() override { inflateEnd(&m_stream); }

protected:
    void take(QByteArrayView bytes) override
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
    }
    Step step(QByteArray &piece, qsizetype &written) override
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_out = static_cast<uInt>(piece.size());
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        written = piece.size() - qsizetype(m_stream.avail_out);
        if (outcome == Z_STREAM_END)
            return Step::Ended;
        if (outcome != Z_OK && outcome != Z_BUF_ERROR)
            return Step::Damaged;
        return m_stream.avail_out == 0 ? Step::HasMore : Step::NeedsBytes;
    }

private:
    z_stream m_stream = {};
};

class BrotliCoding final : public ContentCoding {
public:
    ~BrotliCoding() override { BrotliDecoderDestroyInstance(m_state); }

protected:
    void take(QByteArrayView bytes) override { m_bytes = bytes; }
    Step step(QByteArray &piece, qsizetype &written) override
    {
        size_t left = size_t(m_bytes.size());
        auto in = reinterpret_cast<const uint8_t *>(m_bytes.data());
        size_t room = size_t(piece.size());
        auto out = reinterpret_cast<uint8_t *>(piece.data());
        const BrotliDecoderResult outcome = BrotliDecoderDecompressStream(m_state, &left, &in, &room, &out, nullptr);
        m_bytes = m_bytes.last(qsizetype(left));
        written = piece.size() - qsizetype(room);
        switch (outcome) {
        case BROTLI_DECODER_RESULT_SUCCESS:
            return Step::Ended;
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:
            return Step::HasMore;
        case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
            return Step::NeedsBytes;
        case BROTLI_DECODER_RESULT_ERROR:
            break;
        }
        return Step::Damaged;
    }

private:
    BrotliDecoderState *m_state = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
    QByteArrayView m_bytes;
};

class ZstdCoding final : public ContentCoding {
public:
    ZstdCoding() { ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, largestWindow); }
    ~ZstdCoding() override { ZSTD_freeDCtx(m_context); }

protected:
    void take(QByteArrayView bytes) override { m_in = {bytes.data(), size_t(bytes.size()), 0}; }
    Step step(QByteArray &piece, qsizetype &written) override
    {
        ZSTD_outBuffer out{piece.data(), size_t(piece.size()), 0};
        const size_t outcome = ZSTD_decompressStream(m_context, &out, &m_in);
        written = qsizetype(out.pos);
        if (ZSTD_isError(outcome))
            return Step::Damaged;
        if (outcome == 0)
            return Step::Ended;
        return out.pos == out.size ? Step::HasMore : Step::NeedsBytes;
    }

private:
    static constexpr int largestWindow = 23; // 8 MB, as HTTP allows (RFC 9659)
    ZSTD_DCtx *m_context = ZSTD_createDCtx();
    ZSTD_inBuffer m_in = {};
};

} // namespace

std::unique_ptr<ContentCoding> ContentCoding::named(const QByteArray &name)
{
    if (name == "gzip" || name == "x-gzip" || name == "deflate")
        return std::make_unique<ZlibCoding>();
    if (name == "br")
        return std::make_unique<BrotliCoding>();
    if (name == "zstd")
        return std::make_unique<ZstdCoding>();
    return nullptr;
}

ContentCoding::~ContentCoding() = default;

Result<void> ContentCoding::decode(QByteArrayView bytes, const Sink &sink)
{
    if (m_hasEnded || bytes.isEmpty())
        return {}; // what follows the end of a stream is padding
    m_hasBegun = true;
    take(bytes);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    Step next = Step::HasMore;
    while (next == Step::HasMore) {
        qsizetype written = 0;
        next = step(piece, written);
        if (next == Step::Damaged)
            return failure(Error::Kind::Truncated, u"damaged content coding"_s);
        if (const Result<void> taken = sink(QByteArrayView(piece).first(written)); !taken)
            return taken;
    }
    m_hasEnded = next == Step::Ended;
    return {};
}

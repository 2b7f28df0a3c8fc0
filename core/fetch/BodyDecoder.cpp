#include "core/fetch/BodyDecoder.h"

#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

/// zlib's state, which must not move while it is in use.
struct BodyDecoder::Inflater {
    z_stream stream = {};
    bool hasBegun = false;
    bool hasEnded = false;

    ~Inflater() { inflateEnd(&stream); }
    bool begin();
};

bool BodyDecoder::Inflater::begin()
{
    constexpr int gzipOrZlib = 32 + MAX_WBITS; // zlib looks at the first bytes: both are sent under both names
    return inflateInit2(&stream, gzipOrZlib) == Z_OK;
}

BodyDecoder::BodyDecoder(std::unique_ptr<Inflater> inflater, qint64 limit)
    : m_inflater(std::move(inflater))
    , m_limit(limit)
{
}

BodyDecoder::~BodyDecoder() = default;
BodyDecoder::BodyDecoder(BodyDecoder &&other) noexcept = default;
BodyDecoder &BodyDecoder::operator=(BodyDecoder &&other) noexcept = default;

Result<BodyDecoder> BodyDecoder::forCoding(const QByteArray &coding, qint64 limit)
{
    const QByteArray name = coding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return BodyDecoder(nullptr, limit);
    if (name != "gzip" && name != "x-gzip" && name != "deflate")
        return failure(Error::Kind::Truncated,
            u"content coding that was not offered: "_s
                + QString::fromLatin1(name.first(qMin<qsizetype>(name.size(), 40))));
    auto inflater = std::make_unique<Inflater>();
    if (!inflater->begin())
        return failure(Error::Kind::Truncated, u"zlib has no memory"_s);
    return BodyDecoder(std::move(inflater), limit);
}

Result<void> BodyDecoder::add(QByteArrayView bytes)
{
    if (!m_inflater)
        return append(bytes);
    if (m_inflater->hasEnded || bytes.isEmpty())
        return {}; // what follows the end of a gzip stream is padding
    m_inflater->hasBegun = true;
    z_stream &stream = m_inflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::array<char, 64 * 1024> piece;
    do {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = piece.size();
        const int outcome = inflate(&stream, Z_NO_FLUSH);
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR)
            return failure(Error::Kind::Truncated, u"damaged gzip stream"_s);
        m_inflater->hasEnded = outcome == Z_STREAM_END;
        if (const Result<void> added = append({piece.data(), qsizetype(piece.size() - stream.avail_out)}); !added)
            return added;
    } while (!m_inflater->hasEnded && stream.avail_out == 0);
    return {};
}

Result<QByteArray> BodyDecoder::finish()
{
    if (m_inflater && m_inflater->hasBegun && !m_inflater->hasEnded)
        return failure(Error::Kind::Truncated, u"gzip stream breaks off"_s);
    return std::move(m_body);
}

Result<void> BodyDecoder::append(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_limit)
        return failure(Error::Kind::TooLarge, u"more than %1 bytes"_s.arg(m_limit));
    m_body.append(bytes);
    return {};
}

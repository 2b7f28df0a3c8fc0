#include "core/fetch/BodyDecoder.h"

#include "core/fetch/ContentCoding.h"

using namespace Qt::StringLiterals;

BodyDecoder::BodyDecoder(std::unique_ptr<ContentCoding> coding, qint64 limit)
    : m_coding(std::move(coding))
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
    std::unique_ptr<ContentCoding> known = ContentCoding::named(name);
    if (!known)
        return failure(Error::Kind::Truncated,
            u"content coding that was not offered: "_s
                + QString::fromLatin1(name.first(qMin<qsizetype>(name.size(), 40))));
    return BodyDecoder(std::move(known), limit);
}

Result<void> BodyDecoder::add(QByteArrayView bytes)
{
    if (!m_coding)
        return append(bytes);
    return m_coding->decode(bytes, [this](QByteArrayView decoded) { return append(decoded); });
}

Result<QByteArray> BodyDecoder::finish()
{
    if (m_coding && m_coding->hasBegun() && !m_coding->hasEnded())
        return failure(Error::Kind::Truncated, u"the content coding breaks off"_s);
    return std::move(m_body);
}

Result<void> BodyDecoder::append(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_limit)
        return failure(Error::Kind::TooLarge, u"more than %1 bytes"_s.arg(m_limit));
    m_body.append(bytes);
    return {};
}

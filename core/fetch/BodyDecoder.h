#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class ContentCoding;

/// Takes a body's bytes as they come and undoes their content coding. libcurl would do this too, but reports a stream
/// that breaks off as a success, and a reader must not take half a feed for the whole.
class BodyDecoder final {
public:
    /// What a request offers.
    static constexpr QByteArrayView offered = "gzip, deflate, br, zstd";

    /// `coding` is the Content-Encoding header as sent. Errors: Truncated when it names what was not offered.
    static Result<BodyDecoder> forCoding(const QByteArray &coding, qint64 limit);
    ~BodyDecoder();
    BodyDecoder(BodyDecoder &&other) noexcept;
    BodyDecoder &operator=(BodyDecoder &&other) noexcept;

    /// Errors: TooLarge past the limit, Truncated where the bytes are damaged.
    Result<void> add(QByteArrayView bytes);

    /// What is decoded so far.
    QByteArrayView soFar() const { return m_body; }

    /// The whole body. Errors: Truncated when the coding's end was not seen.
    Result<QByteArray> finish();

private:
    BodyDecoder(std::unique_ptr<ContentCoding> coding, qint64 limit);
    Result<void> append(QByteArrayView bytes);

    std::unique_ptr<ContentCoding> m_coding; ///< null for a body that is not encoded
    qint64 m_limit;
    QByteArray m_body;
};

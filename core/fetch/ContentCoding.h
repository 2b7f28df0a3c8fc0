#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

/// One content coding of HTTP, undone a piece at a time (RFC 9110, section 8.4.1).
class ContentCoding {
public:
    /// Takes what was decoded; an error ends the decoding.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /// Null for a coding that is not offered.
    static std::unique_ptr<ContentCoding> named(const QByteArray &name);
    virtual ~ContentCoding();

    /// Errors: Truncated where the bytes are damaged, and those of `sink`.
    Result<void> decode(QByteArrayView bytes, const Sink &sink);
    bool hasBegun() const { return m_hasBegun; }
    bool hasEnded() const { return m_hasEnded; }

protected:
    enum class Step { NeedsBytes, HasMore, Ended, Damaged };
    virtual void take(QByteArrayView bytes) = 0;
    /// Decodes into `piece` as much as fits; `written` bytes of it are filled.
    virtual Step step(QByteArray &piece, qsizetype &written) = 0;

private:
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

/// A page in UTF-8, always valid, and the name of the encoding that it was written in ("utf-8", "windows-1252"). It is
/// not text yet: most of it is read no further than its tags.
struct DecodedHtml {
    QByteArray utf8;
    QByteArray encoding;
};

/// Decodes a page: byte order mark, HTTP charset, <meta>, then detection (HTML standard, "determining the character
/// encoding"). Where the declaration is plainly wrong (Latin-1 declared, UTF-8 written, and the other way round) the
/// bytes win.
DecodedHtml decodeHtml(const QByteArray &bytes, const QString &contentType);

/// Decodes bytes in the encoding of this name, one of encodingNamed(). What does not decode becomes U+FFFD.
QString decodeAs(const QByteArray &bytes, const QByteArray &encoding);

/// The encoding that a byte order mark names, or an empty name.
QByteArray encodingOfMark(const QByteArray &bytes);

/// The charset parameter of a Content-Type as one of encodingNamed(), or empty.
QByteArray charsetOf(const QString &contentType);

/// The likely encoding of bytes that declare none: UTF-8 where they are valid UTF-8, else what their frequencies say.
QByteArray detectedEncoding(const QByteArray &bytes);

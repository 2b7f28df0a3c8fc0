#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

/// Bytes turned into text, and the name of the encoding that did it ("utf-8", "windows-1252").
struct DecodedText {
    QString text;
    QByteArray encoding;
};

/// Decodes a page: byte order mark, HTTP charset, <meta>, then detection (HTML standard, "determining the character encoding").
DecodedText decodeHtml(const QByteArray &bytes, const QString &contentType);

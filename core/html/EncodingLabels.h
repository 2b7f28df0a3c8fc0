#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// The encoding that a label means on the web (WHATWG Encoding Standard, section 4.2): "latin1" is "windows-1252".
/// Empty for every label that is not in the standard, UTF-7 above all, because it can hide markup from whoever looks at
/// the bytes.
QByteArray encodingNamed(QByteArrayView label);

/// What QStringDecoder calls one of these encodings.
QByteArray decoderNameOf(const QByteArray &encoding);

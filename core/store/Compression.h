#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// Bytes as the database keeps bodies: one byte that names the dictionary (0: none), then a Zstandard frame (RFC 8878).
QByteArray compressed(const QByteArray &bytes);

/// DatabaseDamaged when the bytes are no such thing, or claim to be larger than any story.
Result<QByteArray> decompressed(const QByteArray &bytes);

#pragma once

#include "core/base/Result.h"
#include "core/model/Story.h"

#include <QByteArray>

/// A story as CBOR (RFC 8949): maps with numbers for keys, so that a later version may add fields and an older one
/// reads past them. Blocks nested deeper than any page's are kept as their words.
QByteArray encodeStory(const Story &story);

/// DatabaseDamaged when the bytes are no story.
Result<Story> decodeStory(const QByteArray &bytes);

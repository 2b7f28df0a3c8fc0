#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// The most of a file that a person gives, a list of subscriptions or a feed (reliability.md): 100 MB, read whole.
inline constexpr qint64 largestGivenFile = 100LL * 1024 * 1024;

/// A file that a person gave, whole. Blocks while it reads. Errors, with the path as their detail: FileNotFound,
/// FileUnreadable, TooLarge.
Result<QByteArray> bytesOfFile(const QString &path);

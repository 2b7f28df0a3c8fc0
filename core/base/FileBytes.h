#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

/// The most of a file that a person gives, a list of subscriptions or a feed (reliability.md): 100 MB, read whole.
inline constexpr qint64 largestGivenFile = 100LL * 1024 * 1024;

/// A file that a person gave, whole. Blocks while it reads. Errors, with the path as their detail: FileNotFound,
/// FileUnreadable, TooLarge.
Result<QByteArray> bytesOfFile(const QString &path);

/// Writes a file whole or not at all: one that was there stays as it is until `write` has succeeded. Blocks while it
/// writes. Errors: FileUnwritable, and those of `write`.
Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
Result<void> writeFile(const QString &path, const QByteArray &bytes);

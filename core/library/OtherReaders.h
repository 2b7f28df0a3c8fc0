#pragma once

#include "core/base/Result.h"
#include "core/model/OtherReader.h"

#include <QByteArray>
#include <QString>

/// The subscriptions in the database of another reader as a list (OPML). The file is only read. Blocks; may be called
/// from any thread. Errors: FileUnreadable.
Result<QByteArray> subscriptionsOfOtherReader(OtherReader reader, const QString &path);

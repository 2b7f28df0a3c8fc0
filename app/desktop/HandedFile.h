#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUrl>

/// A file that a file manager or a browser handed over, after a look into it.
struct HandedFile {
    enum class Kind { Subscriptions, Feed };

    Kind kind;
    QString path;
    QUrl address; ///< of a feed: where it says it can be had, or the site it belongs to

    bool operator==(const HandedFile &) const = default;
};

/// Looks into a file; its name does not matter. Blocks. Errors: FileNotFound, FileUnreadable, TooLarge, NotAFeed: it is
/// neither a list of subscriptions nor a feed that says where it comes from.
Result<HandedFile> lookInto(const QString &path);

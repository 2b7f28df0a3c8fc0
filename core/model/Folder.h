#pragma once

#include "core/model/Ids.h"

#include <QString>

/// A folder of the feed list; folders nest.
struct Folder {
    FolderId id;
    FolderId parent; ///< invalid at the top level
    QString name;
    int position = 0;

    bool operator==(const Folder &) const = default;
};

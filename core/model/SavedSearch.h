#pragma once

#include "core/model/Ids.h"

#include <QList>
#include <QString>

/// A search that the person keeps in the feed list. Its text is read anew each time, so that "7d" stays the last week.
struct SavedSearch {
    SearchId id;
    QString name;
    QString text; ///< as it is typed into the search field; never empty
    FolderId folder; ///< invalid at the top level
    int position = 0; ///< among the searches of its folder

    bool operator==(const SavedSearch &) const = default;
};

#pragma once

#include "core/model/Ids.h"
#include "core/store/Connection.h"

/// A table whose rows stand in the folders of the feed list, in the order of their column `position`.
struct OrderedTable {
    QLatin1StringView name;
    QLatin1StringView folder; ///< the column that says in which folder a row stands; NULL is the top level
    QLatin1StringView shown; ///< a condition that those hold which a person sees
};

/// How many rows stand before that one in its folder.
int placeInFolder(Connection &connection, const OrderedTable &table, qint64 row);

/// Puts the row at a place among the others of the folder, and numbers them anew; a place beyond the end is the end.
void placeInFolder(Connection &connection, const OrderedTable &table, qint64 row, FolderId folder, int place);

/// Puts the row behind the others of the folder; quick for one after the other of a long import.
void appendToFolder(Connection &connection, const OrderedTable &table, qint64 row, FolderId folder);

/// Puts all rows of one folder behind those of the other, in their order.
void emptyFolder(Connection &connection, const OrderedTable &table, FolderId from, FolderId to);

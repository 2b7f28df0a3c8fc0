#pragma once

#include "core/model/EntryQuery.h"

#include <QString>

/// The short name of what a list shows, as settings keep it and the command line takes it: "unread", "feed:12",
/// "folder:3".
QString viewKey(const EntryQuery &view);

/// The view of that name; all entries for a name that means nothing.
EntryQuery viewFromKey(const QString &key);

/// Whether both show the same place of the feed list, whatever they search there.
bool isSameView(const EntryQuery &one, const EntryQuery &other);

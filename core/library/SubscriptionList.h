#pragma once

#include "core/model/Feed.h"
#include "core/model/Folder.h"
#include "core/model/Opml.h"

/// What is followed as a list for other programs, in the order of the feed list.
OpmlList subscriptionList(const QList<Feed> &feeds, const QList<Folder> &folders);

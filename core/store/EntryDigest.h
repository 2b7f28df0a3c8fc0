#pragma once

#include "core/model/FeedMerge.h"

/// Any thread; the same for the same item in every version of the program, because parts of it are stored.
EntryDigest digestOf(const IncomingEntry &item);

#pragma once

#include "core/base/Error.h"
#include "core/model/Feed.h"
#include "core/model/LoadWish.h"

#include <optional>

/// Whether the network is asked for a page or a picture that a feed's story shows: what could not be had of late only
/// where the person asks for it, or opens it and the way may be free by now (the gate of a hotel).
bool mayLoad(LoadWish wish, Loading loading, const std::optional<Error> &failure);

/// Whether asking again soon would be in vain.
bool isLasting(Error::Kind kind);

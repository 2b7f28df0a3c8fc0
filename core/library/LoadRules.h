#pragma once

#include "core/base/Error.h"
#include "core/model/Feed.h"
#include "core/model/LoadWish.h"

#include <QUrl>

#include <expected>
#include <optional>

class Database;

/// Whether the network is asked for a page or a picture that a feed's story shows: what could not be had of late only
/// where the person asks for it, or opens it and the way may be free by now (the gate of a hotel).
bool mayLoad(LoadWish wish, Loading loading, const std::optional<Error> &failure);

/// Whether a picture is to be fetched ahead: it did not come since that time, and could be had of late.
bool isMissing(Database &reader, const QUrl &image, const QDateTime &since, const QDateTime &now);

/// Remembers why a page or a picture could not be had, where asking again soon would be in vain; gives `error` back.
std::unexpected<Error> noted(Database &writer, const QUrl &url, const Error &error, const QDateTime &now);

#pragma once

#include "core/base/Result.h"
#include "core/library/Places.h"

#include <QFuture>

class ImageLoad;

/// Gets the icons of feeds that are not in the cache or came more than a month ago, a few at a time; how many came.
/// `images` outlives it.
QFuture<Result<int>> loadIcons(const Places &places, ImageLoad &images);

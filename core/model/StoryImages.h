#pragma once

#include "core/model/Story.h"

/// The addresses of every picture that a story shows, the lead first, each once.
QList<QUrl> imagesOf(const Story &story);

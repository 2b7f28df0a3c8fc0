#pragma once

#include "core/model/Block.h"
#include "core/story/MetaTags.h"
#include "core/story/PageOutline.h"
#include "core/story/StructuredData.h"

#include <QUrl>

/// The picture a story is shown with: what the page offers to others (OpenGraph, JSON-LD) with the words, caption and
/// credit of the same picture on the page; else the first large one near the headline.
Image leadImage(const StructuredStory &structured, const MetaTags &meta, const PageOutline &outline, int headline,
    const QUrl &base);

/// Whether two addresses are one picture in two sizes.
bool isSamePicture(const QUrl &one, const QUrl &other);

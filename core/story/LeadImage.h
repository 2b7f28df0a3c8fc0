#pragma once

#include "core/model/Block.h"
#include "core/story/MetaTags.h"
#include "core/story/PageOutline.h"
#include "core/story/StructuredData.h"

#include <QUrl>

/// The picture a story is shown with, with its words, caption and credit. Rules, in their order: the picture that the
/// page offers to others (OpenGraph, then JSON-LD) as it stands above the story; the first large one that stands there;
/// the one offered to others. Of a picture on the page the largest sensible source is taken.
Image leadImage(const StructuredStory &structured, const MetaTags &meta, const PageOutline &outline, int headline,
    const QUrl &base);

/// Whether two addresses are one picture in two sizes.
bool isSamePicture(const QUrl &one, const QUrl &other);

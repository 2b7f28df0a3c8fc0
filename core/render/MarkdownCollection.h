#pragma once

#include "core/model/KeptStory.h"
#include "core/model/PackedFile.h"

/// Stories as files of CommonMark, with a list of them in front and their pictures in a folder beside.
QList<PackedFile> markdownCollectionOf(const CollectionWords &words, const QList<KeptStory> &stories);

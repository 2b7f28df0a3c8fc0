#pragma once

#include "core/model/KeptStory.h"
#include "core/model/PackedFile.h"
#include "core/render/CollectedPictures.h"

#include <QDateTime>

/// Stories as the files of an EPUB 3.2 book (https://www.w3.org/publishing/epub32/), in the order in which they are to
/// be packed: a chapter a story, pictures inside. `converter` makes pictures that books know out of others. `id` names
/// the book, and is the same where the same book is made again.
QList<PackedFile> epubOf(const CollectionWords &words, const QList<KeptStory> &stories, const QString &id,
    const QDateTime &now, const PictureConverter &converter);

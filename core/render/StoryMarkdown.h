#pragma once

#include "core/model/Story.h"

#include <QString>
#include <QUrl>

#include <functional>

/// Blocks as CommonMark with tables and footnotes.
QString markdownOf(const QList<Block> &blocks);

/// Where a picture stands; it is left out where the answer is empty.
using PicturePlace = std::function<QString(const QUrl &)>;

/// A whole story: headline, byline, date, body, related links. Pictures stand at their own address without `place`.
QString markdownOf(const Story &story, const PicturePlace &place = {});

#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// The element inside a caption that names who made the picture, or null.
const HtmlNode *creditIn(const HtmlNode *caption);

/// Where in a caption's text a credit begins ("Photo: …", "Image credit: …"), as the last thing said; -1 where there is
/// none.
qsizetype creditStart(const QString &caption);

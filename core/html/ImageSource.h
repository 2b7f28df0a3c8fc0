#pragma once

#include "core/html/HtmlNode.h"

#include <QString>
#include <QUrl>

/// The address of the best picture that an <img> with its <picture> offers: of the widths of srcset the largest that a
/// reading pane can use, and what lazy loaders keep in data attributes before the placeholder in src.
QUrl imageSource(const HtmlNode *img, const QUrl &base);

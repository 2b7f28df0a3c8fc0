#pragma once

#include "core/html/HtmlNode.h"
#include "core/model/Block.h"

#include <QUrl>

/// The attribute of an <img> that says who made the picture.
constexpr QLatin1StringView creditAttribute("data-credit");

/// The picture that an <img>, <picture> or <amp-img> shows once its page's scripts have run: the largest sensible
/// source of srcset and of what lazy loaders keep elsewhere. `url` is empty where there is none.
Image imageOf(const HtmlNode *node, const QUrl &base);

/// Whether the picture only counts readers: declared as a pixel, or from an address that serves nothing else.
bool isTrackingPixel(const HtmlNode *node, const QUrl &url);

/// Whether the picture is a sign in a line of text (emoji, smiley, flag, formula) and its `alt` says the same.
bool isInlineSign(const HtmlNode *node);

/// Whether the picture is small and decorates: an icon, a button, a spacer.
bool isIcon(const HtmlNode *node, const QUrl &url);

/// The <img> of a <picture>, or the node itself.
const HtmlNode *imgOf(const HtmlNode *node);

/// How many pictures are inside, and how much text stands beside them.
struct PictureCount {
    int pictures = 0;
    qsizetype words = 0; ///< characters that are not in captions
};
PictureCount picturesIn(const HtmlNode *node);

/// Whether the element is there for several pictures that belong together.
bool isGallery(const HtmlNode *node);

/// Whether the element, though no <figure>, is one: a picture with a caption in a box.
bool isCaptioned(const HtmlNode *node);

/// Whether the element is a box for one picture and a few words under it, none of them a link.
bool isPictureBox(const HtmlNode *node);

/// The element that holds the caption inside a figure, or null.
const HtmlNode *captionIn(const HtmlNode *figure);

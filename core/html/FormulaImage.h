#pragma once

#include "core/html/HtmlNode.h"

/// Formulas that a page shows as images, because a program or a service draws them from their TeX.

/// The TeX of the image, out of its alternative text or the address of the service; empty where it shows anything else.
QString texOfImage(const HtmlNode *image);

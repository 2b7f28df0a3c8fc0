#pragma once

#include "core/html/StandIns.h"

#include <QByteArray>
#include <QByteArrayList>

struct GuardedHtml {
    QByteArray html;
    QByteArrayList data; ///< JSON of some length that the page's programs would fill it from, as it is written
    StandIns standIns; ///< what was shortened in it; good as long as the markup that was given
};

/// The same markup without what would make a parser that follows the HTML standard take time or memory out of all
/// proportion: nesting beyond any page, thousands of attributes on one element, and formatting elements left open by
/// the dozen, which the standard opens again in every paragraph. The text of programs and style sheets, which nobody
/// here reads and which is the larger part of many pages, is left out too; JSON and TeX stay. So are attributes' values
/// that are JSON, the choices of form fields, and the indentation between tags. Long texts and values are shortened to
/// stand-ins. A frame left open in <noscript> is closed. Everything else passes byte for byte.
GuardedHtml guardedHtml(const QByteArray &utf8);

#pragma once

#include <QByteArray>

/// The same markup without what would make a parser that follows the HTML standard take time or memory out of all
/// proportion: nesting beyond any page, thousands of attributes on one element, and formatting elements left open by
/// the dozen, which the standard opens again in every paragraph. Everything else passes byte for byte; an ordinary page
/// is returned unchanged and not copied.
QByteArray guardedHtml(const QByteArray &utf8);

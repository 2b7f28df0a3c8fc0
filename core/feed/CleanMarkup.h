#pragma once

#include "core/model/ParsedFeed.h"

#include <QByteArray>

/// A text of a feed as HTML, in UTF-8, that can do nothing where it is shown: only elements and attributes that are
/// listed in the source, addresses absolute and of the web, every element closed, everything else escaped or left out.
/// For those who take a feed further (`broadsheet parse`); the window shows blocks. One pass; never deeper than a
/// bound.
QByteArray cleanMarkup(const MarkupText &text);

/// The words of HTML source on their way to one line: tags left out, blocks parted, references resolved. What only
/// looks like a tag ("List<String>") stays.
QString wordsOfMarkup(const QString &markup);

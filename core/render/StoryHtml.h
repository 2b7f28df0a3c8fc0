#pragma once

#include "core/model/Story.h"
#include "core/render/HtmlWriter.h"

/// Blocks as clean HTML: only elements and attributes that stand in this file's source, everything escaped.
QString htmlOf(const QList<Block> &blocks);

/// A whole story as an <article>, without its related links.
QString articleOf(const Story &story, const HtmlDialect &dialect = {});

/// The headline, or what can stand in for it.
QString titleOf(const Story &story);

/// The attributes that say how the words of a story are to be read, with a blank before each; empty where nothing is
/// known.
QString languageAttributesOf(const Story &story, const HtmlDialect &dialect = {});

/// The beginning of a page up to its first word: readable on paper and screen, light and dark. `attributes` as
/// languageAttributesOf gives them.
QString pageHeadOf(const QString &title, const QString &attributes);

/// A whole story with its related links as one HTML page without scripts or outside styles.
QString htmlPageOf(const Story &story);

#pragma once

#include <QMimeData>
#include <QString>

#include <memory>

class StoryDocument;

// What a selection becomes when it is copied: our own labels left out, list markers put in, long words whole again, and
// no colour or face of the theme.

QString plainTextBetween(const StoryDocument &document, int from, int to);

/// Headings, paragraphs, code, emphasis and links as HTML.
QString htmlBetween(const StoryDocument &document, int from, int to);

/// The same as Markdown (CommonMark).
QString markdownBetween(const StoryDocument &document, int from, int to);

/// All three of them.
std::unique_ptr<QMimeData> clipboardOf(const StoryDocument &document, int from, int to);

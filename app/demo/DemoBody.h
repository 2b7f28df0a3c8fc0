#pragma once

#include "app/demo/DemoStory.h"

#include <QHash>
#include <QString>
#include <QVariantMap>

/// The story's blocks as a site prints them. `parts` are those of its template: "figure", "gallery", "quote",
/// "pullquote", "live", and the furniture that stands between the paragraphs, "advert", "also" and "newsletter", filled
/// from `values`.
QString bodyHtml(const DemoStory &story, const QHash<QString, QString> &parts, const QVariantMap &values);

/// Running text as HTML.
QString runsHtml(const InlineRuns &runs);

/// A picture as values for a template: url, medium, small, alt, caption, credit.
QVariantMap imageValues(const Image &image);

#pragma once

#include <QSizeF>

class QPagedPaintDevice;
class QPainter;
class StoryDocument;
struct StoryStyle;

/// The style of a story on paper: black on white, eleven points.
StoryStyle paperStyle(StoryStyle style);

/// The page of a device in CSS pixels.
QSizeF pageSizeOf(const QPagedPaintDevice &device);

/// Paints the document on pages as wide as the device's, never cutting a line or a picture that fits on a page in two.
/// The document must have been made for paper and is laid out anew.
void printDocument(StoryDocument &document, QPagedPaintDevice &device);

/// The same from the present page on, with a painter that is at work on the device and is left as it was.
void printPages(StoryDocument &document, QPagedPaintDevice &device, QPainter &painter);

#pragma once

class QPagedPaintDevice;
class StoryDocument;

/// Paints the document on pages as wide as the device's, never cutting a line or a picture that fits on a page in two.
/// The document must have been made for paper (light, no pane width) and is laid out anew.
void printDocument(StoryDocument &document, QPagedPaintDevice &device);

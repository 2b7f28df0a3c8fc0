#pragma once

/// Tells assistive technology of the article pane: its whole text, and below it headings, links and pictures in their
/// order, so that they can be walked, looked at and followed. Once is enough for all panes.
void makeStoriesAccessible();

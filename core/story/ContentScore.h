#pragma once

#include "core/story/PageOutline.h"

#include <QList>
#include <QString>

/// A node that may hold the story.
struct BodyCandidate {
    int index = -1;
    double score = 0;
    QString reason; ///< what made it a candidate: "named as the body", "most of the prose"
};

/// What is known of the page before its story is found.
struct BodyClues {
    int headline = -1; ///< entry of the headline
    QString
        told; ///< what the page or the feed says the story's text is; a candidate is judged by how well it covers it
    bool isDated = false; ///< the page says when or by whom it was written, as a story does
};

/// The nodes that may hold the story, the best first; empty when the page has no text.
QList<BodyCandidate> bodyCandidates(const PageOutline &outline, const BodyClues &clues);

/// The part of a page without a story that holds its lists and labels: the main element, else all of it.
BodyCandidate wholePage(const PageOutline &outline);

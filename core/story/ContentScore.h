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

/// The nodes that may hold the story, the best first; empty when the page has no prose. `told` is what the page or the
/// feed says the story's text is (may be empty): a candidate is judged by how well it covers it.
QList<BodyCandidate> bodyCandidates(const PageOutline &outline, const QString &told);

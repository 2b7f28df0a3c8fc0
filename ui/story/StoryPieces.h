#pragma once

#include "core/model/Block.h"

#include <QList>
#include <QString>

/// The runs of one paragraph cut into pieces of at most 12,000 characters, at a space where there is one: a block of a
/// document is analysed as a whole whenever a line of it is painted. An empty paragraph is one empty piece.
QList<InlineRuns> piecesOf(const InlineRuns &runs);

/// `words` with a place to break (U+200B) in every word of more than 1,000 characters, because Qt looks for the end of
/// the word anew at each line. Sets `added` when there was one.
QString breakable(const QString &words, bool &added);

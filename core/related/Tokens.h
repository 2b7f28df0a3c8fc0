#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// How often a story says a word.
struct TermCount {
    quint32 term = 0; ///< `termOf` the word
    int inTitle = 0;
    int inBody = 0;
    int asName = 0; ///< how often with a capital letter that the start of a sentence does not explain

    bool operator==(const TermCount &) const = default;
};

/// A folded word as 32 bits: no dictionary has to be kept, and two words that meet cost less than .001 in quality.
quint32 termOf(QStringView foldedWord);

/// The words of a story, each once, in the order of their first appearance; those of one character tell nothing and are
/// left out.
QList<TermCount> termsOf(const QString &title, const QString &body);

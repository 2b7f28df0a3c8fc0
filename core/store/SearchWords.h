#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// A word to look up in the search index.
struct SearchWord {
    QString folded;
    bool isPrefix = false;

    bool operator==(const SearchWord &) const = default;
};

/// What the index is given for a text: its folded words (core/base/Words) parted by blanks. The FTS5 tables use the
/// tokenizer `ascii`, which parts at blanks only once the words hold nothing but letters and digits, so that what is a
/// word is decided in one place.
QString indexText(QStringView text);

/// The words of a search, at most 32. Of a run of Chinese or Thai only the pairs, of "c++" only "cplusplus"; a single
/// character of such a script finds every word that begins with it.
QList<SearchWord> searchWords(QStringView text, bool isPrefix);

/// An FTS5 expression in which all words occur, or follow each other; every word is quoted, so that nothing in it is
/// syntax.
QString allOf(const QList<SearchWord> &words);
QString phraseOf(const QList<SearchWord> &words);

/// How many of the words occur in `text`.
qsizetype countHeld(QStringView text, const QList<SearchWord> &words);

/// Whether all words occur in `text`, in any order; whether they follow each other in it.
bool holdsAll(QStringView text, const QList<SearchWord> &words);
bool holdsPhrase(QStringView text, const QList<SearchWord> &words);

#pragma once

#include <QStringView>

#include <span>
#include <vector>

/// The words of a text as numbers, the same for words that differ in case only (FNV-1a). A character of a script
/// without spaces is a word.
using WordNumbers = std::vector<quint64>;

/// The place of a word among those of a text, which equal words share; -1 for a word that is not in it.
using WordPlace = int;

/// Appends the words of a text in the order in which they are written.
void appendWords(QStringView text, WordNumbers &words);

/// Compares texts with a given one by the words they share, in scripts without spaces by the characters.
class WordOverlap final {
public:
    explicit WordOverlap(QStringView text);
    explicit WordOverlap(WordNumbers words);

    /// 0–1: the harmonic mean of how much of each text stands in the other.
    double likeness(QStringView other) const;
    /// The same for a text that is given by the places of its words.
    double likeness(std::span<const WordPlace> other) const;

    /// Where each of these words stands in the given text, for texts that hold each other to be compared with it.
    std::vector<WordPlace> placesOf(const WordNumbers &words) const;

    /// 0–1: how much of `other` stands in the given text.
    double covers(QStringView other) const;

private:
    WordNumbers m_words; ///< in order
};

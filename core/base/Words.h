#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// A word of a text, folded so that it is found however it is written: lower case, compatibility forms unified,
/// without the accents of Latin, Greek, Cyrillic, Arabic and Hebrew.
struct Word {
    QString folded;
    qsizetype start = 0; ///< in the text, UTF-16 units
    qsizetype length = 0;

    bool operator==(const Word &) const = default;
};

/// The words of `text` in its order, cut to 40 units each. A run of a script that is written without spaces (Chinese,
/// Japanese, Thai, …) or with long inflected words (Korean) becomes its overlapping pairs of characters and then its
/// last character, so that any part of it is found. "c++", "c#", "f#" and the like give two words: "c" and "cplusplus",
/// "csharp".
QList<Word> wordsOf(QStringView text);

/// Whether a character belongs to a script whose runs `wordsOf` cuts into pairs.
bool isPairedScript(char32_t character);

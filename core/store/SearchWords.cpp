#include "core/store/SearchWords.h"

#include "core/base/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 32; // a longer search is a pasted text; 20,000 words took SQLite 0.1 s

bool covers(const Word &longer, const Word &word)
{
    return longer.start <= word.start && longer.start + longer.length >= word.start + word.length
        && longer.length > word.length;
}

QString quoted(const SearchWord &word)
{
    return u'"' + word.folded + u'"' + (word.isPrefix ? u"*"_s : QString());
}

bool matches(const SearchWord &word, const QString &folded)
{
    return word.isPrefix ? folded.startsWith(word.folded) : folded == word.folded;
}

} // namespace

QString indexText(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    for (const Word &word : wordsOf(text)) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += word.folded;
    }
    return joined;
}

QList<SearchWord> searchWords(QStringView text, bool isPrefix)
{
    const QList<Word> words = wordsOf(text);
    QList<SearchWord> found;
    for (qsizetype i = 0; i < words.size() && found.size() < mostWords; ++i) {
        const bool isPartOfNeighbour =
            (i > 0 && covers(words[i - 1], words[i])) || (i + 1 < words.size() && covers(words[i + 1], words[i]));
        if (isPartOfNeighbour)
            continue;
        const QList<uint> points = words[i].folded.toUcs4();
        const bool isLoneCharacter = points.size() == 1 && isPairedScript(points.first());
        const bool isLast = words[i].start + words[i].length == text.size() && i + 1 == words.size();
        found += SearchWord{words[i].folded, isLoneCharacter || (isPrefix && isLast)};
    }
    return found;
}

QString allOf(const QList<SearchWord> &words)
{
    QStringList parts;
    for (const SearchWord &word : words)
        parts += quoted(word);
    return parts.join(" AND "_L1);
}

QString phraseOf(const QList<SearchWord> &words)
{
    QStringList parts;
    for (const SearchWord &word : words)
        parts += quoted(word);
    return parts.join(" + "_L1);
}

qsizetype countHeld(QStringView text, const QList<SearchWord> &words)
{
    const QList<Word> inText = wordsOf(text);
    return std::ranges::count_if(words, [&inText](const SearchWord &word) {
        return std::ranges::any_of(inText, [&word](const Word &candidate) { return matches(word, candidate.folded); });
    });
}

bool holdsAll(QStringView text, const QList<SearchWord> &words)
{
    return countHeld(text, words) == words.size();
}

bool holdsPhrase(QStringView text, const QList<SearchWord> &words)
{
    const auto isEqual = [](const Word &inText, const SearchWord &word) { return matches(word, inText.folded); };
    const QList<Word> inText = wordsOf(text);
    return !std::ranges::search(inText, words, isEqual).empty();
}

#include "ui/palette/Matching.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr int wholeText = 400;
constexpr int textBegins = 200;
constexpr int wordBegins = 100;
constexpr int insideWord = 40;
constexpr int firstLetters = 30;
/// Of two that match alike the shorter one was meant.
constexpr int mostForShortness = 30;

/// Without case, and without the marks that decomposition sets apart.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Whether the letters of `word` stand in `text` in their order, each at the beginning of a word or right after the one
/// before.
bool isAbbreviation(const QString &word, const QString &text)
{
    qsizetype matched = 0;
    bool isNext = false;
    for (qsizetype at = 0; at < text.size() && matched < word.size(); ++at) {
        isNext = text[at] == word[matched] && (isNext || beginsWord(text, at));
        matched += isNext;
    }
    return matched == word.size();
}

std::optional<int> scoreOfWord(const QString &word, const QString &text)
{
    if (text == word)
        return wholeText;
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return textBegins;
        if (beginsWord(text, at))
            return wordBegins;
        best = insideWord;
    }
    if (!best && isAbbreviation(word, text))
        return firstLetters;
    return best;
}

} // namespace

std::optional<int> matchScore(const QString &typed, const QString &text)
{
    const QString where = folded(text);
    int total = 0;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = scoreOfWord(word, where);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total + std::max<int>(0, mostForShortness - int(where.size()));
}

bool holdsWords(const QString &typed, const QString &text)
{
    const QString where = folded(text);
    return std::ranges::all_of(
        folded(typed).split(u' ', Qt::SkipEmptyParts), [&where](const QString &word) { return where.contains(word); });
}

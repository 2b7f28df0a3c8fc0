#include "core/related/Tokens.h"

#include "core/base/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 100'000; // characters; a story is told in its first pages

bool isCapitalized(const Word &word, QStringView text)
{
    return text[word.start].isUpper();
}

/// Headlines That Capitalize Every Word do not say which of them are names.
bool isTitleCase(const QList<Word> &words, QStringView text)
{
    const auto capitals = std::ranges::count_if(words, [text](const Word &word) { return isCapitalized(word, text); });
    return capitals * 2 > words.size();
}

/// Whether what stands between two words keeps them in one sentence. A quotation mark does not: a quoted sentence
/// begins with a capital letter too.
bool isWithinSentence(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar c) { return u" ,-'’(&/\u00A0"_s.contains(c); });
}

void count(QStringView text, int TermCount::*where, QList<TermCount> &terms, QHash<quint32, qsizetype> &places)
{
    const QList<Word> words = wordsOf(text);
    const bool hasNames = where == &TermCount::inBody || !isTitleCase(words, text);
    qsizetype end = -1; // of the word before
    for (const Word &word : words) {
        const bool isName = hasNames && isCapitalized(word, text) && end >= 0 && word.start > end
            && isWithinSentence(text.sliced(end, word.start - end));
        end = word.start + word.length;
        if (word.folded.size() < 2)
            continue;
        const quint32 term = termOf(word.folded);
        const auto place = places.constFind(term);
        const qsizetype at = place == places.cend() ? terms.size() : *place;
        if (place == places.cend()) {
            places.insert(term, at);
            terms += TermCount{.term = term};
        }
        ++(terms[at].*where);
        terms[at].asName += isName ? 1 : 0;
    }
}

} // namespace

quint32 termOf(QStringView foldedWord)
{
    // FNV-1a over UTF-16 (http://www.isthe.com/chongo/tech/comp/fnv), mixed so that the upper half is as good as the
    // lower.
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : foldedWord)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccd;
    return quint32(hash >> 32);
}

QList<TermCount> termsOf(const QString &title, const QString &body)
{
    QList<TermCount> terms;
    QHash<quint32, qsizetype> places;
    count(title, &TermCount::inTitle, terms, places);
    count(QStringView(body).first(std::min(body.size(), longestBody)), &TermCount::inBody, terms, places);
    return terms;
}

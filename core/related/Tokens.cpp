#include "core/related/Tokens.h"

#include "core/base/Words.h"

#include <algorithm>

namespace {

constexpr qsizetype longestBody = 100'000; // characters; a story is told in its first pages

void count(const QString &text, int TermCount::*where, QList<TermCount> &terms, QHash<quint32, qsizetype> &places)
{
    for (const Word &word : wordsOf(QStringView(text).first(std::min(text.size(), longestBody)))) {
        if (word.folded.size() < 2)
            continue;
        const quint32 term = termOf(word.folded);
        if (!places.contains(term)) {
            places.insert(term, terms.size());
            terms += TermCount{.term = term};
        }
        ++(terms[places.value(term)].*where);
    }
}

} // namespace

quint32 termOf(const QString &foldedWord)
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
    count(body, &TermCount::inBody, terms, places);
    return terms;
}

QHash<quint32, QString> writtenWords(const QString &text, const QList<quint32> &terms)
{
    QHash<quint32, QString> written;
    for (const Word &word : wordsOf(text)) {
        const quint32 term = termOf(word.folded);
        if (terms.contains(term) && !written.contains(term))
            written.insert(term, text.sliced(word.start, word.length));
    }
    return written;
}

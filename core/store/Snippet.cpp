#include "core/store/Snippet.h"

#include "core/base/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype before = 60; // characters in front of the first hit: enough to see the sentence it stands in
constexpr qsizetype longest = 240;
constexpr QChar hitBegins(0x2);
constexpr QChar hitEnds(0x3);

bool isHit(const Word &word, const QList<SearchWord> &words)
{
    return std::ranges::any_of(words, [&word](const SearchWord &wanted) {
        return wanted.isPrefix ? word.folded.startsWith(wanted.folded) : word.folded == wanted.folded;
    });
}

/// Text for one line, without the two characters that mark hits.
QString flattened(QStringView text)
{
    QString flat;
    for (const QChar c : text)
        flat += c.isSpace() || c < u' ' ? u' ' : c;
    return flat;
}

} // namespace

QString snippetOf(const QString &text, const QList<SearchWord> &words)
{
    const QList<Word> inText = wordsOf(text);
    const auto first = std::ranges::find_if(inText, [&words](const Word &word) { return isHit(word, words); });
    const qsizetype hitAt = first == inText.end() ? 0 : first->start;
    // Begins with a word, not inside one.
    const auto begin = std::ranges::find_if(inText, [hitAt](const Word &word) { return word.start >= hitAt - before; });
    const qsizetype from = hitAt <= before || begin == inText.end() ? 0 : begin->start;
    const qsizetype to = std::min(text.size(), from + longest);

    QString snippet = from > 0 ? u"…"_s : QString();
    qsizetype at = from;
    for (auto word = begin; word != inText.end() && word->start + word->length <= to; ++word) {
        if (word->start < at || !isHit(*word, words))
            continue;
        const QStringView hit = QStringView(text).sliced(word->start, word->length);
        snippet += flattened(QStringView(text).sliced(at, word->start - at)) + hitBegins + flattened(hit) + hitEnds;
        at = word->start + word->length;
    }
    snippet += flattened(QStringView(text).sliced(at, to - at));
    return to < text.size() ? snippet + u'…' : snippet;
}

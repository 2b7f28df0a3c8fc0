#include "core/story/WordOverlap.h"

#include "core/html/HtmlText.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

/// Calls `take` with a number for each word, the same for words that differ in case only (FNV-1a). A character of a
/// script without spaces is a word.
template <typename Take>
void eachWord(QStringView text, Take take)
{
    constexpr quint64 basis = 0xcbf29ce484222325ULL;
    const auto mixed = [](quint64 hash, QChar c) { return (hash ^ c.unicode()) * 0x100000001b3ULL; };
    quint64 word = basis;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && !isDense(c)) {
            word = mixed(word, c.toLower());
            continue;
        }
        if (word != basis)
            take(std::exchange(word, basis));
        if (isDense(c) && c.isLetterOrNumber())
            take(mixed(basis, c));
    }
    if (word != basis)
        take(word);
}

std::vector<quint64> wordsInOrder(QStringView text)
{
    std::vector<quint64> words;
    eachWord(text, [&words](quint64 word) { words.push_back(word); });
    std::ranges::sort(words);
    return words;
}

} // namespace

WordOverlap::WordOverlap(QStringView text)
    : m_words(wordsInOrder(text))
{
}

double WordOverlap::likeness(QStringView other) const
{
    const std::vector<quint64> words = wordsInOrder(other);
    std::vector<quint64> shared;
    std::ranges::set_intersection(words, m_words, std::back_inserter(shared));
    const size_t total = m_words.size() + words.size();
    return total > 0 ? 2.0 * double(shared.size()) / double(total) : 0;
}

double WordOverlap::covers(QStringView other) const
{
    int shared = 0;
    int total = 0;
    eachWord(other, [&](quint64 word) {
        ++total;
        shared += std::ranges::binary_search(m_words, word) ? 1 : 0;
    });
    return total > 0 ? double(shared) / total : 0;
}

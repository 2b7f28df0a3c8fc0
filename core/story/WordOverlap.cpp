#include "core/story/WordOverlap.h"

#include "core/base/AsciiCase.h"
#include "core/html/HtmlText.h"

#include <algorithm>
#include <utility>

namespace {

/// Calls `take` with each word.
template <typename Take>
void eachWord(QStringView text, Take take)
{
    constexpr quint64 basis = 0xcbf29ce484222325ULL;
    const auto mixed = [](quint64 hash, QChar c) { return (hash ^ c.unicode()) * 0x100000001b3ULL; };
    quint64 word = basis;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && !isDense(c)) {
            word = mixed(word, lowerLetter(c));
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

WordNumbers wordsOf(QStringView text)
{
    WordNumbers words;
    appendWords(text, words);
    return words;
}

} // namespace

void appendWords(QStringView text, WordNumbers &words)
{
    eachWord(text, [&words](quint64 word) { words.push_back(word); });
}

WordOverlap::WordOverlap(QStringView text)
    : WordOverlap(wordsOf(text))
{
}

WordOverlap::WordOverlap(WordNumbers words)
    : m_words(std::move(words))
{
    std::ranges::sort(m_words);
}

std::vector<WordPlace> WordOverlap::placesOf(const WordNumbers &words) const
{
    std::vector<WordPlace> places;
    places.reserve(words.size());
    for (const quint64 word : words) {
        const auto first = std::ranges::lower_bound(m_words, word);
        places.push_back(first != m_words.end() && *first == word ? WordPlace(first - m_words.begin()) : -1);
    }
    return places;
}

double WordOverlap::likeness(QStringView other) const
{
    return likeness(placesOf(wordsOf(other)));
}

double WordOverlap::likeness(std::span<const WordPlace> other) const
{
    std::vector<size_t> met(m_words.size(), 0); // of equal words, how many
    size_t shared = 0;
    for (const WordPlace place : other) {
        if (place < 0)
            continue;
        const size_t next = size_t(place) + met[size_t(place)];
        if (next == m_words.size() || m_words[next] != m_words[size_t(place)])
            continue;
        ++met[size_t(place)];
        ++shared;
    }
    const size_t total = m_words.size() + other.size();
    return total > 0 ? 2.0 * double(shared) / double(total) : 0;
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

#include "core/story/WordOverlap.h"

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

double WordOverlap::likeness(QStringView other) const
{
    return likeness(wordsOf(other));
}

double WordOverlap::likeness(std::span<const quint64> other) const
{
    // For the first of equal words, how many of them were met.
    std::vector<size_t> met(m_words.size(), 0);
    size_t shared = 0;
    for (const quint64 word : other) {
        const auto place = static_cast<size_t>(std::ranges::lower_bound(m_words, word) - m_words.begin());
        if (place == m_words.size() || m_words[place] != word)
            continue;
        const size_t next = place + met[place];
        if (next == m_words.size() || m_words[next] != word)
            continue;
        ++met[place];
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

#include "core/story/WordOverlap.h"

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
        const bool isDense = c.unicode() >= 0x2E80 && c.unicode() < 0xFB00 && !c.isSurrogate();
        if (c.isLetterOrNumber() && !isDense) {
            word = mixed(word, c.toLower());
            continue;
        }
        if (word != basis)
            take(std::exchange(word, basis));
        if (isDense && c.isLetterOrNumber())
            take(mixed(basis, c));
    }
    if (word != basis)
        take(word);
}

} // namespace

WordOverlap::WordOverlap(QStringView text)
{
    eachWord(text, [this](quint64 word) {
        ++m_words[word];
        ++m_total;
    });
}

double WordOverlap::likeness(QStringView other) const
{
    QHash<quint64, int> seen;
    int shared = 0;
    int total = 0;
    eachWord(other, [&](quint64 word) {
        ++total;
        shared += ++seen[word] <= m_words.value(word) ? 1 : 0;
    });
    return m_total + total > 0 ? 2.0 * shared / (m_total + total) : 0;
}

double WordOverlap::covers(QStringView other) const
{
    int shared = 0;
    int total = 0;
    eachWord(other, [&](quint64 word) {
        ++total;
        shared += m_words.contains(word) ? 1 : 0;
    });
    return total > 0 ? double(shared) / total : 0;
}

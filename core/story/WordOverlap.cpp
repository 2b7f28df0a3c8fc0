#include "core/story/WordOverlap.h"

namespace {

template <typename Take>
void eachWord(QStringView text, Take take)
{
    QString word;
    for (const QChar c : text) {
        const bool isDense = c.unicode() >= 0x2E80 && c.unicode() < 0xFB00 && !c.isSurrogate();
        if (c.isLetterOrNumber() && !isDense) {
            word += c.toLower();
            continue;
        }
        if (!word.isEmpty())
            take(std::exchange(word, {}));
        if (isDense && c.isLetterOrNumber())
            take(QString(c));
    }
    if (!word.isEmpty())
        take(word);
}

} // namespace

WordOverlap::WordOverlap(QStringView text)
{
    eachWord(text, [this](const QString &word) {
        ++m_words[word];
        ++m_total;
    });
}

double WordOverlap::likeness(QStringView other) const
{
    QHash<QString, int> seen;
    int shared = 0;
    int total = 0;
    eachWord(other, [&](const QString &word) {
        ++total;
        shared += ++seen[word] <= m_words.value(word) ? 1 : 0;
    });
    return m_total + total > 0 ? 2.0 * shared / (m_total + total) : 0;
}

double WordOverlap::covers(QStringView other) const
{
    int shared = 0;
    int total = 0;
    eachWord(other, [&](const QString &word) {
        ++total;
        shared += m_words.contains(word) ? 1 : 0;
    });
    return total > 0 ? double(shared) / total : 0;
}

#pragma once

#include <QStringView>

#include <vector>

/// Compares texts with a given one by the words they share, in scripts without spaces by the characters.
class WordOverlap final {
public:
    explicit WordOverlap(QStringView text);

    /// 0–1: the harmonic mean of how much of each text stands in the other.
    double likeness(QStringView other) const;
    /// 0–1: how much of `other` stands in the given text.
    double covers(QStringView other) const;

private:
    std::vector<quint64> m_words; ///< in order
};

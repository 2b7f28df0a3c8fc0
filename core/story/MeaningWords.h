#pragma once

#include "core/story/Meaning.h"

#include <QStringView>

/// Words of a class or id as a number (FNV-1a). Pages have thousands of them and most mean nothing, so they are told
/// apart without being written out; two that share a number make a hint worse, no more.
class TermHash final {
public:
    TermHash() = default;
    explicit TermHash(QStringView term) { add(term); }

    void add(QStringView letters)
    {
        for (const QChar letter : letters)
            m_value = (m_value ^ letter.unicode()) * 0x100000001b3ULL;
    }
    quint64 value() const { return m_value; }
    bool operator==(const TermHash &) const = default;

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

/// What one to three words of a class or id, lower case and joined by hyphens ("article-body"), stand for; None for
/// most. With a "=" before them: what they stand for where they are the whole name.
Meanings meaningOfTerm(TermHash term);

/// Whether anything that they stand for begins with this word.
bool beginsTerm(TermHash word);

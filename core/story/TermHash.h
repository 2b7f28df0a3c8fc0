#pragma once

#include <QStringView>

/// Words of a class or id as a number (FNV-1a). Pages have thousands of them and most mean nothing, so they are told
/// apart without being written out; two that share a number make a hint worse, no more.
class TermHash final {
public:
    TermHash() = default;
    explicit TermHash(QStringView term) { add(term); }

    void add(QChar letter) { m_value = (m_value ^ letter.unicode()) * 0x100000001b3ULL; }
    void add(QStringView letters)
    {
        for (const QChar letter : letters)
            add(letter);
    }
    quint64 value() const { return m_value; }
    bool operator==(const TermHash &) const = default;

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

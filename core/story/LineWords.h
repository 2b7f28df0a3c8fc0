#pragma once

#include <QRegularExpression>
#include <QStringView>

/// Words that tell what a line is: a regular expression, read without case and in every script, for lines up to some
/// length. What is longer tells something.
class LineWords final {
public:
    LineWords(QStringView words, qsizetype longest)
        : m_words(words.toString(),
              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
        , m_longest(longest)
    {
    }

    bool areIn(QStringView line) const { return line.size() <= m_longest && m_words.matchView(line).hasMatch(); }

private:
    QRegularExpression m_words;
    qsizetype m_longest; ///< in characters
};

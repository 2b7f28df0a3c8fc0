#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <span>

/// Phrases that lines are compared with, out of a table of them: parted by |, lower case, apostrophes straight. English
/// stands first there, then German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Finnish,
/// Polish, Czech, Turkish, Russian, Ukrainian, Greek, Arabic, Hebrew, Hindi, Indonesian, Japanese, Korean, Chinese.
/// Lines are given as foldedLine() writes them.
class Phrases final {
public:
    /// `table` outlives this.
    explicit Phrases(QStringView table);

    /// Whether the line is one of them.
    bool contains(QStringView line) const;
    /// The phrase with which the line begins, up to the end of a word; null for none.
    QStringView beginningOf(QStringView line) const;
    bool begin(QStringView line) const { return !beginningOf(line).isNull(); }
    /// Whether one of them stands anywhere in the line, from the beginning of a word on.
    bool standIn(QStringView line) const;

private:
    std::span<const QStringView> mayBegin(QStringView line) const;

    QHash<QChar, QList<QStringView>> m_byLetter; ///< by their first letter: lines are compared with hundreds of them
};

/// The line as the tables are written.
QString foldedLine(QStringView line);

/// The line from its first letter or digit to its last.
QStringView withoutMarks(QStringView line);

#include "core/story/Phrases.h"

#include <algorithm>

namespace {

bool isLetterAt(QStringView text, qsizetype i)
{
    // Scripts without spaces go on without a border between words.
    return i < text.size() && text[i].isLetter() && text[i].unicode() < 0x2E80;
}

} // namespace

Phrases::Phrases(QStringView table)
{
    for (const QStringView part : table.split(u'|', Qt::SkipEmptyParts))
        if (const QStringView phrase = part.trimmed(); !phrase.isEmpty())
            m_byLetter[phrase.front()] += phrase;
}

std::span<const QStringView> Phrases::mayBegin(QStringView line) const
{
    const auto found = line.isEmpty() ? m_byLetter.cend() : m_byLetter.constFind(line.front());
    return found == m_byLetter.cend() ? std::span<const QStringView>() : std::span(*found);
}

bool Phrases::contains(QStringView line) const
{
    return std::ranges::contains(mayBegin(line), line);
}

QStringView Phrases::beginningOf(QStringView line) const
{
    for (const QStringView phrase : mayBegin(line))
        if (line.startsWith(phrase) && (!phrase.back().isLetter() || !isLetterAt(line, phrase.size())))
            return phrase;
    return {};
}

bool Phrases::standIn(QStringView line) const
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isInsideWord = i > 0 && isLetterAt(line, i) && isLetterAt(line, i - 1);
        if (isInsideWord)
            continue;
        const QStringView rest = line.sliced(i);
        if (std::ranges::any_of(mayBegin(rest), [rest](QStringView phrase) { return rest.startsWith(phrase); }))
            return true;
    }
    return false;
}

QString foldedLine(QStringView line)
{
    QString text = line.trimmed().toString().toLower();
    text.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'').replace(QChar(0xA0), u' ');
    return text;
}

QStringView withoutMarks(QStringView line)
{
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    while (!line.isEmpty() && isMark(line.front()))
        line.slice(1);
    while (!line.isEmpty() && isMark(line.back()))
        line.chop(1);
    return line;
}

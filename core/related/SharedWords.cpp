#include "core/related/SharedWords.h"

#include "core/related/Tokens.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readPart = 20'000; // characters; what a story is about stands in its first pages
constexpr qsizetype shownReasons = 4;
constexpr qsizetype shortestWord = 3; // "EU" and "G7" carry capitals or digits, "in" and "im" do not
constexpr qsizetype longestName = 4; // words
constexpr qsizetype longestRun = 12; // characters of a script without spaces

bool isPaired(QStringView text)
{
    return isPairedScript(
        text[0].isHighSurrogate() && text.size() > 1 ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode());
}

} // namespace

SharedWords::SharedWords(const QString &text)
    : m_text(text.left(readPart))
{
    for (const Word &word : wordsOf(m_text)) {
        // "c" inside "c++" and the last character of a Chinese run are parts of the word before.
        const qsizetype end = word.start + word.length;
        if (!m_words.isEmpty() && word.start == m_words.last().start && end > m_words.last().end)
            m_words.removeLast();
        m_words += Written{termOf(word.folded), word.start, end};
    }
}

QStringList SharedWords::reasons(const QList<quint32> &terms) const
{
    QStringList found;
    QSet<quint32> told;
    for (const quint32 term : terms) {
        const auto place = std::ranges::find(m_words, term, &Written::term);
        if (told.contains(term) || place == m_words.cend())
            continue;
        const Run run = runAround(place - m_words.cbegin(), terms);
        for (qsizetype i = run.first; i <= run.second; ++i)
            told.insert(m_words[i].term);
        const qsizetype start = m_words[run.first].start;
        const QString phrase = m_text.sliced(start, m_words[run.second].end - start);
        if (isTelling(phrase))
            found += phrase;
        if (found.size() == shownReasons)
            break;
    }
    return found;
}

/// As many shared words on both sides as make one name or one run with it.
SharedWords::Run SharedWords::runAround(qsizetype place, const QList<quint32> &terms) const
{
    const bool isRun = isPaired(QStringView(m_text).sliced(m_words[place].start));
    const qsizetype longest = isRun ? longestRun : longestName;
    Run run{place, place};
    while (run.first > 0 && run.second - run.first + 1 < longest
        && belongsTo(m_words[run.first - 1], m_words[run.first]) && terms.contains(m_words[run.first - 1].term))
        --run.first;
    while (run.second + 1 < m_words.size() && run.second - run.first + 1 < longest
        && belongsTo(m_words[run.second], m_words[run.second + 1]) && terms.contains(m_words[run.second + 1].term))
        ++run.second;
    return run;
}

bool SharedWords::belongsTo(const Written &one, const Written &next) const
{
    if (next.start < one.end) // pairs of one run overlap
        return true;
    return QStringView(m_text).sliced(one.end, next.start - one.end) == u" " && m_text[one.start].isUpper()
        && m_text[next.start].isUpper();
}

bool SharedWords::isTelling(QStringView phrase) const
{
    const bool hasLetters = std::ranges::any_of(phrase, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!hasLetters)
        return false;
    if (isPaired(phrase)) {
        const auto isHiragana = [](QChar c) { return c.script() == QChar::Script_Hiragana; };
        return phrase.size() >= 2 && !std::ranges::all_of(phrase, isHiragana);
    }
    const bool isMarked =
        std::ranges::any_of(phrase, [](QChar c) { return c.isUpper() || c.isDigit() || c == u'+' || c == u'#'; });
    return phrase.size() >= shortestWord || isMarked;
}

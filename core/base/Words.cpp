#include "core/base/Words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 40; // longer runs are addresses and keys; a search for one still finds its beginning

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Marks that a reader leaves out when typing. Those of Indic scripts and Thai are vowels and stay.
bool isAccent(QChar c)
{
    if (c.category() != QChar::Mark_NonSpacing)
        return false;
    const QChar::Script script = c.script();
    return script == QChar::Script_Inherited || script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic || script == QChar::Script_Arabic || script == QChar::Script_Hebrew;
}

QString folded(QStringView run)
{
    bool isAscii = true;
    QString text(run.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < run.size(); ++i) {
        const char16_t c = run[i].unicode();
        isAscii = isAscii && c < 0x80;
        text[i] = c >= u'A' && c <= u'Z' ? QChar(c + 32) : QChar(c);
    }
    if (isAscii)
        return text;
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : run.toString().normalized(QString::NormalizationForm_KD)) {
        if (c == u'ß') // toCaseFolded makes one character of one
            bare += "ss"_L1;
        else if (!isAccent(c)
            && (c.isSurrogate() || isWordCharacter(c.unicode()))) // "½" falls apart into words and a slash
            bare += c;
    }
    // Composed again, because the parts of a Hangul syllable are no characters to a reader.
    return bare.toCaseFolded().normalized(QString::NormalizationForm_C);
}

/// Characters of `text` from `at`, one code point.
struct CodePoint {
    char32_t value;
    qsizetype units;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

/// The "plusplus" of c++ or the "sharp" of c#: a suffix that makes another word of the run before it.
struct Suffix {
    QString spelled;
    qsizetype length = 0;
};

Suffix suffixAt(QStringView text, qsizetype at)
{
    const auto endsAt = [text](qsizetype end) {
        return end >= text.size() || !isWordCharacter(codePointAt(text, end).value);
    };
    if (text.sliced(at).startsWith("++"_L1) && endsAt(at + 2))
        return {u"plusplus"_s, 2};
    if (at < text.size() && text[at] == u'#' && endsAt(at + 1))
        return {u"sharp"_s, 1};
    return {};
}

void appendPairs(QList<Word> &words, QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype at = start; at < end;) {
        const qsizetype first = codePointAt(text, at).units;
        const qsizetype second = at + first < end ? codePointAt(text, at + first).units : 0;
        words += Word{folded(text.sliced(at, first + second)), at, first + second};
        at += first;
    }
}

void appendRun(QList<Word> &words, QStringView text, qsizetype start, qsizetype end)
{
    const QString run = folded(text.sliced(start, end - start));
    if (run.isEmpty())
        return;
    words += Word{run.left(longestWord), start, end - start};
    const Suffix suffix = suffixAt(text, end);
    if (suffix.length > 0 && run.size() <= 2) // a language's name; "well#" and "a lot++" are none
        words += Word{run + suffix.spelled, start, end - start + suffix.length};
}

} // namespace

bool isPairedScript(char32_t character)
{
    constexpr char32_t firstPaired = 0x0e00; // Thai
    if (character < firstPaired)
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint first = codePointAt(text, at);
        if (!isWordCharacter(first.value)) {
            at += first.units;
            continue;
        }
        const bool isPaired = isPairedScript(first.value);
        qsizetype end = at + first.units;
        while (end < text.size()) {
            const CodePoint next = codePointAt(text, end);
            if (!isWordCharacter(next.value) || (!QChar::isMark(next.value) && isPairedScript(next.value) != isPaired))
                break;
            end += next.units;
        }
        if (isPaired)
            appendPairs(words, text, at, end);
        else
            appendRun(words, text, at, end);
        at = end;
    }
    return words;
}

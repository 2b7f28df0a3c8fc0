#include "core/html/CodeSigns.h"

#include "core/html/CodeSignWords.h"

#include <QList>
#include <QString>
#include <QStringTokenizer>

namespace {

struct Sign {
    enum class Kind { Start, Anywhere, Word };

    Kind kind = Kind::Anywhere;
    QStringView text;
    QStringView also; ///< stands later in the line
    QStringView ends;
    QStringView language;
    int weight = 0;
};

Sign signOf(QStringView written)
{
    if (written.startsWith(u'«'))
        return {.kind = Sign::Kind::Word, .text = written.sliced(1)};
    if (!written.startsWith(u'^'))
        return {.text = written};
    const QList<QStringView> parts = written.sliced(1).split(u'…');
    return {.kind = Sign::Kind::Start,
        .text = parts.first(),
        .also = parts.size() > 2 ? parts[1] : QStringView(),
        .ends = parts.size() > 1 ? parts.last() : QStringView()};
}

QList<Sign> readSigns()
{
    QList<Sign> signs;
    for (const SignsOfLanguage &row : signsOfLanguages()) {
        for (const QStringView written : QStringTokenizer(QStringView(row.signs), u'¦')) {
            Sign sign = signOf(written);
            sign.language = row.language;
            sign.weight = row.weight;
            signs += sign;
        }
    }
    return signs;
}

bool closes(QStringView ends, QStringView line)
{
    return ends.startsWith(u'!') ? !line.endsWith(ends.sliced(1)) : line.endsWith(ends);
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

bool isWholeWord(QStringView code, qsizetype at, qsizetype size)
{
    return (at == 0 || !isWordCharacter(code[at - 1]))
        && (at + size == code.size() || !isWordCharacter(code[at + size]));
}

bool begins(const Sign &sign, QStringView line)
{
    return line.startsWith(sign.text) && line.indexOf(sign.also, sign.text.size()) >= 0 && closes(sign.ends, line);
}

bool stands(const Sign &sign, QStringView code, qsizetype at)
{
    return code.sliced(at).startsWith(sign.text)
        && (sign.kind != Sign::Kind::Word || isWholeWord(code, at, sign.text.size()));
}

/// How a sign is looked up: by its first character where it begins a line, else by its first two.
quint32 keyOf(QChar first, QChar second)
{
    return quint32(first.unicode()) << 16 | second.unicode();
}

QHash<quint32, QList<qsizetype>> placesIn(const QList<Sign> &signs)
{
    QHash<quint32, QList<qsizetype>> places;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const QStringView text = signs[i].text;
        places[keyOf(text.front(), signs[i].kind == Sign::Kind::Start ? QChar(0) : text[1])] += i;
    }
    return places;
}

/// What closes a comment that this line opens, or empty.
QStringView closingOf(QStringView line)
{
    static constexpr std::pair<QStringView, QStringView> marks[] = {
        {u"/*", u"*/"}, {u"<!--", u"-->"}, {u"<#", u"#>"}, {u"{- ", u"-}"}};
    for (const auto &[open, close] : marks) {
        if (line.startsWith(open))
            return line.contains(close) ? QStringView() : close;
    }
    return {};
}

bool isComment(QStringView line)
{
    return line.startsWith(u"//") || line.startsWith(u"/*") || line.startsWith(u"# ") || line.startsWith(u"-- ");
}

/// The code without the blanks around its lines; of comments, which tell little, only how they begin.
QString withoutComments(QStringView code)
{
    constexpr qsizetype beginningOfComment = 5;
    QString lines;
    lines.reserve(code.size());
    QStringView closing;
    for (const QStringView written : QStringTokenizer(code, u'\n', Qt::SkipEmptyParts)) {
        const QStringView line = written.trimmed();
        if (!closing.isEmpty()) {
            closing = line.contains(closing) ? QStringView() : closing;
            continue;
        }
        closing = closingOf(line);
        lines += isComment(line) ? line.first(qMin(beginningOfComment, line.size())) : line;
        lines += u'\n';
    }
    return lines;
}

} // namespace

QHash<QStringView, int> weightsOfSigns(QStringView code)
{
    static const QList<Sign> signs = readSigns();
    static const QHash<quint32, QList<qsizetype>> places = placesIn(signs);
    const QString lines = withoutComments(code);
    QList<bool> met(signs.size(), false);
    for (const QStringView line : QStringTokenizer(lines, u'\n', Qt::SkipEmptyParts)) {
        for (const qsizetype i : places.value(keyOf(line.front(), QChar(0))))
            met[i] = met[i] || begins(signs[i], line);
    }
    for (qsizetype at = 0; at + 1 < lines.size(); ++at) {
        const auto found = places.constFind(keyOf(lines[at], lines[at + 1]));
        if (found == places.cend())
            continue;
        for (const qsizetype i : *found)
            met[i] = met[i] || stands(signs[i], lines, at);
    }
    QHash<QStringView, int> weights;
    for (qsizetype i = 0; i < met.size(); ++i) {
        if (met[i])
            weights[signs[i].language] += signs[i].weight;
    }
    return weights;
}

#include "core/html/CodeShapes.h"

#include <QJsonDocument>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A shape outweighs the few signs that its words may hold.
constexpr int sureShape = 6;
/// Fewer lines have no shape.
constexpr qsizetype fewestLines = 3;

bool isJson(QStringView code)
{
    return (code.startsWith(u'{') || code.startsWith(u'[')) && code.contains(u'"')
        && !QJsonDocument::fromJson(code.toUtf8()).isNull();
}

QList<QStringView> writtenLines(QStringView code)
{
    QList<QStringView> lines;
    for (const QStringView line : QStringTokenizer(code, u'\n', Qt::SkipEmptyParts)) {
        const QStringView text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            lines += line;
    }
    return lines;
}

bool allHave(const QList<QStringView> &lines, const QRegularExpression &shape)
{
    return std::ranges::all_of(lines, [&](QStringView line) { return shape.matchView(line).hasMatch(); });
}

qsizetype countOf(const QList<QStringView> &lines, const QRegularExpression &shape)
{
    return std::ranges::count_if(lines, [&](QStringView line) { return shape.matchView(line).hasMatch(); });
}

/// A part of a JSON file, or one with its end left out.
bool isJsonLike(const QList<QStringView> &lines)
{
    static const QRegularExpression line(
        uR"(^\s*(?:"[^"]*"\s*:\s*\S.*|[\[\]{}]+,?|\{.*\},?|"(?:[^"\\]|\\.)*",?|-?[\d.]+,?|//.*|\.\.\.)\s*$)"_s);
    static const QRegularExpression member(uR"(^\s*"[^"]*"\s*:\s*["\d\[{tfn-][^;]*$)"_s);
    return countOf(lines, member) >= 2 && allHave(lines, line);
}

/// Keys with something nested below at least one of them: a list of "Key: value" alone may be the head of a letter.
bool isYaml(const QList<QStringView> &lines)
{
    static const QRegularExpression line(
        uR"(^\s*(?:- )*(?:-$|---$|- .*|["'\w./*$-]+:(?:\s.*)?|["'\w .-]+:)$|^\s+[^;{}]*$)"_s);
    static const QRegularExpression parent(uR"(^\s*(?:- )?["'\w./-]+:(?:\s*[|>]-?)?\s*(?:#.*)?$|^\s*- [\w-]+: )"_s);
    static const QRegularExpression child(uR"(^\s*(?:- .*|["'\w./-]+:(?:\s.*)?)$)"_s);
    static const QRegularExpression statement(uR"(^\s*(?:def|class|if|else|elif|try|for|while|with)\b.*:$)"_s);
    const bool hasStatements = std::ranges::any_of(
        lines, [](QStringView written) { return written.endsWith(u';') || written.endsWith(u'{'); });
    return !lines.isEmpty() && !hasStatements && countOf(lines, parent) > 0 && countOf(lines, statement) == 0
        && countOf(lines, child) * 10 >= lines.size() * 7 && !lines.front().front().isSpace() && allHave(lines, line);
}

/// A target with tabs before what makes it.
bool hasRecipe(QStringView code)
{
    static const QRegularExpression recipe(
        uR"(^(?!else|try|finally|except|default|case)[\w.$(){}/%-]+\h*:(?!=)[^\n]*\n\t)"_s,
        QRegularExpression::MultilineOption);
    return code.contains(u"\n\t") && recipe.matchView(code).hasMatch();
}

/// Sections of names with values: TOML where values are quoted or lists, else the settings of old.
QStringView settingsLanguage(const QList<QStringView> &lines)
{
    static const QRegularExpression section(uR"(^\s*\[{1,2}[\w."' :/@-]+\]{1,2}\s*(?:#.*)?$)"_s);
    static const QRegularExpression setting(uR"(^\s*[\w."'-]+\s*=\s*.*[^;{]$|^\s*[\w."'-]+\s*=$)"_s);
    static const QRegularExpression more(uR"(^\s*(?:"[^"]*"|'[^']*'|\{.*\}|\d+),?$|^\s*[\]}],?$)"_s);
    static const QRegularExpression typed(uR"(=\s*(?:["'\[{]|true$|false$))"_s);
    const qsizetype sections = countOf(lines, section);
    const qsizetype settings = sections > 0 ? countOf(lines, setting) : 0;
    if (settings == 0 || (sections + settings + countOf(lines, more)) * 10 < lines.size() * 9)
        return {};
    return countOf(lines, typed) * 2 >= settings ? u"toml" : u"ini";
}

bool isMarkup(QStringView code, const QList<QStringView> &lines)
{
    static const QRegularExpression element(uR"(^\s*</?[A-Za-z!?][^>]*>|^\s*<[\w:.-]+$|^\s*<!--|/?>\s*$)"_s);
    return code.startsWith(u'<') && code.endsWith(u'>') && countOf(lines, element) * 2 >= lines.size();
}

} // namespace

QHash<QStringView, int> weightsOfShapes(QStringView code)
{
    const QList<QStringView> lines = writtenLines(code);
    QHash<QStringView, int> weights;
    if (isJson(code))
        weights[u"json"] = 3 * sureShape;
    else if (lines.size() >= fewestLines && isJsonLike(lines))
        weights[u"json"] = sureShape;
    if (lines.size() >= fewestLines && isYaml(lines))
        weights[u"yaml"] = sureShape;
    if (const QStringView settings = settingsLanguage(lines); !settings.isEmpty())
        weights[settings] = sureShape;
    if (hasRecipe(code))
        weights[u"makefile"] = sureShape / 2;
    if (isMarkup(code, lines))
        weights[u"xml"] = sureShape;
    return weights;
}

#include "core/html/CodeGuess.h"

#include "core/html/CodeShapes.h"
#include "core/html/CodeSigns.h"

#include <QHash>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The beginning of a program tells its language.
constexpr qsizetype charactersRead = 6000;
/// Weight of the signs that a guess needs at least, more in code of many lines, and by how much it must be ahead of the
/// next.
constexpr int sureWeight = 3;
constexpr int sureWeightOfLong = 5;
constexpr qsizetype longCode = 10;
constexpr int sureLead = 2;
/// A patch holds the signs of what it changes.
constexpr int sureDiff = 8;

/// A language that holds all of another: what tells the smaller one tells nothing against the larger.
struct Dialect {
    const char16_t *language;
    const char16_t *within;
    int fewest; ///< weight of its own signs that shows it is the larger one
};

constexpr Dialect dialects[] = {
    {u"jsx", u"html", 4},
    {u"jsx", u"xml", 4},
    {u"jsx", u"javascript", 4},
    {u"typescript", u"jsx", 4},
    {u"typescript", u"javascript", 3},
    {u"cpp", u"c", 3},
    {u"objective-c", u"c", 5},
    {u"scss", u"css", 4},
    {u"html", u"xml", 4},
    {u"html", u"javascript", 6},
    {u"html", u"css", 6},
    {u"php", u"html", 6},
    {u"dockerfile", u"bash", 4},
    {u"makefile", u"bash", 5},
    {u"yaml", u"bash", 6},
};

/// Whether a line holds a mark that programs are made with and sentences are not; "a.b" and " -b" are marks too.
bool isMarked(QStringView line)
{
    constexpr QStringView marks = u"(){}[]=<>:;$_\\@#|&/";
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < line.size();
        if (marks.contains(line[i]) || (isInside && line[i] == u'.' && line[i - 1].isLetter() && line[i + 1].isLetter())
            || (isInside && line[i] == u'-' && line[i - 1] == u' ' && line[i + 1] != u' '))
            return true;
    }
    return false;
}

/// Whether few of the lines hold any of the marks that programs are made with, so that words which are signs are only
/// words. A line or two may well be commands.
bool isProse(QStringView code)
{
    constexpr qsizetype fewestOfTen = 2;
    constexpr qsizetype fewestLines = 3;
    qsizetype lines = 0;
    qsizetype marked = 0;
    for (const QStringView line : QStringTokenizer(code, u'\n', Qt::SkipEmptyParts)) {
        ++lines;
        marked += isMarked(line) ? 1 : 0;
    }
    return lines >= fewestLines && marked * 10 < lines * fewestOfTen;
}

void joinDialects(QHash<QStringView, int> &weights)
{
    for (const Dialect &dialect : dialects) {
        const int own = weights.value(dialect.language);
        if (own >= dialect.fewest)
            weights[dialect.language] += weights.take(dialect.within);
    }
}

} // namespace

QString guessedLanguage(QStringView code)
{
    const QStringView beginning = code.first(std::min(code.size(), charactersRead)).trimmed();
    if (isProse(beginning))
        return {};
    QHash<QStringView, int> weights = weightsOfSigns(beginning);
    const QHash<QStringView, int> shapes = weightsOfShapes(beginning);
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape)
        weights[shape.key()] += shape.value();
    if (weights.value(u"diff") >= sureDiff)
        return u"diff"_s;
    joinDialects(weights);
    QStringView best;
    int second = 0;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        const int leading = weights.value(best);
        if (it.value() > leading) {
            second = leading;
            best = it.key();
        } else {
            second = std::max(second, it.value());
        }
    }
    const int weight = weights.value(best);
    const int sure = beginning.count(u'\n') < longCode ? sureWeight : sureWeightOfLong;
    return weight >= sure && weight - second >= sureLead ? best.toString() : QString();
}

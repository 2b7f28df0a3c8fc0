#include "core/story/ListKinds.h"

#include "core/base/AsciiCase.h"
#include "core/html/HtmlText.h"
#include "core/story/RelatedWords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Long words say what a headline is about; but for these.
bool isCommon(const QString &word)
{
    static const QSet<QString> words{u"about"_s, u"after"_s, u"again"_s, u"against"_s, u"before"_s, u"being"_s,
        u"could"_s, u"every"_s, u"first"_s, u"their"_s, u"there"_s, u"these"_s, u"those"_s, u"under"_s, u"where"_s,
        u"which"_s, u"while"_s, u"would"_s, u"should"_s, u"still"_s, u"years"_s, u"report"_s, u"video"_s, u"photos"_s,
        u"nicht"_s, u"einen"_s, u"einer"_s, u"gegen"_s, u"contre"_s, u"après"_s, u"cette"_s, u"leurs"_s, u"contra"_s,
        u"sobre"_s, u"desde"_s, u"hasta"_s, u"della"_s, u"delle"_s, u"dalla"_s, u"после"_s, u"против"_s, u"через"_s};
    return words.contains(word);
}

/// The beginnings of long words, which inflection leaves alone; of a script without spaces every two characters.
QSet<QString> tellingWords(const QString &line)
{
    constexpr qsizetype shortest = 5;
    QSet<QString> words;
    QString word;
    const auto take = [&] {
        if (word.size() >= shortest && !isCommon(word))
            words += word.first(shortest);
        word.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i].isLetterOrNumber() && !isDense(line[i])) {
            word += lowerLetter(line[i]);
            continue;
        }
        take();
        if (i > 0 && isDense(line[i]) && isDense(line[i - 1]) && line[i].isLetter() && line[i - 1].isLetter())
            words += line.sliced(i - 1, 2);
    }
    take();
    return words;
}

bool shareWords(const RelatedList &list, const QSet<QString> &headline, qsizetype each)
{
    const auto shares = [&headline](const RelatedLink &link) { return tellingWords(link.title).intersects(headline); };
    return std::ranges::count_if(list.links, shares) * each >= list.links.size();
}

} // namespace

bool isOnTopic(const RelatedList &list, const QString &headline, qsizetype each)
{
    return shareWords(list, tellingWords(headline), each);
}

void tellKinds(QList<RelatedList> &lists, const QString &headline)
{
    constexpr qsizetype each = 4;
    const QSet<QString> words = tellingWords(headline);
    for (RelatedList &list : lists) {
        const bool isNamed = isRelatedHeading(list.heading) || isAlsoReadLine(list.heading);
        if (isSiteListHeading(list.heading) || (!isNamed && !shareWords(list, words, each)))
            list.kind = ListKind::OfSite;
    }
}

void tellKindsInside(QList<RelatedList> &lists)
{
    for (RelatedList &list : lists)
        if (isSiteListHeading(list.heading))
            list.kind = ListKind::OfSite;
}

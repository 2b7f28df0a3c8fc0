#include "core/story/Headline.h"

#include "core/html/HtmlText.h"
#include "core/story/WordOverlap.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeadline = 400;
/// Two titles with as many words in common say the same.
constexpr double alike = 0.5;

bool isSite(const QString &text, const QString &site)
{
    const auto bare = [](QString name) {
        name = name.toLower();
        name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return name.startsWith("the"_L1) ? name.mid(3) : name;
    };
    return !site.isEmpty() && bare(text) == bare(site);
}

struct MainHeading {
    QString text;
    int index = -1;
    double likeness = 0;
};

bool isMainHeading(const OutlineEntry &entry)
{
    return entry.node->is(HtmlTag::H1) || entry.node->attribute("itemprop"_L1) == "headline"_L1
        || (isHeading(entry.node) && entry.meanings.testFlag(Meaning::Headline));
}

QList<MainHeading> mainHeadings(const PageOutline &outline, const QStringList &told, const QString &site)
{
    constexpr qsizetype mostHeadings = 40;
    QList<MainHeading> found;
    QList<WordOverlap> titles;
    for (const QString &title : told)
        titles += WordOverlap(title);
    for (int i = 0; i < outline.size() && found.size() < mostHeadings; ++i) {
        if (outline[i].node->isText() || !isMainHeading(outline[i]) || outline[i].inside.text == 0
            || outline[i].inside.text > longestHeadline)
            continue;
        MainHeading heading{.text = oneLine(outline.text(i, longestHeadline)), .index = i};
        if (heading.text.isEmpty() || isSite(heading.text, site))
            continue;
        for (const WordOverlap &title : titles)
            heading.likeness = qMax(heading.likeness, title.likeness(heading.text));
        found += heading;
    }
    return found;
}

/// The heading without a kicker before it, or with what an ellipsis stands for, where the metadata tells so.
QString settled(const QString &heading, const QStringList &told)
{
    constexpr qsizetype shortestTitle = 15;
    for (const QString &title : told) {
        if (title.size() >= shortestTitle && title.size() < heading.size()
            && heading.endsWith(title, Qt::CaseInsensitive)
            && !heading[heading.size() - title.size() - 1].isLetterOrNumber())
            return title;
        if (heading.endsWith(u'…') && title.startsWith(QStringView(heading).chopped(1)))
            return title;
    }
    return heading;
}

} // namespace

QString withoutSiteName(const QString &title, const QString &site)
{
    static const QRegularExpression parting(uR"(\s+[|–—»·•:-]+\s+|\s*[|｜]\s*|\s+::\s+)"_s);
    const QStringList parts = title.split(parting, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return title;
    if (isSite(parts.last(), site))
        return title.left(title.lastIndexOf(parts.last())).remove(QRegularExpression(uR"([\s|–—»·•:｜-]+$)"_s));
    if (isSite(parts.first(), site))
        return title.mid(title.indexOf(parts.at(1)));
    return title;
}

Headline chooseHeadline(const PageOutline &outline, const QStringList &told, const QString &site)
{
    const QList<MainHeading> headings = mainHeadings(outline, told, site);
    const MainHeading *best = nullptr;
    for (const MainHeading &heading : headings)
        if (!best || heading.likeness > best->likeness + 0.05)
            best = &heading;
    if (best && (best->likeness >= alike || told.isEmpty()))
        return {settled(best->text, told), best->index};
    for (const QString &title : told)
        if (const QString text = withoutSiteName(title, site); !text.isEmpty() && !isSite(text, site))
            return {text, best ? best->index : -1};
    return best ? Headline{best->text, best->index} : Headline{};
}

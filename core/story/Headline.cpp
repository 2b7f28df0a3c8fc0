#include "core/story/Headline.h"

#include "core/html/HtmlText.h"
#include "core/story/WordOverlap.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeadline = 400;
/// Two titles with as many words in common say the same.
constexpr double alike = 0.5;

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

/// The heading as it is printed, without the mark that links to it.
QString printed(const PageOutline &outline, int heading)
{
    QString text = outline.text(heading, longestHeadline);
    while (!text.isEmpty() && (text.back().isSpace() || u"¶#§"_s.contains(text.back())))
        text.chop(1);
    return text;
}

/// The site's name as a heading that leads to its front page.
bool isWayHome(const PageOutline &outline, int heading, const SiteNames &site)
{
    const auto leadsHome = [&](int i) {
        return outline[i].node->is(HtmlTag::A) && site.isFrontPage(outline[i].node->attribute("href"_L1));
    };
    if (outline[heading].isInLink)
        for (int at = outline[heading].parent; at >= 0; at = outline[at].parent)
            if (outline[at].node->is(HtmlTag::A))
                return leadsHome(at);
    for (int i = heading + 1; i < outline[heading].end; ++i)
        if (leadsHome(i))
            return true;
    return false;
}

/// A title that others are compared with.
class Told {
public:
    explicit Told(const QString &title)
        : m_title(title)
        , m_words(title)
        , m_parts(titleParts(title))
    {
    }

    /// A heading that is all of the title is the surest, then one that is its first part, then one that is a later one.
    double likeness(const QString &heading) const
    {
        constexpr double wholeTitle = 1.1;
        constexpr double firstPart = 1.0;
        constexpr double laterPart = 0.85;
        if (m_title.compare(heading, Qt::CaseInsensitive) == 0)
            return wholeTitle;
        if (beginsWithPart(m_title, heading))
            return firstPart;
        return m_parts.contains(heading, Qt::CaseInsensitive) ? qMax(laterPart, m_words.likeness(heading))
                                                              : m_words.likeness(heading);
    }

    /// Whether the title is a lesser heading, alone or with the name of a book or a forum behind it.
    bool isAbout(const QString &lesserHeading) const
    {
        constexpr qsizetype fewestWords = 3;
        const bool isPart = beginsWithPart(m_title, lesserHeading) && m_title[lesserHeading.size()] != u':';
        return lesserHeading.count(u' ') + 1 >= fewestWords
            && (isPart || m_title.compare(lesserHeading, Qt::CaseInsensitive) == 0);
    }

private:
    QString m_title;
    WordOverlap m_words;
    QStringList m_parts;
};

/// Between a heading that is a title's first part and one that is a later part.
constexpr double lesserLikeness = 0.95;

bool isLesserHeading(const HtmlNode *node)
{
    return node->is(HtmlTag::H2) || node->is(HtmlTag::H3);
}

QList<MainHeading> mainHeadings(const PageOutline &outline, const QStringList &titles, const SiteNames &site)
{
    constexpr qsizetype mostHeadings = 40;
    QList<MainHeading> found;
    const QList<Told> told(titles.begin(), titles.end());
    for (int i = 0; i < outline.size() && found.size() < mostHeadings; ++i) {
        const bool isMain = !outline[i].node->isText() && isMainHeading(outline[i]);
        if (!(isMain || isLesserHeading(outline[i].node)) || outline[i].inside.text == 0
            || outline[i].inside.text > longestHeadline)
            continue;
        MainHeading heading{.text = printed(outline, i), .index = i};
        if (heading.text.isEmpty() || site.contains(heading.text) || isWayHome(outline, i, site))
            continue;
        for (const Told &title : told)
            heading.likeness = qMax(heading.likeness,
                isMain                            ? title.likeness(heading.text)
                    : title.isAbout(heading.text) ? lesserLikeness
                                                  : 0.0);
        if (isMain || heading.likeness > 0)
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

/// What two of `told` or more call a heading that a kicker belongs to ("Harbour: Ferries at last"), when none leaves
/// the kicker out.
QString kickedTitle(const QString &heading, const QStringList &told)
{
    if (told.contains(heading, Qt::CaseInsensitive))
        return {};
    for (qsizetype i = 0; i + 1 < told.size(); ++i)
        if (told[i].endsWith(": "_L1 + heading, Qt::CaseInsensitive) && told.indexOf(told[i], i + 1) > i)
            return told[i];
    return {};
}

/// What all of `told` call a heading that is only the beginning of it ("Travel Insurance", "… for Seniors").
QString agreedTitle(const QString &heading, const QStringList &told, const SiteNames &site)
{
    constexpr qsizetype fewestSources = 2;
    QString agreed;
    for (const QString &title : told) {
        const QString text = site.removedFrom(title);
        if (!agreed.isEmpty() && agreed != text)
            return {};
        agreed = text;
    }
    const bool isBeginning = told.size() >= fewestSources && agreed.startsWith(heading + u' ', Qt::CaseInsensitive)
        && agreed[heading.size() + 1].isLetterOrNumber();
    return isBeginning ? agreed : QString();
}

/// A title that no heading repeats, without the few words behind its last dash: a site whose name is not known.
QString withoutTail(const QString &title)
{
    constexpr qsizetype shortestTitle = 15;
    static const QRegularExpression tail(uR"(\s+[–—·-]\s+([^\s–—·?!-]+\s+){0,3}[^\s–—·?!-]+$)"_s);
    const QString text = QString(title).remove(tail);
    return text.size() >= shortestTitle ? text : title;
}

bool isInForeignPart(const PageOutline &outline, int index)
{
    constexpr Meanings foreign = Meaning::Navigation | Meaning::Consent | Meaning::Related | Meaning::Comments
        | Meaning::Footer | Meaning::Advert | Meaning::Newsletter | Meaning::Unseen | Meaning::Sidebar;
    return isInPartOf(outline, index, foreign);
}

/// The only heading that can be the story's, when it stands above most of the page's prose.
const MainHeading *onlyHeading(const PageOutline &outline, const QList<MainHeading> &headings)
{
    constexpr qsizetype fewestWords = 3;
    const MainHeading *only = nullptr;
    for (const MainHeading &heading : headings) {
        const OutlineEntry &entry = outline[heading.index];
        if (!entry.node->is(HtmlTag::H1) || isInForeignPart(outline, heading.index)
            || heading.text.count(u' ') + 1 < fewestWords)
            continue;
        if (only && only->text != heading.text)
            return nullptr;
        only = only ? only : &heading;
    }
    if (!only)
        return nullptr;
    int proseBefore = 0;
    for (int i = 0; i < only->index; ++i)
        if (outline[i].isBlock && outline[i].inside.paragraphs == 1 && outline[i].end <= only->index)
            proseBefore = qMax(proseBefore, outline[i].inside.prose);
    constexpr int longestBefore = 400;
    return proseBefore < longestBefore ? only : nullptr;
}

/// Whether `words` are most of the title's beginning or end and a mark parts them from the rest: the section or the
/// site.
bool isMainPart(const QString &title, const QString &words)
{
    const qsizetype size = words.size();
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    if (title.startsWith(words, Qt::CaseInsensitive) && size * 3 >= title.size()) {
        const QStringView rest = QStringView(title).sliced(size).trimmed();
        return rest.isEmpty() || isMark(rest.front());
    }
    if (title.endsWith(words, Qt::CaseInsensitive) && size * 2 >= title.size()) {
        const QStringView rest = QStringView(title).chopped(size).trimmed();
        return rest.isEmpty() || isMark(rest.back());
    }
    return false;
}

/// An <a> that leads nowhere.
bool isAnchor(const OutlineEntry &entry)
{
    return entry.node->is(HtmlTag::A) && entry.inside.links == 1 && !entry.node->hasAttribute("href"_L1);
}

/// A title, or what of it is not the site and its sections, where the page prints it without a heading: old pages set
/// theirs in cells and fonts. The longest; the innermost element of the first place that holds it.
Headline printedTitle(const PageOutline &outline, const QStringList &titles, const SiteNames &site)
{
    constexpr int shortestTitle = 15;
    constexpr qsizetype fewestWords = 3;
    qsizetype longest = 0;
    for (const QString &title : titles)
        longest = qMax(longest, title.size());
    Headline found;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        const bool isLink = entry.isInLink || (entry.inside.links > 0 && !isAnchor(entry));
        if (entry.node->isText() || isLink || entry.inside.text < shortestTitle
            || entry.inside.text > qMin<qsizetype>(longestHeadline, 2 * longest))
            continue;
        const QString text = printed(outline, i);
        const bool isInside = found.index >= 0 && outline.contains(found.index, i) && text == found.text;
        if (text.isEmpty() || (!isInside && text.size() <= found.text.size()) || text.count(u' ') + 1 < fewestWords)
            continue;
        const auto isTold = [&text](const QString &title) { return isMainPart(title, text); };
        if (std::ranges::any_of(titles, isTold) && !site.contains(text) && !isInForeignPart(outline, i))
            found = {text, i};
    }
    return found;
}

/// Titles of a few words name a section or the site.
bool areLabels(const QStringList &titles)
{
    constexpr qsizetype mostWords = 5;
    return std::ranges::all_of(titles, [](const QString &title) { return title.count(u' ') < mostWords; });
}

/// A block that holds sentences and no other block that does.
bool isParagraph(const PageOutline &outline, int index)
{
    constexpr int mostInParagraph = 80;
    const OutlineEntry &entry = outline[index];
    if (!entry.isBlock || entry.inside.paragraphs != 1 || entry.end - index > mostInParagraph)
        return false;
    for (int i = index + 1; i < entry.end; ++i)
        if (outline[i].inside.paragraphs > 0)
            return false;
    return true;
}

/// The heading right above the first paragraph, of whatever rank.
Headline headingOverText(const PageOutline &outline)
{
    constexpr qsizetype fewestWords = 4;
    constexpr int leastProse = 80;
    constexpr int reach = 80;
    Headline last;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        const bool isTitle = isHeading(entry.node) && !entry.isInLink && entry.inside.links == 0
            && entry.inside.text > 0 && entry.inside.text <= longestHeadline;
        if (isTitle && !isInForeignPart(outline, i)) {
            const QString text = printed(outline, i);
            last = text.count(u' ') + 1 >= fewestWords ? Headline{text, i} : Headline{};
        }
        if (isParagraph(outline, i) && entry.inside.prose >= leastProse && !isInForeignPart(outline, i))
            return i - last.index < reach ? last : Headline{};
    }
    return {};
}

/// What a page without a title and a heading names its headline.
Headline namedLine(const PageOutline &outline)
{
    constexpr qsizetype fewestWords = 3;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (!entry.meanings.testFlag(Meaning::Headline) || entry.inside.text == 0 || entry.inside.text > longestHeadline
            || isInForeignPart(outline, i))
            continue;
        if (const QString text = printed(outline, i); text.count(u' ') + 1 >= fewestWords)
            return {text, i};
    }
    return {};
}

} // namespace

Headline chooseHeadline(const PageOutline &outline, const ToldTitles &told, const SiteNames &site)
{
    const QList<MainHeading> headings = mainHeadings(outline, told.titles, site);
    if (told.isFrontPage && !told.titles.isEmpty() && site.begins(told.titles.last()))
        return {told.titles.last(), -1};
    const MainHeading *best = nullptr;
    for (const MainHeading &heading : headings)
        if (!best || heading.likeness > best->likeness + 0.05)
            best = &heading;
    if (const MainHeading *only = best && best->likeness < alike ? onlyHeading(outline, headings) : nullptr;
        only && (told.isStory || (areLabels(told.titles) && outline[only->index].meanings.testFlag(Meaning::Headline))))
        return {site.removedFrom(only->text), only->index};
    if (const QString fuller = best ? agreedTitle(best->text, told.titles, site) : QString(); !fuller.isEmpty())
        return {fuller, best->index};
    if (const QString kicked = best ? kickedTitle(best->text, told.titles) : QString(); !kicked.isEmpty())
        return {kicked, best->index};
    if (best && (best->likeness >= alike || told.titles.isEmpty()))
        return {site.removedFrom(settled(best->text, told.titles)), best->index};
    if (const Headline line = printedTitle(outline, told.titles, site); line.index >= 0)
        return line;
    if (const Headline heading = areLabels(told.titles) ? headingOverText(outline) : Headline{}; heading.index >= 0)
        return heading;
    for (const QString &title : told.titles)
        if (const QString text = withoutTail(site.removedFrom(title)); !text.isEmpty() && !site.contains(text))
            return {text, best ? best->index : -1};
    if (best)
        return {site.removedFrom(best->text), best->index};
    // A front page is called as the site is.
    return told.titles.isEmpty() ? namedLine(outline) : Headline{told.titles.first(), -1};
}

#include "core/story/VisibleDate.h"

#include "core/story/DateWriting.h"
#include "core/story/StoryDate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDateLine = 160;

/// Of two dates the one that stands nearer wins; what precedes the headline counts as far away.
class Nearest {
public:
    explicit Nearest(int headline)
        : m_headline(headline)
    {
    }

    bool wants(int index) const { return !m_time.isValid() || distanceOf(index) < m_distance; }
    void take(const QDateTime &time, int index)
    {
        if (!time.isValid() || !wants(index))
            return;
        m_time = time;
        m_index = index;
        m_distance = distanceOf(index);
    }
    QDateTime time() const { return m_time; }
    int index() const { return m_index; }
    bool isBeforeHeadline() const { return m_time.isValid() && m_distance >= before; }

private:
    static constexpr int before = 1000000;

    int distanceOf(int index) const { return index > m_headline ? index - m_headline : before + m_headline - index; }

    int m_headline;
    int m_index = -1;
    int m_distance = 0;
    QDateTime m_time;
};

bool isUpdate(const HtmlNode *node)
{
    const QStringView classes = node->classes();
    return node->attribute("itemprop"_L1) == "dateModified"_L1
        || ((classes.contains("updated"_L1) || classes.contains("modified"_L1)) && !classes.contains("published"_L1));
}

/// "Updated 3 May": the words that tell a change from the publication.
bool saysUpdate(const QString &line)
{
    static const QRegularExpression words(
        uR"(\b(updated|last\s+(updated|modified|reviewed|edited)|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|oppdatert|opdateret|uppdaterad)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(line).hasMatch();
}

bool isQuoted(const PageOutline &outline, int index)
{
    while (index >= 0 && !outline[index].node->is(HtmlTag::Blockquote))
        index = outline[index].parent;
    return index >= 0;
}

/// Entries around the headline in which its date stands, whatever that is called.
constexpr int reachAfter = 150;
constexpr int reachBefore = 60;

bool isNear(int index, int headline)
{
    return headline >= 0 && index > headline - reachBefore && index < headline + reachAfter;
}

/// A short line that is little but a date with its year, which may be of two digits behind numbers.
bool isPlainDate(const PageOutline &outline, int index, QStringView language)
{
    constexpr int longestPlainDate = 60;
    const OutlineEntry &entry = outline[index];
    const bool isTitle = isHeading(entry.node) && entry.node->tag <= HtmlTag::H3;
    if (entry.inside.text < 8 || entry.inside.text > longestPlainDate || isTitle || entry.inside.linkDensity() > 0.5)
        return false;
    static const QRegularExpression year(uR"((?<!\d)((19|20)\d\d|\d{1,2}([./])\d{1,2}\3\d\d)(?!\d))"_s);
    return year.match(inWesternNumbers(outline.text(index, 2 * longestPlainDate), language)).hasMatch();
}

/// What stands before a date that is far from the headline: "Published", "Written by Nora Fell".
bool introducesDate(const HtmlNode *node)
{
    constexpr qsizetype longestLabel = 40;
    static const QRegularExpression labels(
        uR"(^\s*(written by\b.*|(date )?(published|posted)( on)?|publication date|release date|veröffentlicht( am)?|erschienen( am)?|publié le|publicado( el| em)?|fecha de publicación|pubblicato( il)?|gepubliceerd( op)?|опубликовано|公開日|投稿日|発行日|发布时间|發布時間|발행일)\s*[:：]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return node->isText() && node->text.size() <= longestLabel && !QStringView(node->text).trimmed().isEmpty()
        && labels.match(node->text).hasMatch();
}

/// <abbr title="2011-08-25T01:40Z">an hour ago</abbr>: what <time> is for, before there was one.
bool isShortenedTime(const HtmlNode *node)
{
    static const QRegularExpression isoDay(uR"(^\s*(19|20)\d\d-\d\d-\d\d)"_s);
    return node->is(HtmlTag::Abbr) && isoDay.matchView(node->attribute("title"_L1)).hasMatch();
}

/// What an element for machines says: <time datetime>, <meta content>, a title over a shortened date.
QStringView machineDate(const HtmlNode *node, bool isLine)
{
    for (const QLatin1StringView name : {"datetime"_L1, "content"_L1})
        if (const QStringView value = node->attribute(name); !value.isEmpty())
            return value;
    return isLine ? node->attribute("title"_L1) : QStringView();
}

/// What was found of each kind.
struct FoundDates {
    explicit FoundDates(int at)
        : headline(at)
    {
    }

    VisibleDates chosen() const;

    int headline;
    Nearest published{headline};
    Nearest marked{headline};
    Nearest printed{headline};
    Nearest plain{headline};
    Nearest updated{headline};
};

VisibleDates FoundDates::chosen() const
{
    // The masthead tells the day of the visit: it is later than the change that the story itself tells of.
    const auto isOfVisit = [this](const Nearest &date) {
        return date.isBeforeHeadline() && updated.time().isValid() && !updated.isBeforeHeadline()
            && updated.time() < date.time();
    };
    const QDateTime line = isOfVisit(printed) ? QDateTime() : printed.time();
    // A list beside the story may be marked where the story's own line is not.
    const bool isOfList = isRightUnder(printed.index(), headline) && !isNear(marked.index(), headline);
    const QDateTime time = isOfList ? QDateTime() : marked.time();
    return {.marked = published.time().isValid() ? published.time() : time,
        .printed = line.isValid() || isOfVisit(plain) ? line : plain.time(),
        .updated = updated.time()};
}

} // namespace

VisibleDates visibleDates(const PageOutline &outline, int headline, QStringView language)
{
    constexpr Meanings others = Meaning::Comments | Meaning::Related;
    FoundDates dates(headline);
    constexpr int reachOfLabel = 10;
    int label = -reachOfLabel;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        label = introducesDate(entry.node) ? i : label;
        if (entry.isCut || (entry.node->isText() && !isBareLine(outline, i, headline, longestDateLine)))
            continue;
        const bool isShortened = isShortenedTime(entry.node);
        const bool isTime = entry.node->is(HtmlTag::Time) || isShortened;
        const bool isProperty =
            entry.node->attribute("itemprop"_L1).contains("datePublished"_L1) || entry.node->hasAttribute("pubdate"_L1);
        const bool isLine = (entry.meanings & (Meaning::Dateline | Meaning::Byline)) && entry.inside.text > 0
            && entry.inside.text <= longestDateLine;
        const bool isExpected = isNear(i, headline) || i - label < reachOfLabel;
        const bool isPlain = isExpected && dates.plain.wants(i) && isPlainDate(outline, i, language);
        if (!(isTime || isProperty || isLine || isPlain)
            || !(isProperty || isPlain || dates.marked.wants(i) || dates.printed.wants(i) || dates.updated.wants(i)))
            continue;
        const Meanings foreign = isProperty || isRightUnder(i, headline) ? others
            : isNear(i, headline)                                        ? others | Meaning::Teaser | Meaning::Footer
                                  : others | Meaning::Teaser | Meaning::Footer | Meaning::Sidebar;
        // A time inside a link is that of the story it leads to, unless it is the story's own address.
        if (isInPartOf(outline, i, foreign, headline) || isQuoted(outline, i)
            || (isTime && entry.isInLink && !isNear(i, headline)))
            continue;
        const QStringView machine = machineDate(entry.node, isLine || isShortened);
        const QString line = outline.text(i, longestDateLine);
        if (isProperty)
            dates.published.take(parseStoryDate(machine.isEmpty() ? QStringView(line) : machine, language), i);
        else if (isUpdate(entry.node) || saysUpdate(line))
            dates.updated.take(parseStoryDate(machine.isEmpty() ? QStringView(line) : machine, language), i);
        else if (isTime)
            dates.marked.take(parseStoryDate(machine, language), i);
        if (saysUpdate(line) && !isProperty)
            continue;
        if (isLine || isTime)
            dates.printed.take(parseStoryDate(line, language), i);
        else if (isPlain)
            dates.plain.take(parseStoryDate(line, language), i);
    }
    return dates.chosen();
}

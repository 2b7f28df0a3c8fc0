#include "ui/story/RelatedSection.h"
#include "ui/story/StoryText.h"

#include "ui/entries/Age.h"
#include "ui/story/StoryWriter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasons = 4;

/// One row of the section.
struct RelatedRow {
    QString title;
    QUrl target;
    QUrl picture;
    QString pictureAlt;
    QString facts;
    QString reason;
    QUrl split; ///< takes the story out of the group; empty where it is in none
};

void writeSectionHead(StoryWriter &writer)
{
    writer.rule();
    writer.current().children.back()->marginTop = writer.em(3);
    TextLook look{.font = writer.fonts().serif(1.42), .color = writer.theme().text};
    look.font.setWeight(QFont::Bold);
    look.leading = 1.28;
    look.marginBottom = writer.em(0.2);
    look.headingLevel = 2;
    look.isChrome = true;
    writer.text(StoryText::tr("Related stories"), look);
}

void writeListHead(StoryWriter &writer, const QString &heading)
{
    TextLook look = writer.small(0.84);
    look.font.setWeight(QFont::DemiBold);
    look.marginTop = writer.em(1.1);
    look.marginBottom = writer.em(0.3);
    look.headingLevel = 3;
    look.isChrome = true;
    writer.text(heading, look);
}

void writeWords(StoryWriter &writer, const RelatedRow &row)
{
    TextLook title = writer.small(0.94);
    title.font = writer.fonts().serif(0.94);
    title.font.setWeight(QFont::DemiBold);
    title.color = writer.theme().text;
    title.leading = 1.35;
    title.plainLinks = true;
    title.isChrome = true;
    writer.text(InlineRuns{InlineRun{.text = row.title, .link = row.target}}, title);
    TextLook facts = writer.small(0.74);
    facts.isChrome = true;
    facts.marginTop = writer.em(0.1);
    InlineRuns line{InlineRun{.text = row.facts}};
    if (row.split.isValid())
        line += {InlineRun{.text = u"  ·  "_s}, InlineRun{.text = StoryText::tr("Not the same"), .link = row.split}};
    if (!row.facts.isEmpty())
        writer.text(line, facts);
    if (!row.reason.isEmpty())
        writer.text(row.reason, facts);
}

void writeRow(StoryWriter &writer, const RelatedRow &row)
{
    StoryBox &item = writer.open(StoryBox::Kind::Row);
    item.marginTop = item.marginBottom = writer.em(0.7);
    item.gap = writer.em(0.9);
    const int number = writer.addRelatedTarget(row.target);
    StoryBox &words = writer.open();
    words.padding = QMarginsF(writer.em(1.5), 0, 0, 0);
    if (number <= 9)
        words.marker = QString::number(number);
    words.markerFont = writer.fonts().sans(0.78);
    words.markerColor = writer.theme().quiet;
    writeWords(writer, row);
    writer.close();
    if (row.picture.isValid()) {
        StoryBox &picture = writer.picture(row.picture, row.pictureAlt, {}, {}, row.target);
        picture.aspect = 3.0 / 2.0;
        picture.fixedWidth = writer.em(5);
        picture.isChrome = true;
    }
    writer.close();
}

QString kindText(RelatedEntry::Kind kind)
{
    switch (kind) {
    case RelatedEntry::Kind::Same:
        return StoryText::tr("The same story");
    case RelatedEntry::Kind::Background:
        return StoryText::tr("Background");
    case RelatedEntry::Kind::Related:
        break;
    }
    return {};
}

RelatedRow rowOf(const RelatedEntry &related, const QDateTime &now)
{
    const Entry &entry = related.entry;
    QStringList facts{kindText(related.kind), entry.feedTitle, age(entry.published, now)};
    if (entry.hasFullStory)
        facts += StoryText::tr("in the cache");
    facts.removeAll(QString());
    const QStringList why = related.why.first(std::min<qsizetype>(related.why.size(), mostReasons));
    return {.title = entry.title,
        .target = storyLink("entry"_L1, entry.id.value),
        .picture = entry.image,
        .facts = facts.join(u"  ·  "_s),
        .reason = why.isEmpty() ? QString() : StoryText::tr("Both speak of %1").arg(QLocale().createSeparatedList(why)),
        .split = related.kind == RelatedEntry::Kind::Same ? storyLink("split"_L1, entry.id.value) : QUrl()};
}

} // namespace

void writePublishersLists(StoryWriter &writer, const QList<RelatedList> &lists)
{
    writeSectionHead(writer);
    for (const RelatedList &list : lists) {
        writeListHead(writer, list.heading.isEmpty() ? StoryText::tr("From the same page") : list.heading);
        for (const RelatedLink &link : list.links)
            writeRow(
                writer, {.title = link.title, .target = link.url, .picture = link.image, .pictureAlt = link.imageAlt});
    }
}

void writeFromFeeds(StoryWriter &writer, const QList<RelatedEntry> &related, const QDateTime &now, bool isFirst)
{
    if (isFirst)
        writeSectionHead(writer);
    writeListHead(writer, StoryText::tr("From your feeds"));
    for (const RelatedEntry &entry : related)
        writeRow(writer, rowOf(entry, now));
}

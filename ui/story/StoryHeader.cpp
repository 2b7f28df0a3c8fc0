#include "ui/story/StoryHeader.h"

#include "core/model/Story.h"
#include "ui/story/BlockWriter.h"
#include "ui/story/StoryText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// A headline of more characters is set smaller, so that it does not fill the pane.
constexpr qsizetype longTitle = 110;

QString verdictText(const Story &story)
{
    switch (story.verdict) {
    case Verdict::Full:
        return story.source == StorySource::Feed ? StoryText::tr("Full story, as the feed brings it")
                                                 : StoryText::tr("Full story");
    case Verdict::Partial:
        return StoryText::tr("Only the beginning of the story");
    case Verdict::Paywalled:
        return StoryText::tr("The rest is for subscribers of the site");
    case Verdict::Blocked:
        return StoryText::tr("The site let us have no more than this");
    case Verdict::NotAStory:
        return StoryText::tr("Only what the feed says");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dateText(const Story &story)
{
    const QLocale locale;
    const QDate published = story.published.toLocalTime().date();
    const QDate updated = story.updated.toLocalTime().date();
    QString text = published.isValid() ? locale.toString(published, QLocale::LongFormat) : QString();
    if (updated.isValid() && published.isValid() && updated > published)
        text += StoryText::tr(", updated %1").arg(locale.toString(updated, QLocale::ShortFormat));
    return text;
}

QString factsText(const Story &story)
{
    QStringList facts{dateText(story)};
    if (story.words > 0)
        facts += StoryText::tr("%n min read", nullptr, readingMinutes(story.words));
    if (!story.url.isEmpty()) // where there is no page, the feed has all there is
        facts += verdictText(story);
    facts.removeAll(QString());
    return facts.join(u"  ·  "_s);
}

void writeSite(StoryWriter &writer, const Story &story, const QString &feedTitle)
{
    const QUrl address = story.canonical.isEmpty() ? story.url : story.canonical;
    QString site = story.site.isEmpty() ? feedTitle : story.site;
    if (site.isEmpty())
        site = address.host(QUrl::FullyEncoded);
    if (site.isEmpty())
        return;
    TextLook look = writer.small(0.8);
    look.font.setWeight(QFont::DemiBold);
    look.color = writer.theme().link;
    look.plainLinks = true;
    look.marginBottom = writer.em(0.45);
    writer.text(
        InlineRuns{InlineRun{.text = site, .link = address, .title = address.toString(QUrl::FullyEncoded)}}, look);
}

void writeHeadline(StoryWriter &writer, const Story &story)
{
    const double scale = story.title.size() > longTitle ? 1.75 : 2.05;
    TextLook look{.font = writer.fonts().serif(writer.isNarrow() ? 1.55 : scale), .color = writer.theme().text};
    look.font.setWeight(QFont::Bold);
    look.font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    look.leading = 1.18;
    look.marginBottom = writer.em(0.75);
    look.isBalanced = true;
    look.headingLevel = 1;
    writer.text(story.title, look);
}

void writeByline(StoryWriter &writer, const Story &story)
{
    TextLook names = writer.small(0.84);
    names.color = writer.theme().text;
    names.font.setWeight(QFont::Medium);
    if (!story.byline.isEmpty()) {
        InlineRuns runs{InlineRun{.text = QLocale().createSeparatedList(story.byline)}};
        if (!story.authorRole.isEmpty())
            runs += InlineRun{.text = (story.authorRole.isRightToLeft() ? u"، "_s : u", "_s) + story.authorRole};
        writer.text(runs, names);
    }
    TextLook facts = writer.small(0.78);
    facts.marginTop = writer.em(0.15);
    facts.direction = story.direction;
    writer.text(factsText(story), facts);
}

} // namespace

void writeHeader(StoryWriter &writer, const Story &story, const QString &feedTitle)
{
    writeSite(writer, story, feedTitle);
    if (!story.title.isEmpty())
        writeHeadline(writer, story);
    writeByline(writer, story);
    if (story.lead.url.isValid()) {
        StoryBox &lead = writer.open();
        BlockWriter{writer}(story.lead);
        lead.marginTop = lead.marginBottom = writer.em(1.6);
        writer.close();
    } else {
        writer.rule();
    }
}

#include "core/story/RuleReading.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlText.h"
#include "core/story/BylineText.h"
#include "core/story/StoryDate.h"

using namespace Qt::StringLiterals;

QList<Block> blocksOfRule(const SiteRule *rule, const HtmlDocument &page)
{
    QList<Block> blocks;
    if (rule && rule->body)
        for (const HtmlNode *part : rule->body->in(page.root()))
            blocks += buildBlocks(part, page.base());
    return blocks;
}

void readRuleFacts(Story &story, const SiteRule *rule, const HtmlDocument &page)
{
    if (!rule)
        return;
    QStringList names;
    if (rule->byline)
        for (const HtmlNode *node : rule->byline->in(page.root()))
            names += namesIn(textOf(node), story.site);
    if (!names.isEmpty())
        story.byline = names;
    for (const HtmlNode *node : rule->date ? rule->date->in(page.root()) : QList<HtmlNode *>()) {
        const QStringView machine = node->attribute("datetime"_L1);
        const QDateTime time = parseStoryDate(machine.isEmpty() ? QStringView(textOf(node)) : machine, story.language);
        if (time.isValid()) {
            story.published = time;
            break;
        }
    }
}

void stripByRule(const SiteRule *rule, const HtmlDocument &page)
{
    if (rule && rule->strip)
        for (HtmlNode *node : rule->strip->in(page.root()))
            node->detach();
}

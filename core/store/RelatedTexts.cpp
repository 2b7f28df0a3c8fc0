#include "core/store/RelatedTexts.h"

#include "core/model/BlockText.h"
#include "core/store/Tables.h"

#include <algorithm>

namespace {

StoryText headOf(Tables &tables, const Entry &entry)
{
    return {.id = entry.id,
        .feed = entry.feed,
        .published = std::min(entry.published, entry.arrived),
        .title = entry.title,
        .group = tables.related.group(entry.id)};
}

} // namespace

QList<StoryText> storyHeadsOf(Tables &tables, const QList<EntryId> &ids)
{
    QList<StoryText> heads;
    for (const Entry &entry : tables.entries.find(ids))
        heads += headOf(tables, entry);
    return heads;
}

QList<StoryText> storyTextsOf(Tables &tables, const QList<EntryId> &ids)
{
    QList<StoryText> texts;
    for (const Entry &entry : tables.entries.find(ids)) {
        StoryText text = headOf(tables, entry);
        const std::optional<Story> story = tables.stories.best(entry.id);
        text.body = story && !story->blocks.isEmpty() ? textOf(story->blocks) : entry.summary;
        texts += text;
    }
    return texts;
}

#include "core/store/RelatedTexts.h"

#include "core/model/BlockText.h"
#include "core/store/Tables.h"

QList<StoryText> storyTextsOf(Tables &tables, const QList<EntryId> &ids)
{
    QList<StoryText> texts;
    for (const Entry &entry : tables.entries.find(ids)) {
        const std::optional<Story> story = tables.stories.best(entry.id);
        texts += StoryText{.id = entry.id,
            .feed = entry.feed,
            .published = std::min(entry.published, entry.arrived),
            .title = entry.title,
            .body = story && !story->blocks.isEmpty() ? textOf(story->blocks) : entry.summary,
            .group = tables.related.group(entry.id)};
    }
    return texts;
}

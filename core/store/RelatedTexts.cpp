#include "core/store/RelatedTexts.h"

#include "core/model/BlockText.h"
#include "core/store/Tables.h"

QList<StoryText> storyTextsOf(Tables &tables, const QList<EntryId> &ids)
{
    QList<StoryText> texts = tables.related.heads(ids);
    for (StoryText &text : texts) {
        const std::optional<Story> story = tables.stories.best(text.id);
        if (story && !story->blocks.isEmpty())
            text.body = textOf(story->blocks);
        else if (const std::optional<Entry> entry = tables.entries.find(text.id))
            text.body = entry->summary;
    }
    return texts;
}

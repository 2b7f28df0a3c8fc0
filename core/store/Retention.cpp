#include "core/store/Retention.h"

#include "core/store/Tables.h"

LibraryChanges expireRead(Tables &tables, const QDateTime &time, int limit)
{
    const QList<EntryId> entries = tables.states.readBefore(time, limit);
    for (const EntryId entry : entries) {
        tables.states.expire(entry);
        tables.entries.setHasPage(entry, false); // a star that is given back has it fetched again
        tables.stories.remove(entry);
        tables.images.setUses(entry, {});
        tables.related.remove(entry);
    }
    for (const EntryId entry : entries)
        tables.search.forget(entry);
    const QList<FeedId> feeds = tables.states.feedsOf(entries);
    tables.feeds.recount(feeds);
    return {.removed = entries, .feeds = feeds};
}

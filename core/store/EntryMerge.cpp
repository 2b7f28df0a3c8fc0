#include "core/store/EntryMerge.h"

#include "core/model/BlockText.h"
#include "core/model/StoryImages.h"
#include "core/store/Compression.h"
#include "core/store/EntryDigest.h"
#include "core/store/EntryIdentity.h"
#include "core/store/StoryCodec.h"
#include "core/store/Tables.h"

#include <optional>

namespace {

/// A date in the future pins nothing to the top of a list, and one the feed does not give is the arrival.
QDateTime timeInLists(const QDateTime &published, const QDateTime &arrived)
{
    return published.isValid() && published < arrived ? published : arrived;
}

void awaitIndexing(Tables &tables, EntryId entry)
{
    tables.search.await(entry);
    tables.related.invalidate(entry);
}

EntryId addEntry(
    Tables &tables, FeedId feed, const IncomingEntry &item, const EntryDigest &digest, const QDateTime &now)
{
    const EntryId entry = tables.entries.add(feed, item, digest, now);
    tables.states.add(entry, feed, timeInLists(item.published, now));
    if (tables.twins.join(entry, feed, item, digest))
        tables.states.apply(Mark::Read, {entry});
    tables.stories.save(entry, StorySource::Feed, digest.story);
    if (const QList<QUrl> images = imagesOf(item.story); !images.isEmpty())
        tables.images.setUses(entry, images);
    awaitIndexing(tables, entry);
    return entry;
}

/// Whether anything has changed.
bool updateEntry(Tables &tables, EntryId entry, const IncomingEntry &item, const EntryDigest &digest)
{
    if (tables.entries.contentHash(entry) == digest.content || tables.states.isExpired(entry))
        return false;
    tables.entries.update(entry, item, digest);
    if (const std::optional<Entry> stored = tables.entries.find(entry))
        tables.states.setTime(entry, timeInLists(item.published, stored->arrived));
    tables.stories.save(entry, StorySource::Feed, digest.story);
    awaitIndexing(tables, entry);
    return true;
}

QList<EntryDigest> digestsOf(const QList<IncomingEntry> &items)
{
    QList<EntryDigest> digests;
    for (const IncomingEntry &item : items)
        digests += item.digest ? *item.digest : digestOf(item);
    return digests;
}

QList<EntryKeys> keysOf(const QList<IncomingEntry> &items, const QList<EntryDigest> &digests)
{
    QList<EntryKeys> keys;
    for (qsizetype i = 0; i < items.size(); ++i)
        keys += EntryKeys{digests[i].guid, digests[i].link, digests[i].title, items[i].published};
    return keys;
}

} // namespace

LibraryChanges mergeEntries(Tables &tables, FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now)
{
    const QList<EntryDigest> digests = digestsOf(items);
    const QList<EntryKeys> keys = keysOf(items, digests);
    const QList<EntryId> matches = matchItems(keys, tables.entries.known(feed, keys));
    LibraryChanges changes;
    // From the end, because feeds list the newest first and ids rise with arrival.
    for (qsizetype i = items.size() - 1; i >= 0; --i) {
        if (matches[i] == sameAsEarlier)
            continue;
        if (!matches[i].isValid())
            changes.added += addEntry(tables, feed, items[i], digests[i], now);
        else if (updateEntry(tables, matches[i], items[i], digests[i]))
            changes.updated += matches[i];
    }
    return changes;
}

void keepStory(Tables &tables, EntryId entry, const Story &story)
{
    tables.stories.save(entry, story.source, compressed(encodeStory(story)));
    if (story.source == StorySource::Page) {
        tables.entries.setHasPage(entry, true);
        tables.images.setUses(entry, imagesOf(story));
    }
    const std::optional<Story> page =
        story.source == StorySource::Feed ? tables.stories.find(entry, StorySource::Page) : std::optional(story);
    const bool isBest = (story.source == StorySource::Page) == (page && holdsStory(*page));
    if (!isBest)
        return;
    tables.search.indexBody(entry, textOf(story.blocks));
    tables.related.invalidate(entry);
}

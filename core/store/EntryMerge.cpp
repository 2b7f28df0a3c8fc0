#include "core/store/EntryMerge.h"

#include "core/model/BlockText.h"
#include "core/store/StoryCodec.h"
#include "core/store/Tables.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace {

/// What an item says, in 32 bytes: the same bytes mean that nothing has to be written.
QByteArray contentHashOf(const IncomingEntry &item)
{
    QByteArray text;
    QDataStream stream(&text, QIODevice::WriteOnly);
    stream << item.guid << item.title << item.link.toEncoded() << item.author << item.published << item.summary
           << item.image.toEncoded() << encodeStory(item.story);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// A date in the future pins nothing to the top of a list, and one the feed does not give is the arrival.
QDateTime timeInLists(const QDateTime &published, const QDateTime &arrived)
{
    return published.isValid() && published < arrived ? published : arrived;
}

Story asFeedStory(Story story)
{
    story.source = StorySource::Feed;
    return story;
}

EntryId addEntry(Tables &tables, FeedId feed, const IncomingEntry &item, const EntryKeys &keys, const QDateTime &now)
{
    const EntryId entry = tables.entries.add(feed, item, keys, contentHashOf(item), now);
    tables.states.add(entry, feed, timeInLists(item.published, now));
    tables.search.indexHead(entry, item.title, item.author, item.link);
    keepStory(tables, entry, asFeedStory(item.story));
    return entry;
}

/// Whether there was anything to change.
bool updateEntry(Tables &tables, EntryId entry, const IncomingEntry &item, const EntryKeys &keys)
{
    const QByteArray hash = contentHashOf(item);
    if (tables.entries.contentHash(entry) == hash)
        return false;
    tables.entries.update(entry, item, keys, hash);
    if (const std::optional<Entry> stored = tables.entries.find(entry))
        tables.states.setTime(entry, timeInLists(item.published, stored->arrived));
    tables.search.indexHead(entry, item.title, item.author, item.link);
    keepStory(tables, entry, asFeedStory(item.story));
    return true;
}

} // namespace

LibraryChanges mergeEntries(Tables &tables, FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now)
{
    QList<EntryKeys> keys;
    for (const IncomingEntry &item : items)
        keys += keysOf(item);
    const QList<EntryId> matches = matchItems(keys, tables.entries.known(feed, keys));
    LibraryChanges changes;
    // From the end, because feeds list the newest first and ids rise with arrival.
    for (qsizetype i = items.size() - 1; i >= 0; --i) {
        if (matches[i] == sameAsEarlier)
            continue;
        if (!matches[i].isValid())
            changes.added += addEntry(tables, feed, items[i], keys[i], now);
        else if (updateEntry(tables, matches[i], items[i], keys[i]))
            changes.updated += matches[i];
    }
    return changes;
}

void keepStory(Tables &tables, EntryId entry, const Story &story)
{
    tables.stories.save(entry, story.source, encodeStory(story));
    if (story.source == StorySource::Page)
        tables.entries.setHasPage(entry);
    const std::optional<Story> page =
        story.source == StorySource::Feed ? tables.stories.find(entry, StorySource::Page) : std::optional(story);
    const bool isBest = (story.source == StorySource::Page) == (page && holdsStory(*page));
    if (!isBest)
        return;
    tables.search.indexBody(entry, textOf(story.blocks));
    tables.related.invalidate(entry);
}

#include "core/store/EntryMerge.h"

#include "core/model/BlockText.h"
#include "core/store/StoryCodec.h"
#include "core/store/Tables.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <optional>

namespace {

/// What an item says, in 32 bytes: the same bytes mean that nothing has to be written.
QByteArray contentHashOf(const IncomingEntry &item, const QByteArray &body)
{
    QByteArray text;
    QDataStream stream(&text, QIODevice::WriteOnly);
    stream << item.guid << item.title << item.link.toEncoded() << item.author << item.published << item.summary
           << item.image.toEncoded() << body;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// A date in the future pins nothing to the top of a list, and one the feed does not give is the arrival.
QDateTime timeInLists(const QDateTime &published, const QDateTime &arrived)
{
    return published.isValid() && published < arrived ? published : arrived;
}

QByteArray encodedFeedStory(Story story)
{
    story.source = StorySource::Feed;
    return encodeStory(story);
}

EntryId addEntry(Tables &tables, FeedId feed, const IncomingEntry &item, const EntryKeys &keys, const QDateTime &now)
{
    const QByteArray body = encodedFeedStory(item.story);
    const EntryId entry = tables.entries.add(feed, item, keys, contentHashOf(item, body), now);
    tables.states.add(entry, feed, timeInLists(item.published, now));
    if (tables.twins.join(entry, feed, item, keys))
        tables.states.apply(Mark::Read, {entry});
    tables.stories.save(entry, StorySource::Feed, body);
    tables.related.invalidate(entry);
    return entry;
}

bool hasPageStory(Tables &tables, EntryId entry)
{
    const std::optional<Story> page = tables.stories.find(entry, StorySource::Page);
    return page && holdsStory(*page);
}

/// What is to be searched anew; nothing when nothing has changed.
std::optional<Unindexed> updateEntry(Tables &tables, EntryId entry, const IncomingEntry &item, const EntryKeys &keys)
{
    const QByteArray body = encodedFeedStory(item.story);
    const QByteArray hash = contentHashOf(item, body);
    if (tables.entries.contentHash(entry) == hash)
        return std::nullopt;
    tables.entries.update(entry, item, keys, hash);
    if (const std::optional<Entry> stored = tables.entries.find(entry))
        tables.states.setTime(entry, timeInLists(item.published, stored->arrived));
    tables.stories.save(entry, StorySource::Feed, body);
    const bool isBestBody = !hasPageStory(tables, entry);
    if (isBestBody)
        tables.related.invalidate(entry);
    return Unindexed{entry, &item, isBestBody};
}

} // namespace

MergedEntries mergeEntries(Tables &tables, FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now)
{
    QList<EntryKeys> keys;
    for (const IncomingEntry &item : items)
        keys += keysOf(item);
    const QList<EntryId> matches = matchItems(keys, tables.entries.known(feed, keys));
    MergedEntries merged;
    // From the end, because feeds list the newest first and ids rise with arrival.
    for (qsizetype i = items.size() - 1; i >= 0; --i) {
        if (matches[i] == sameAsEarlier)
            continue;
        if (!matches[i].isValid()) {
            const EntryId entry = addEntry(tables, feed, items[i], keys[i], now);
            merged.changes.added += entry;
            merged.unindexed += {entry, &items[i]};
        } else if (const std::optional<Unindexed> updated = updateEntry(tables, matches[i], items[i], keys[i])) {
            merged.changes.updated += matches[i];
            merged.unindexed += *updated;
        }
    }
    return merged;
}

void indexEntries(Tables &tables, const QList<Unindexed> &entries)
{
    for (const auto &[entry, item, isBestBody] : entries) {
        tables.search.indexHead(entry, item->title, item->author, item->link);
        if (isBestBody)
            tables.search.indexBody(entry, textOf(item->story.blocks));
    }
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

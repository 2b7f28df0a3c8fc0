#include "core/store/Acts.h"

#include "core/store/Tables.h"

#include <QCborArray>

namespace {

QByteArray placeBytes(FolderId folder, int position)
{
    return QCborValue(QCborArray{folder.value, position}).toCbor();
}

QByteArray titleBytes(const QString &title)
{
    return QCborValue(title).toCbor();
}

LibraryChanges applyMark(Tables &tables, const QList<EntryId> &entries, Mark mark)
{
    tables.states.apply(mark, entries);
    LibraryChanges changes{.updated = entries, .feeds = tables.states.feedsOf(entries)};
    tables.feeds.recount(changes.feeds);
    return changes;
}

LibraryChanges setSubscribed(Tables &tables, FeedId feed, bool isSubscribed)
{
    tables.feeds.setRemoved(feed, !isSubscribed);
    LibraryChanges changes{.feeds = {feed}, .feedList = true};
    if (!isSubscribed)
        changes.removed = tables.states.unstarredOf(feed);
    tables.states.hide(feed, !isSubscribed);
    if (isSubscribed)
        changes.added = tables.states.unstarredOf(feed);
    tables.feeds.recount({feed});
    return changes;
}

LibraryChanges rename(Tables &tables, FeedId feed, const QString &title)
{
    std::optional<Feed> stored = tables.feeds.find(feed);
    if (!stored)
        return {};
    stored->customTitle = title;
    tables.feeds.update(*stored);
    return {.feeds = {feed}, .feedList = true};
}

LibraryChanges move(Tables &tables, FeedId feed, const QByteArray &to)
{
    const QCborArray place = QCborValue::fromCbor(to).toArray();
    FolderId folder{place.at(0).toInteger()};
    if (!tables.folders.find(folder)) // removed since
        folder = {};
    tables.feeds.place(feed, folder, int(place.at(1).toInteger()));
    return {.feeds = {feed}, .feedList = true};
}

} // namespace

LibraryChanges perform(Tables &tables, const JournalAct &act, Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    const auto marked = [&](Mark mark) {
        return applyMark(tables, unpackedIds(act.before), isForward ? mark : opposite(mark));
    };
    const QByteArray &target = isForward ? act.after : act.before;
    switch (act.act.kind) {
    case UserAct::Kind::MarkRead:
        return marked(Mark::Read);
    case UserAct::Kind::MarkUnread:
        return marked(Mark::Unread);
    case UserAct::Kind::Star:
        return marked(Mark::Starred);
    case UserAct::Kind::Unstar:
        return marked(Mark::Unstarred);
    case UserAct::Kind::Unsubscribe:
        return setSubscribed(tables, act.feed, !isForward);
    case UserAct::Kind::RenameFeed:
        return rename(tables, act.feed, QCborValue::fromCbor(target).toString());
    case UserAct::Kind::MoveFeed:
        return move(tables, act.feed, target);
    }
    return {};
}

LibraryChanges act(Tables &tables, const JournalAct &act)
{
    if (act.act.count == 0)
        return {};
    tables.journal.add(act);
    return perform(tables, act, Direction::Forward);
}

JournalAct markAct(const QList<EntryId> &changed, Mark mark, const QDateTime &now)
{
    return {.act = {.kind = kindOf(mark), .count = int(changed.size()), .at = now}, .before = packedIds(changed)};
}

JournalAct unsubscribeAct(FeedId feed, const QDateTime &now)
{
    return {.act = {.kind = UserAct::Kind::Unsubscribe, .count = 1, .at = now}, .feed = feed};
}

JournalAct renameAct(const Feed &feed, const QString &title, const QDateTime &now)
{
    return {.act = {.kind = UserAct::Kind::RenameFeed, .count = feed.customTitle == title ? 0 : 1, .at = now},
        .feed = feed.id,
        .before = titleBytes(feed.customTitle),
        .after = titleBytes(title)};
}

JournalAct moveAct(const Feed &feed, FolderId folder, int position, const QDateTime &now)
{
    return {.act = {.kind = UserAct::Kind::MoveFeed, .count = 1, .at = now},
        .feed = feed.id,
        .before = placeBytes(feed.folder, feed.position),
        .after = placeBytes(folder, position)};
}

#include "core/store/Acts.h"

#include "core/store/Tables.h"

#include <QCborArray>

#include <algorithm>

namespace {

QByteArray placeBytes(FolderId folder, int position)
{
    return QCborValue(QCborArray{folder.value, position}).toCbor();
}

/// Of a folder or a search.
QByteArray placeBytes(qint64 id, FolderId parent, int position)
{
    return QCborValue(QCborArray{id, parent.value, position}).toCbor();
}

QByteArray titleBytes(const QString &title)
{
    return QCborValue(title).toCbor();
}

LibraryChanges applyMark(Tables &tables, const QList<EntryId> &entries, Mark mark)
{
    if (mark == Mark::Starred || mark == Mark::Unstarred) { // one of a feed that left comes and goes with its star
        tables.states.apply(mark, entries);
        LibraryChanges changes{.updated = entries, .feeds = tables.states.feedsOf(entries)};
        tables.feeds.recount(changes.feeds);
        return changes;
    }
    const QMap<FeedId, int> turned = tables.states.turnedBy(mark, entries);
    tables.states.apply(mark, entries);
    tables.feeds.addUnread(turned, mark == Mark::Unread ? 1 : -1);
    return {.updated = entries, .feeds = turned.keys()};
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

/// Folders come and go without the journal: one that was removed since stays so, and none gets into itself.
LibraryChanges moveFolder(Tables &tables, const QByteArray &to)
{
    const QCborArray place = QCborValue::fromCbor(to).toArray();
    const FolderId folder{place.at(0).toInteger()};
    FolderId parent{place.at(1).toInteger()};
    if (!tables.folders.find(parent))
        parent = {};
    if (!tables.folders.find(folder) || tables.folders.within(folder).contains(parent))
        return {};
    tables.folders.place(folder, parent, int(place.at(2).toInteger()));
    return {.feedList = true};
}

/// A search as it stands in the journal; only its id where there is none.
QByteArray searchBytes(SearchId id, const std::optional<SavedSearch> &search)
{
    return QCborValue(search ? QCborArray{id.value, search->name, search->text, search->folder.value, search->position}
                             : QCborArray{id.value})
        .toCbor();
}

/// Puts the search where it stood, or to the top when its folder was removed since.
void placeSearch(Tables &tables, SearchId search, FolderId folder, int position)
{
    tables.savedSearches.place(search, tables.folders.find(folder) ? folder : FolderId{}, position);
}

/// One that comes back stands where it stood, as far as the journal says that: it does so since schema 12.
LibraryChanges keepSearch(Tables &tables, const QByteArray &bytes)
{
    const QCborArray search = QCborValue::fromCbor(bytes).toArray();
    const SearchId id{search.at(0).toInteger()};
    const bool isBack = !tables.savedSearches.find(id);
    if (search.size() == 1)
        tables.savedSearches.remove(id);
    else
        tables.savedSearches.put(id, search.at(1).toString(), search.at(2).toString());
    if (isBack && search.size() > 3)
        placeSearch(tables, id, FolderId{search.at(3).toInteger()}, int(search.at(4).toInteger()));
    return {.feedList = true};
}

LibraryChanges moveSearch(Tables &tables, const QByteArray &to)
{
    const QCborArray place = QCborValue::fromCbor(to).toArray();
    const SearchId search{place.at(0).toInteger()};
    if (!tables.savedSearches.find(search))
        return {};
    placeSearch(tables, search, FolderId{place.at(1).toInteger()}, int(place.at(2).toInteger()));
    return {.feedList = true};
}

QByteArray groupBytes(const QList<GroupPlace> &places)
{
    QCborArray rows;
    for (const GroupPlace &place : places)
        rows += QCborArray{place.entry.value, place.group.value, place.isAlone};
    return QCborValue(rows).toCbor();
}

LibraryChanges placeInGroups(Tables &tables, const QByteArray &bytes)
{
    QList<GroupPlace> places;
    LibraryChanges changes{.groups = true};
    for (const auto row : QCborValue::fromCbor(bytes).toArray()) {
        const QCborArray place = row.toArray();
        places += GroupPlace{{place.at(0).toInteger()}, {place.at(1).toInteger()}, place.at(2).toBool()};
        changes.updated += places.last().entry;
    }
    tables.related.place(places);
    return changes;
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
    case UserAct::Kind::MoveFolder:
        return moveFolder(tables, target);
    case UserAct::Kind::SaveSearch:
    case UserAct::Kind::ChangeSearch:
    case UserAct::Kind::RemoveSearch:
        return keepSearch(tables, target);
    case UserAct::Kind::MoveSearch:
        return moveSearch(tables, target);
    case UserAct::Kind::SplitStory:
        return placeInGroups(tables, target);
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

JournalAct moveFolderAct(const Folder &folder, FolderId parent, int position, const QDateTime &now)
{
    return {.act = {.kind = UserAct::Kind::MoveFolder, .count = 1, .at = now},
        .before = placeBytes(folder.id.value, folder.parent, folder.position),
        .after = placeBytes(folder.id.value, parent, position)};
}

JournalAct searchAct(SearchId id, const std::optional<SavedSearch> &before, const std::optional<SavedSearch> &after,
    const QDateTime &now)
{
    using Kind = UserAct::Kind;
    return {.act = {.kind = !before ? Kind::SaveSearch
                    : after         ? Kind::ChangeSearch
                                    : Kind::RemoveSearch,
                .count = before == after ? 0 : 1,
                .at = now},
        .before = searchBytes(id, before),
        .after = searchBytes(id, after)};
}

JournalAct moveSearchAct(const SavedSearch &search, FolderId folder, int position, const QDateTime &now)
{
    return {.act = {.kind = UserAct::Kind::MoveSearch, .count = 1, .at = now},
        .before = placeBytes(search.id.value, search.folder, search.position),
        .after = placeBytes(search.id.value, folder, position)};
}

/// A group carries the id of its first story, so the others get a new name when the first one leaves.
JournalAct splitAct(EntryId entry, const QList<GroupPlace> &group, const QDateTime &now)
{
    QList<GroupPlace> after = group;
    const auto first = std::ranges::find_if(group, [entry](const GroupPlace &place) { return place.entry != entry; });
    for (GroupPlace &place : after) {
        if (place.entry == entry)
            place = {entry, entry, true};
        else if (place.group == entry)
            place.group = first->entry;
    }
    return {.act = {.kind = UserAct::Kind::SplitStory, .count = group.size() > 1 ? 1 : 0, .at = now},
        .before = groupBytes(group),
        .after = groupBytes(after)};
}

#include "core/store/SearchList.h"

#include "core/store/Statement.h"
#include "core/store/Tables.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstStretch = 4096; // ids; holds a screen of rows for a word in one story of eighty
constexpr qint64 firstStretchOfPhrase = 256; // every body in it that holds all words is unpacked
constexpr qint64 wholePart = std::numeric_limits<qint64>::max(); // where few entries are held against the words
constexpr qint64 growth = 16; // a part of the index takes two stretches
constexpr qint64 fewEntries = 20'000; // along an index a part of the search index takes two milliseconds for as many

bool looksForPhrase(const SearchExpression &expression)
{
    return expression.isPhrase || std::ranges::any_of(expression.children, looksForPhrase);
}

/// Nothing with a smaller id is listed after this moment.
qint64 arrivalOf(Tables &tables, EntryId entry)
{
    Statement row(tables.connection, u"SELECT arrived FROM entry WHERE id >= ? ORDER BY id LIMIT 1"_s, entry);
    return row.next() ? row.integer(0) : 0;
}

QList<ListPosition> positions(Tables &tables, const SqlPart &part)
{
    QList<ListPosition> found;
    for (Statement row(tables.connection, part.sql, part.values); row.next();)
        found += ListPosition{row.id<EntryId>(0), row.integer(1)};
    return found;
}

bool isLater(const ListPosition &a, const ListPosition &b)
{
    return std::pair(a.time, a.entry) > std::pair(b.time, b.entry);
}

/// What all that the search finds must be.
QList<SearchExpression> conditions(const SearchExpression &search)
{
    if (search.kind != SearchExpression::Kind::And)
        return {search};
    QList<SearchExpression> all;
    for (const SearchExpression &child : search.children)
        all += conditions(child);
    return all;
}

qint64 entriesOf(Tables &tables, const QString &feeds)
{
    Statement row(tables.connection,
        u"SELECT coalesce(sum(entries), 0) FROM feed WHERE id IN (SELECT value FROM json_each(?))"_s, feeds);
    return row.next() ? row.integer(0) : 0;
}

/// An index that holds few entries, all of them that the search can find: holding these against the words takes less
/// than looking up each entry that holds a word. Empty when there is none.
QString narrowIndexOf(Tables &tables, const EntryList &list)
{
    using Kind = SearchExpression::Kind;
    using Scope = EntryQuery::Scope;
    bool isUnread = list.query.unreadOnly || list.query.scope == Scope::Unread;
    bool isStarred = list.query.scope == Scope::Starred;
    bool isOfFewFeeds =
        list.query.scope == Scope::Feed && entriesOf(tables, jsonList(QList{list.query.feed})) <= fewEntries;
    for (const SearchExpression &condition : conditions(list.query.search)) {
        isUnread = isUnread || condition.kind == Kind::IsUnread;
        isStarred = isStarred || condition.kind == Kind::IsStarred;
        isOfFewFeeds = isOfFewFeeds
            || (condition.kind == Kind::Feed && entriesOf(tables, tables.search.feedsNamed(condition)) <= fewEntries);
    }
    if (isOfFewFeeds)
        return isUnread ? u"state_feed_unread"_s : u"state_feed"_s;
    if (isStarred && tables.states.starredCount() <= fewEntries)
        return u"state_starred"_s;
    return isUnread && tables.states.unreadCount() <= fewEntries ? u"state_unread"_s : QString();
}

/// The moment before which everything lies that the search finds, if it names one.
std::optional<qint64> latestOf(const SearchExpression &search)
{
    if (search.kind == SearchExpression::Kind::Before)
        return search.date.toMSecsSinceEpoch();
    std::optional<qint64> latest;
    for (const SearchExpression &child :
        search.kind == SearchExpression::Kind::And ? search.children : QList<SearchExpression>()) {
        if (const std::optional<qint64> of = latestOf(child))
            latest = std::min(*of, latest.value_or(*of));
    }
    return latest;
}

/// The last `count` entries before `latest`: the ids they lie between, and a moment that all but the first are after.
struct Stretch {
    EntryRange range;
    qint64 after = 0;
};

Stretch stretchBefore(Tables &tables, qint64 latest, qint64 count)
{
    Statement row(tables.connection,
        u"SELECT min(entry), max(entry), min(time) FROM (SELECT entry, time FROM entry_state INDEXED BY state_time "
        "WHERE hidden = 0 AND time < ? ORDER BY time DESC LIMIT ?)"_s,
        latest, count);
    return row.next() ? Stretch{{row.id<EntryId>(0), row.id<EntryId>(1)}, row.integer(2)} : Stretch{};
}

/// What is found shortly before `latest`, the first `wanted`; nothing when there is not enough of it.
std::optional<QList<ListPosition>> searchedBefore(
    Tables &tables, EntryList list, qsizetype wanted, const SqlPart &further, qint64 latest)
{
    for (const qint64 count : {firstStretch, firstStretch * 8}) {
        const Stretch stretch = stretchBefore(tables, latest, count);
        if (stretch.range.last.value - stretch.range.first.value > count * growth) // arrived at all times
            return std::nullopt;
        list.range = stretch.range;
        list.search = tables.search.condition(list.query.search, stretch.range);
        list.search.sql = u'(' + list.search.sql + ") AND state.time > ?"_L1;
        list.search.values += stretch.after;
        QList<ListPosition> found = positions(tables, rangeSql(list, further));
        if (found.size() < wanted)
            continue;
        std::ranges::sort(found, isLater);
        return found.mid(0, wanted);
    }
    return std::nullopt;
}

} // namespace

bool looksForWords(const SearchExpression &expression)
{
    using Kind = SearchExpression::Kind;
    switch (expression.kind) {
    case Kind::Words:
    case Kind::Title:
    case Kind::Author:
    case Kind::Site:
        return true;
    default:
        return std::ranges::any_of(expression.children, looksForWords);
    }
}

EntryId newestEntry(Tables &tables)
{
    Statement row(tables.connection, u"SELECT coalesce(max(entry), 0) FROM entry_state"_s);
    return row.next() ? row.id<EntryId>(0) : EntryId{};
}

PartCount countFound(Tables &tables, EntryList list, EntryId newest)
{
    const EntryRange range{SearchParts::firstBeside(newest), newest};
    list.range = range;
    list.narrowIndex = narrowIndexOf(tables, list);
    list.search = tables.search.condition(list.query.search, range);
    const SqlPart part = rangeSql(list, {});
    Statement row(tables.connection, "SELECT count(*) FROM ("_L1 + part.sql + u')', part.values);
    return {.count = row.next() ? row.number(0) : 0, .next = EntryId{range.first.value - 1}};
}

QList<ListPosition> searched(Tables &tables, EntryList list, qsizetype wanted, const SqlPart &further)
{
    const bool isOldestFirst = list.query.order == EntryQuery::Order::OldestFirst;
    if (const std::optional<qint64> latest = latestOf(list.query.search); latest && !isOldestFirst) {
        if (const auto found = searchedBefore(tables, list, wanted, further, *latest))
            return *found;
    }
    list.narrowIndex = narrowIndexOf(tables, list);
    QList<ListPosition> found;
    const qint64 first = looksForPhrase(list.query.search) ? firstStretchOfPhrase
        : list.narrowIndex.isEmpty()                       ? firstStretch
                                                           : wholePart;
    qint64 stretch = isOldestFirst ? std::numeric_limits<qint64>::max() : first;
    for (qint64 last = newestEntry(tables).value; last > 0;) {
        const EntryId oldest = std::max(SearchParts::firstBeside(EntryId{last}), EntryId{last - stretch + 1});
        const EntryRange range{oldest, EntryId{last}};
        list.range = range;
        list.search = tables.search.condition(list.query.search, range);
        found += positions(tables, rangeSql(list, further));
        std::ranges::sort(found, isLater);
        if (!isOldestFirst && wanted <= found.size()
            && (wanted == 0 || found[wanted - 1].time >= arrivalOf(tables, range.first)))
            break;
        last = range.first.value - 1;
        stretch = std::min(stretch, std::numeric_limits<qint64>::max() / growth) * growth;
    }
    if (isOldestFirst)
        std::ranges::reverse(found);
    return found.mid(0, wanted);
}

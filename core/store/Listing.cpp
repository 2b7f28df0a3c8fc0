#include "core/store/Listing.h"

#include "core/model/BlockText.h"
#include "core/store/EntryList.h"
#include "core/store/SearchList.h"
#include "core/store/Snippet.h"
#include "core/store/Statement.h"
#include "core/store/Tables.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Scope = EntryQuery::Scope;

/// The newest matches that are put in order of relevance (related.md, section 4.5); what is older is not what one looks
/// for.
constexpr int rankedMatches = 1000;
constexpr double relevanceDays = 30;
constexpr qsizetype everyMatch = std::numeric_limits<qsizetype>::max();

bool hasSearch(const EntryQuery &query)
{
    return query.search.kind != SearchExpression::Kind::Everything;
}

EntryList resolved(Tables &tables, const EntryQuery &query, const QDateTime &now)
{
    EntryList list{.query = query, .dayStart = now.date().startOfDay(now.timeZone())};
    if (query.scope == Scope::Folder)
        list.folderFeeds = tables.feeds.idsIn(tables.folders.within(query.folder));
    if (hasSearch(query) && !looksForWords(query.search))
        list.search = tables.search.condition(query.search);
    return list;
}

QList<EntryId> idsOf(const QList<ListPosition> &positions)
{
    QList<EntryId> ids;
    for (const ListPosition &position : positions)
        ids += position.entry;
    return ids;
}

QList<EntryId> idsOf(Tables &tables, const SqlPart &part)
{
    QList<EntryId> ids;
    for (Statement row(tables.connection, part.sql, part.values); row.next();)
        ids += row.id<EntryId>(0);
    return ids;
}

/// The words that a reader wants to see marked.
QList<SearchWord> wantedWords(const SearchExpression &expression)
{
    using Kind = SearchExpression::Kind;
    QList<SearchWord> words;
    if (expression.kind == Kind::Words || expression.kind == Kind::Title || expression.kind == Kind::Author)
        words = searchWords(expression.text, expression.isPrefix);
    if (expression.kind == Kind::And || expression.kind == Kind::Or) {
        for (const SearchExpression &child : expression.children)
            words += wantedWords(child);
    }
    return words;
}

/// Words in the headline tell more than words in the body, and news more than old news; no bm25, because a rank visits
/// every row of every word (related.md, section 4.6).
double relevance(const StoryText &head, const QList<SearchWord> &words, const QDateTime &now)
{
    const qsizetype inTitle = countHeld(head.title, words);
    const double place = inTitle == words.size() ? 3 : inTitle > 0 ? 2 : 1;
    const double days = std::max(0.0, double(head.published.secsTo(now)) / 86400);
    return place * (0.3 + 0.7 * std::exp(-days / relevanceDays));
}

QList<EntryId> idsByRelevance(Tables &tables, const EntryQuery &query, const QDateTime &now)
{
    EntryQuery newest = query;
    newest.order = EntryQuery::Order::NewestFirst;
    newest.offset = 0;
    newest.limit = rankedMatches;
    const QList<SearchWord> words = wantedWords(query.search);
    QList<std::pair<double, EntryId>> ranked;
    for (const StoryText &head : tables.related.heads(listedIds(tables, newest, now)))
        ranked.emplace_back(relevance(head, words, now), head.id);
    std::ranges::stable_sort(ranked, std::ranges::greater(), [](const auto &one) { return one.first; });
    QList<EntryId> ids;
    for (const auto &[score, id] : ranked.mid(query.offset, query.limit))
        ids += id;
    return ids;
}

/// Kept counts answer what no search narrows; anything else is counted along an index.
std::optional<int> keptCount(Tables &tables, const EntryList &list)
{
    const EntryQuery &query = list.query;
    const bool isKept = query.scope == Scope::All || query.scope == Scope::Unread || query.scope == Scope::Feed
        || query.scope == Scope::Folder;
    if (!isKept || hasSearch(query))
        return std::nullopt;
    const QString column = query.unreadOnly || query.scope == Scope::Unread ? u"unread"_s : u"entries"_s;
    const QString all = "SELECT coalesce(sum("_L1 + column + "), 0) FROM feed"_L1;
    const bool isEverything = query.scope == Scope::All || query.scope == Scope::Unread;
    const QList<FeedId> feeds = query.scope == Scope::Feed ? QList<FeedId>{query.feed} : list.folderFeeds;
    Statement row(tables.connection, isEverything ? all : all + " WHERE id IN (SELECT value FROM json_each(?))"_L1,
        isEverything ? QVariantList{} : QVariantList{jsonList(feeds)});
    return row.next() ? row.number(0) : 0;
}

} // namespace

QList<EntryId> listedIds(Tables &tables, const EntryQuery &query, const QDateTime &now)
{
    if (query.order == EntryQuery::Order::Relevance && hasSearch(query))
        return idsByRelevance(tables, query, now);
    const EntryList list = resolved(tables, query, now);
    if (looksForWords(query.search) && query.keep.isEmpty())
        return idsOf(searched(tables, list, qsizetype(query.offset) + query.limit).mid(query.offset));
    return idsOf(tables, listSql(list));
}

QList<EntryId> changeableIds(Tables &tables, const EntryQuery &query, Mark mark, const QDateTime &now)
{
    const EntryList list = resolved(tables, query, now);
    if (looksForWords(query.search))
        return idsOf(searched(tables, list, everyMatch, {changeableBy(mark), {}}));
    return idsOf(tables, allSql(list, changeableBy(mark)));
}

int listedCount(Tables &tables, const EntryQuery &query, const QDateTime &now)
{
    const EntryList list = resolved(tables, query, now);
    if (const std::optional<int> kept = keptCount(tables, list))
        return *kept;
    if (looksForWords(query.search))
        return int(searched(tables, list, everyMatch).size());
    const SqlPart part = countSql(list);
    Statement row(tables.connection, part.sql, part.values);
    return row.next() ? row.number(0) : 0;
}

PartCount partCount(Tables &tables, const EntryQuery &query, EntryId newest, const QDateTime &now)
{
    EntryList list = resolved(tables, query, now);
    if (!looksForWords(query.search))
        return {.count = listedCount(tables, query, now), .next = {}};
    return countFound(tables, list, newest.isValid() ? newest : newestEntry(tables));
}

EntryId nextUnreadId(Tables &tables, const EntryQuery &query, EntryId after, const QDateTime &now)
{
    EntryList list = resolved(tables, query, now);
    list.query.unreadOnly = true;
    list.query.keep.clear();
    list.query.offset = 0;
    list.query.limit = 1;
    const bool isSearch = looksForWords(query.search);
    Statement place(tables.connection, u"SELECT time FROM entry_state WHERE entry = ?"_s, after);
    if (place.next()) {
        const ListPosition position{after, place.integer(0)};
        const QList<EntryId> next = isSearch ? idsOf(searched(tables, list, 1, beyond(list.query, position)))
                                             : idsOf(tables, afterSql(list, position));
        if (!next.isEmpty())
            return next.first();
    }
    return (isSearch ? idsOf(searched(tables, list, 1)) : idsOf(tables, listSql(list))).value(0);
}

QList<SearchHit> searchHits(Tables &tables, const EntryQuery &query, const QDateTime &now)
{
    const QList<SearchWord> words = wantedWords(query.search);
    QList<SearchHit> hits;
    for (const EntryId id : listedIds(tables, query, now)) {
        const std::optional<Entry> entry = tables.entries.find(id);
        if (!entry)
            continue;
        const std::optional<Story> story = tables.stories.best(id);
        const QString text = story && !story->blocks.isEmpty() ? textOf(story->blocks) : entry->summary;
        hits += SearchHit{*entry, snippetOf(text, words)};
    }
    return hits;
}

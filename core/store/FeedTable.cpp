#include "core/store/FeedTable.h"

#include "core/store/FolderOrder.h"
#include "core/store/OutcomeRow.h"

using namespace Qt::StringLiterals;

namespace {

constexpr OrderedTable table{"feed"_L1, "folder"_L1, "removed = 0"_L1};

const QString columns =
    u"id, url, title, custom_title, site, icon, description, language, folder, position, etag, last_modified, "
    u"body_hash, "
    "added, next_fetch, next_fetch_reason, outcome, outcome_at, new_entries, error_kind, error_detail, error_retry_at, "
    "failures, summary_only, asked_interval, skip_hours, skip_days, post_gap, newest_post, move_target, "
    "move_sightings, "
    "move_since, former_url, http2, proxy, user, loading, keep_days, keep_count, headers, pause_hours, "
    "only_when_asked, notifying, unread"_s;
constexpr int unreadColumn = 43;

/// Small numbers as the bits of one.
int bitsOf(const QSet<int> &numbers)
{
    int bits = 0;
    for (const int number : numbers)
        bits |= 1 << number;
    return bits;
}

QSet<int> numbersIn(int bits)
{
    QSet<int> numbers;
    for (int number = 0; number < 24; ++number)
        if (bits & (1 << number))
            numbers.insert(number);
    return numbers;
}

/// A limit of a feed's own rule; null where it has none.
QVariant limitOf(const std::optional<KeepRule> &rule, int KeepRule::*limit)
{
    return rule ? QVariant((*rule).*limit) : QVariant();
}

FeedKeeping keepingOf(const Statement &row)
{
    FeedKeeping keeping{.loading = Loading(row.number(36))};
    if (!row.isNull(37))
        keeping.rule = KeepRule{row.number(37), row.number(38)};
    return keeping;
}

/// What a feed is kept as, without id and counts; in the order of `columns`.
QVariantList valuesOf(const Feed &feed)
{
    const FetchOutcome &outcome = feed.lastOutcome;
    const Error error = outcome.error.value_or(Error{});
    return {sqlValue(feed.url), sqlValue(feed.title), sqlValue(feed.customTitle), sqlValue(feed.site),
        sqlValue(feed.icon), sqlValue(feed.description), sqlValue(feed.language), sqlValue(feed.folder), feed.position,
        sqlValue(feed.validators.etag), sqlValue(feed.validators.lastModified), sqlValue(feed.bodyHash),
        sqlValue(feed.added), sqlValue(feed.nextFetch), int(feed.nextFetchReason), int(outcome.kind),
        sqlValue(outcome.at), outcome.newEntries, int(error.kind), sqlValue(error.detail), sqlValue(error.retryAt),
        feed.failures, sqlValue(feed.summaryOnly), qint64(feed.rhythm.interval.count()), bitsOf(feed.rhythm.skipHours),
        bitsOf(feed.rhythm.skipDays), qint64(feed.rhythm.postGap.count()), sqlValue(feed.rhythm.newestPost),
        sqlValue(feed.move.target), feed.move.sightings, sqlValue(feed.move.since), sqlValue(feed.formerUrl),
        sqlValue(feed.access.http2), sqlValue(feed.access.proxy), sqlValue(feed.access.user), int(feed.keeping.loading),
        limitOf(feed.keeping.rule, &KeepRule::days), limitOf(feed.keeping.rule, &KeepRule::count),
        sqlValue(feed.access.headers.join(u'\n')), int(feed.watch.pause.count()), sqlValue(feed.watch.onlyWhenAsked),
        int(feed.watch.notifying)};
}

Feed feedOf(const Statement &row)
{
    return {.id = row.id<FeedId>(0),
        .url = row.url(1),
        .title = row.text(2),
        .customTitle = row.text(3),
        .site = row.url(4),
        .icon = row.url(5),
        .description = row.text(6),
        .language = row.text(7),
        .folder = row.id<FolderId>(8),
        .position = row.number(9),
        .validators = {row.bytes(10), row.bytes(11)},
        .bodyHash = row.bytes(12),
        .added = row.time(13),
        .nextFetch = row.time(14),
        .nextFetchReason = NextFetchReason(row.number(15)),
        .lastOutcome = outcomeIn(row, 16),
        .failures = row.number(22),
        .rhythm = {std::chrono::seconds(row.number(24)), numbersIn(row.number(25)), numbersIn(row.number(26)),
            std::chrono::seconds(row.number(27)), row.time(28)},
        .move = {row.url(29), row.number(30), row.time(31)},
        .formerUrl = row.url(32),
        .access = {row.flag(33), row.url(34), row.text(35), row.text(39).split(u'\n', Qt::SkipEmptyParts)},
        .keeping = keepingOf(row),
        .watch = {std::chrono::hours(row.number(40)), row.flag(41), Notifying(row.number(42))},
        .summaryOnly = row.flag(23),
        .unread = row.number(unreadColumn)};
}

} // namespace

FeedTable::FeedTable(Connection &connection)
    : m_connection(connection)
{
}

QList<Feed> FeedTable::all()
{
    QList<Feed> feeds;
    Statement row(
        m_connection, "SELECT "_L1 + columns + " FROM feed WHERE removed = 0 ORDER BY folder, position, id"_L1);
    while (row.next())
        feeds += feedOf(row);
    return feeds;
}

std::optional<Feed> FeedTable::find(FeedId feed)
{
    Statement row(m_connection, "SELECT "_L1 + columns + " FROM feed WHERE id = ? AND removed = 0"_L1, feed);
    return row.next() ? std::optional(feedOf(row)) : std::nullopt;
}

FeedId FeedTable::at(const QUrl &url)
{
    Statement row(m_connection, u"SELECT id FROM feed WHERE url = ?"_s, url);
    return row.next() ? row.id<FeedId>(0) : FeedId{};
}

std::optional<Feed> FeedTable::ofEntry(EntryId entry)
{
    Statement row(
        m_connection, "SELECT "_L1 + columns + " FROM feed WHERE id = (SELECT feed FROM entry WHERE id = ?)"_L1, entry);
    return row.next() ? std::optional(feedOf(row)) : std::nullopt;
}

QList<std::pair<FeedId, KeepRule>> FeedTable::keepRules(const KeepRule &common)
{
    QList<std::pair<FeedId, KeepRule>> rules;
    Statement row(m_connection,
        u"SELECT id, coalesce(keep_days, @1) AS days, coalesce(keep_count, @2) AS count FROM feed "
        "WHERE removed = 0 AND (days > 0 OR count > 0) ORDER BY folder, position, id"_s,
        common.days, common.count);
    while (row.next())
        rules += std::pair(row.id<FeedId>(0), KeepRule{row.number(1), row.number(2)});
    return rules;
}

bool FeedTable::isRemoved(FeedId feed)
{
    Statement row(m_connection, u"SELECT removed FROM feed WHERE id = ?"_s, feed);
    return row.next() && row.flag(0);
}

FeedId FeedTable::add(const Feed &feed)
{
    static const QString sql = "INSERT INTO feed("_L1 + columns.section(u", "_s, 1, -2) + ") VALUES("_L1
        + QStringList(unreadColumn - 1, u"?"_s).join(u',') + u')';
    Statement insert(m_connection, sql, valuesOf(feed));
    return FeedId{insert.insertedId()};
}

void FeedTable::update(const Feed &feed)
{
    static const QString sql =
        "UPDATE feed SET "_L1 + columns.section(u", "_s, 1, -2).replace(u", "_s, u" = ?, "_s) + " = ? WHERE id = ?"_L1;
    Statement(m_connection, sql, valuesOf(feed) << feed.id.value);
}

void FeedTable::setRemoved(FeedId feed, bool isRemoved)
{
    Statement(m_connection, u"UPDATE feed SET removed = ? WHERE id = ?"_s, isRemoved, feed);
}

int FeedTable::placeOf(FeedId feed)
{
    return placeInFolder(m_connection, table, feed.value);
}

void FeedTable::place(FeedId feed, FolderId folder, int position)
{
    placeInFolder(m_connection, table, feed.value, folder, position);
}

void FeedTable::append(FeedId feed, FolderId folder)
{
    appendToFolder(m_connection, table, feed.value, folder);
}

void FeedTable::moveAll(FolderId from, FolderId to)
{
    emptyFolder(m_connection, table, from, to);
}

void FeedTable::addUnread(const QMap<FeedId, int> &entries, int sign)
{
    for (const auto &[feed, count] : entries.asKeyValueRange())
        Statement(m_connection, u"UPDATE feed SET unread = unread + ? WHERE id = ?"_s, sign * count, feed);
}

void FeedTable::recount(const QList<FeedId> &feeds)
{
    for (const FeedId feed : feeds) {
        Statement(m_connection,
            u"UPDATE feed SET unread = (SELECT count(*) FROM entry_state WHERE feed = @1 AND hidden = 0 AND read = 0), "
            "entries = (SELECT count(*) FROM entry_state WHERE feed = @1 AND hidden = 0) WHERE id = @1"_s,
            feed);
    }
}

QList<FeedId> FeedTable::idsIn(const QList<FolderId> &folders)
{
    QList<FeedId> ids;
    Statement row(m_connection,
        u"SELECT id FROM feed WHERE folder IN (SELECT value FROM json_each(?)) AND removed = 0 ORDER BY id"_s,
        jsonList(folders));
    while (row.next())
        ids += row.id<FeedId>(0);
    return ids;
}

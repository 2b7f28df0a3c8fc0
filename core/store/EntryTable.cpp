#include "core/store/EntryTable.h"

#include "core/model/Feed.h"
#include "core/store/Statement.h"

#include <QMap>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype summaryLength = 300; // three lines of the widest list

QString shortened(const QString &summary)
{
    return summary.size() <= summaryLength ? summary : summary.left(summaryLength);
}

Entry entryOf(const Statement &row)
{
    return {.id = row.id<EntryId>(0),
        .feed = row.id<FeedId>(1),
        .feedTitle = row.text(2),
        .title = row.text(3),
        .link = row.url(4),
        .author = row.text(5),
        .published = row.time(6),
        .arrived = row.time(7),
        .summary = row.text(8),
        .image = row.url(9),
        .hasFullStory = row.flag(10),
        .state = {.read = row.flag(11), .starred = row.flag(12)},
        .group = row.id<EntryId>(13)};
}

/// What is worth having before it is opened: first the starred.
const std::array wantedStates{u"state_starred WHERE state.hidden = 0 AND state.starred = 1"_s,
    u"state_unread WHERE state.hidden = 0 AND state.read = 0"_s};
const QString loadedAhead =
    u"NOT EXISTS (SELECT 1 FROM feed WHERE id = state.feed AND loading <> %1)"_s.arg(int(Loading::Ahead));

void addOnce(EntryId id, QList<EntryId> &ids, QSet<EntryId> &seen)
{
    if (seen.contains(id))
        return;
    seen.insert(id);
    ids += id;
}

} // namespace

EntryTable::EntryTable(Connection &connection)
    : m_connection(connection)
{
}

QList<KnownEntry> EntryTable::known(FeedId feed, const QList<EntryKeys> &items)
{
    // A key that more entries share names none of them, so more need not be looked at.
    const auto sql = [](QLatin1StringView key) -> QString {
        return "SELECT id, guid_hash, link_hash, title_hash, published FROM entry WHERE "_L1 + key
            + "_hash = ? AND feed = ? ORDER BY id DESC LIMIT 64"_L1;
    };
    const auto collect = [&](const QString &statement, qint64 key, QMap<qint64, KnownEntry> &found) {
        for (Statement row(m_connection, statement, key, feed); key != 0 && row.next();) {
            found.insert(row.integer(0),
                {row.id<EntryId>(0),
                    {.guid = row.integer(1),
                        .link = row.integer(2),
                        .title = row.integer(3),
                        .published = row.time(4)}});
        }
    };
    const QString byGuid = sql("guid"_L1);
    const QString byLink = sql("link"_L1);
    const QString byTitle = sql("title"_L1);
    QMap<qint64, KnownEntry> found;
    for (const EntryKeys &keys : items) {
        collect(byGuid, keys.guid, found);
        collect(byLink, keys.link, found);
        collect(byTitle, keys.title, found);
    }
    return found.values();
}

EntryId EntryTable::add(FeedId feed, const IncomingEntry &item, const EntryDigest &digest, const QDateTime &now)
{
    Statement insert(m_connection,
        u"INSERT INTO entry(feed, guid, guid_hash, link, link_hash, title, title_hash, author, published, arrived, "
        u"summary, image, "
        "content_hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        feed, item.guid, digest.guid, item.link, digest.link, item.title, digest.title, item.author, item.published,
        now, shortened(item.summary), item.image, digest.content);
    return EntryId{insert.insertedId()};
}

void EntryTable::update(EntryId entry, const IncomingEntry &item, const EntryDigest &digest)
{
    Statement(m_connection,
        u"UPDATE entry SET guid = ?, guid_hash = ?, link = ?, link_hash = ?, title = ?, title_hash = ?, author = ?, "
        u"published = ?, "
        "summary = ?, image = ?, content_hash = ? WHERE id = ?"_s,
        item.guid, digest.guid, item.link, digest.link, item.title, digest.title, item.author, item.published,
        shortened(item.summary), item.image, digest.content, entry);
}

QByteArray EntryTable::contentHash(EntryId entry)
{
    Statement row(m_connection, u"SELECT content_hash FROM entry WHERE id = ?"_s, entry);
    return row.next() ? row.bytes(0) : QByteArray();
}

std::optional<Entry> EntryTable::find(EntryId entry)
{
    Statement row(m_connection,
        u"SELECT entry.id, entry.feed, CASE feed.custom_title WHEN '' THEN feed.title ELSE feed.custom_title END, "
        u"entry.title, "
        "entry.link, entry.author, coalesce(entry.published, entry.arrived), entry.arrived, entry.summary, "
        "entry.image, "
        "entry.has_page, entry_state.read, entry_state.starred, coalesce(related_state.same, 0) "
        "FROM entry JOIN entry_state ON entry_state.entry = entry.id JOIN feed ON feed.id = entry.feed "
        "LEFT JOIN related_state ON related_state.entry = entry.id WHERE entry.id = ?"_s,
        entry);
    return row.next() ? std::optional(entryOf(row)) : std::nullopt;
}

QList<Entry> EntryTable::find(const QList<EntryId> &entries)
{
    QList<Entry> found;
    found.reserve(entries.size());
    for (const EntryId id : entries) {
        if (std::optional<Entry> entry = find(id))
            found += std::move(*entry);
    }
    return found;
}

EntryId EntryTable::at(const QUrl &link)
{
    const qint64 hash = stableHash(linkKey(link));
    if (hash == 0)
        return {};
    Statement row(m_connection,
        u"SELECT entry.id FROM entry JOIN entry_state ON entry_state.entry = entry.id "
        "WHERE entry.link_hash = ? AND entry_state.hidden = 0 ORDER BY entry.id DESC LIMIT 1"_s,
        hash);
    return row.next() ? row.id<EntryId>(0) : EntryId{};
}

void EntryTable::setHasPage(EntryId entry, bool hasPage)
{
    Statement(m_connection, u"UPDATE entry SET has_page = @1 WHERE id = @2 AND has_page <> @1"_s, hasPage, entry);
}

QList<EntryId> EntryTable::unreadOrStarred()
{
    QSet<EntryId> seen;
    QList<EntryId> ids;
    for (const QString &index : wantedStates) {
        Statement row(m_connection,
            "SELECT entry FROM entry_state AS state INDEXED BY "_L1 + index + " AND "_L1 + loadedAhead
                + " ORDER BY time DESC, entry DESC"_L1);
        while (row.next())
            addOnce(row.id<EntryId>(0), ids, seen);
    }
    return ids;
}

QList<EntryId> EntryTable::withoutPage(int limit, const QDateTime &now)
{
    QSet<EntryId> seen;
    QList<EntryId> ids;
    for (const QString &index : wantedStates) {
        Statement row(m_connection,
            "SELECT state.entry FROM entry_state AS state INDEXED BY "_L1 + index + " AND "_L1 + loadedAhead
                + " AND EXISTS (SELECT 1 FROM entry WHERE id = state.entry AND has_page = 0 AND link <> '' AND NOT "
                  "EXISTS (SELECT 1 FROM load_failure WHERE url = entry.link AND retry > ?)) "
                  "ORDER BY state.time DESC, state.entry DESC LIMIT ?"_L1,
            now, limit);
        while (row.next() && ids.size() < limit)
            addOnce(row.id<EntryId>(0), ids, seen);
    }
    return ids;
}

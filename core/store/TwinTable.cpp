#include "core/store/TwinTable.h"

#include "core/store/EntryRange.h"
#include "core/store/Statement.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPlainName = 20; // "4711" names something in every feed of the world

/// Whether a guid is made to be unlike any other in the world.
bool isWorldwide(const QString &guid)
{
    return guid.contains(u':') || guid.size() > longestPlainName;
}

} // namespace

TwinTable::TwinTable(Connection &connection)
    : m_connection(connection)
{
}

bool TwinTable::join(EntryId entry, FeedId feed, const IncomingEntry &item, const EntryDigest &digest)
{
    EntryId twin = twinByText(feed, entry, digest.text);
    if (!twin.isValid())
        twin = twinByLink(feed, digest.link);
    if (!twin.isValid())
        twin = twinByName(feed, item, digest.guid);
    if (!twin.isValid())
        return false;
    Statement(m_connection, u"INSERT OR IGNORE INTO twin(entry, first) VALUES(@1, @1)"_s, twin);
    Statement(m_connection, u"INSERT INTO twin(entry, first) SELECT ?, first FROM twin WHERE entry = ?"_s, entry, twin);
    Statement state(m_connection, u"SELECT read FROM entry_state WHERE entry = ?"_s, twin);
    return state.next() && state.flag(0);
}

QList<EntryId> TwinTable::twinsOf(const QList<EntryId> &entries)
{
    QSet<qint64> sets;
    for (const EntryRange &range : rangesOf(entries)) {
        Statement row(m_connection, u"SELECT first FROM twin WHERE entry BETWEEN ? AND ?"_s, range.first, range.last);
        while (row.next())
            sets.insert(row.integer(0));
    }
    QList<EntryId> twins;
    const QSet<EntryId> wanted = sets.isEmpty() ? QSet<EntryId>() : QSet<EntryId>(entries.cbegin(), entries.cend());
    for (const qint64 set : std::as_const(sets)) {
        for (Statement row(m_connection, u"SELECT entry FROM twin WHERE first = ?"_s, set); row.next();) {
            if (!wanted.contains(row.id<EntryId>(0)))
                twins += row.id<EntryId>(0);
        }
    }
    return twins;
}

/// An address that a feed gives to several entries names none of them.
EntryId TwinTable::twinByLink(FeedId feed, qint64 link)
{
    if (link == 0)
        return {};
    Statement row(m_connection,
        u"SELECT max(CASE WHEN feed <> @1 THEN id END) FROM entry WHERE link_hash = @2 "
        "GROUP BY link_hash HAVING count(*) = count(DISTINCT feed)"_s,
        feed, link);
    return row.next() ? row.id<EntryId>(0) : EntryId{};
}

/// Feeds of one site name their stories alike: "all news" and "sport".
EntryId TwinTable::twinByName(FeedId feed, const IncomingEntry &item, qint64 guid)
{
    if (guid == 0 || !isWorldwide(item.guid))
        return {};
    Statement row(m_connection,
        u"SELECT id, link FROM entry WHERE guid_hash = ? AND feed <> ? ORDER BY id DESC LIMIT 8"_s, guid, feed);
    while (row.next()) {
        if (row.url(1).host() == item.link.host())
            return row.id<EntryId>(0);
    }
    return {};
}

EntryId TwinTable::twinByText(FeedId feed, EntryId entry, qint64 hash)
{
    if (hash == 0)
        return {};
    Statement(m_connection, u"UPDATE entry SET text_hash = ? WHERE id = ?"_s, hash, entry);
    Statement row(m_connection,
        u"SELECT id FROM entry WHERE text_hash = ? AND text_hash <> 0 AND feed <> ? ORDER BY id DESC LIMIT 1"_s, hash,
        feed);
    return row.next() ? row.id<EntryId>(0) : EntryId{};
}

#include "core/store/JournalTable.h"

#include "core/store/Compression.h"
#include "core/store/Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int keptActs = 200; // what the history shows

const QString columns = u"id, kind, count, at, undone, feed, before, after"_s;

JournalAct actOf(const Statement &row)
{
    return {.id = row.integer(0),
        .act = {.kind = UserAct::Kind(row.number(1)),
            .count = row.number(2),
            .at = row.time(3),
            .isUndone = row.flag(4)},
        .feed = row.id<FeedId>(5),
        .before = row.bytes(6),
        .after = row.bytes(7)};
}

} // namespace

JournalTable::JournalTable(Connection &connection)
    : m_connection(connection)
{
}

void JournalTable::add(const JournalAct &act)
{
    Statement(m_connection, u"DELETE FROM act WHERE undone = 1"_s);
    Statement(m_connection, u"INSERT INTO act(kind, at, count, feed, before, after) VALUES(?, ?, ?, ?, ?, ?)"_s,
        int(act.act.kind), act.act.at, act.act.count, act.feed, act.before, act.after);
    Statement(m_connection, u"DELETE FROM act WHERE id < (SELECT id FROM act ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
        keptActs - 1);
}

std::optional<JournalAct> JournalTable::lastDone()
{
    Statement row(m_connection, "SELECT "_L1 + columns + " FROM act WHERE undone = 0 ORDER BY id DESC LIMIT 1"_L1);
    return row.next() ? std::optional(actOf(row)) : std::nullopt;
}

std::optional<JournalAct> JournalTable::firstUndone()
{
    Statement row(m_connection, "SELECT "_L1 + columns + " FROM act WHERE undone = 1 ORDER BY id LIMIT 1"_L1);
    return row.next() ? std::optional(actOf(row)) : std::nullopt;
}

void JournalTable::setUndone(qint64 id, bool isUndone)
{
    Statement(m_connection, u"UPDATE act SET undone = ? WHERE id = ?"_s, isUndone, id);
}

QList<UserAct> JournalTable::newest(int limit)
{
    QList<UserAct> acts;
    Statement row(m_connection, "SELECT "_L1 + columns + " FROM act ORDER BY id DESC LIMIT ?"_L1, limit);
    while (row.next())
        acts += actOf(row).act;
    return acts;
}

QByteArray packedIds(QList<EntryId> ids)
{
    std::ranges::sort(ids);
    QByteArray bytes;
    qint64 last = 0;
    for (const EntryId id : ids) {
        quint64 step = quint64(id.value - last);
        for (; step >= 0x80; step >>= 7)
            bytes += char(step | 0x80);
        bytes += char(step);
        last = id.value;
    }
    return compressed(bytes);
}

QList<EntryId> unpackedIds(const QByteArray &packed)
{
    QList<EntryId> ids;
    qint64 last = 0;
    quint64 step = 0;
    int shift = 0;
    for (const char byte : decompressed(packed).value_or(QByteArray())) {
        step |= quint64(byte & 0x7f) << shift;
        shift = std::min(shift + 7, 63);
        if (byte & 0x80)
            continue;
        last += qint64(step);
        ids += EntryId{last};
        step = 0;
        shift = 0;
    }
    return ids;
}

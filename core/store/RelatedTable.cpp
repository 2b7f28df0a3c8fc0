#include "core/store/RelatedTable.h"

#include "core/model/Posting.h"
#include "core/store/Statement.h"

#include <QHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

constexpr int slotBits = 21; // 2^21 counters; loading them three times over costs under .004 nDCG (related.md, 4.2)

constexpr qint64 storyCountSlot = -1; // the counter of the stories themselves

/// Never: its words are not even counted. Counted: they are, and it wants a signature. Outdated: so it does, but its
/// text is no longer the one that was counted, or was counted long ago.
enum Signed { Never = 0, Current = 1, Outdated = 2, Counted = 3 };

qint64 slotOf(quint32 term)
{
    return term >> (32 - slotBits);
}

qint64 keyOf(qint64 block, quint32 term)
{
    return (block << 32) | term;
}

// A list handed over as one JSON value: many statements for a row each take four times as long.

QString jsonNumbers(const QList<qint64> &numbers)
{
    QByteArray json = "[";
    for (const qint64 number : numbers)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(number);
    return QString::fromLatin1(json + ']');
}

/// `values` are JSON already.
QString jsonObject(const QMap<qint64, QByteArray> &values)
{
    QByteArray json = "{";
    for (const auto &[key, value] : values.asKeyValueRange())
        json += (json.size() > 1 ? ",\"" : "\"") + QByteArray::number(key) + "\":" + value;
    return QString::fromLatin1(json + '}');
}

} // namespace

RelatedTable::RelatedTable(Connection &connection)
    : m_connection(connection)
{
}

void RelatedTable::invalidate(EntryId entry)
{
    Statement(m_connection,
        u"INSERT INTO related_state(entry, signed, same) VALUES(@1, 0, 0) "
        "ON CONFLICT(entry) DO UPDATE SET signed = 2 WHERE signed IN (1, 3)"_s,
        entry);
}

void RelatedTable::remove(EntryId entry)
{
    Statement(m_connection, u"DELETE FROM related_state WHERE entry = ?"_s, entry);
}

QList<EntryId> RelatedTable::uncounted()
{
    return where(u"= 0"_s);
}

QList<EntryId> RelatedTable::unsignedEntries()
{
    return where(u"IN (2, 3)"_s);
}

QList<EntryId> RelatedTable::where(const QString &state)
{
    QList<EntryId> ids;
    Statement row(m_connection,
        u"SELECT related_state.entry FROM related_state JOIN entry_state ON entry_state.entry = related_state.entry "
        "WHERE signed <> 1 AND signed %1 AND hidden = 0 ORDER BY related_state.entry"_s.arg(state));
    while (row.next())
        ids += row.id<EntryId>(0);
    return ids;
}

QSet<EntryId> RelatedTable::unchanged(const QList<EntryId> &ids)
{
    QSet<EntryId> found;
    Statement row(m_connection,
        u"SELECT entry FROM related_state WHERE entry IN (SELECT value FROM json_each(?)) AND signed = ?"_s,
        jsonList(ids), int(Counted));
    while (row.next())
        found.insert(row.id<EntryId>(0));
    return found;
}

void RelatedTable::save(const QList<SignedStory> &stories)
{
    append(stories);
    for (const SignedStory &story : stories)
        Statement(m_connection, u"UPDATE related_state SET signed = ?, same = iif(alone, entry, ?) WHERE entry = ?"_s,
            int(Current), story.group, story.id);
}

QList<GroupPlace> RelatedTable::groupOf(EntryId entry)
{
    QList<GroupPlace> places;
    Statement row(m_connection,
        u"SELECT entry, same, alone FROM related_state WHERE same > 0 "
        "AND same = (SELECT same FROM related_state WHERE entry = ?) ORDER BY entry"_s,
        entry);
    while (row.next())
        places += GroupPlace{row.id<EntryId>(0), row.id<EntryId>(1), row.flag(2)};
    return places;
}

void RelatedTable::place(const QList<GroupPlace> &places)
{
    for (const GroupPlace &place : places)
        Statement(m_connection, u"UPDATE related_state SET same = ?, alone = ? WHERE entry = ?"_s, place.group,
            place.isAlone, place.entry);
}

void RelatedTable::forget()
{
    m_connection.run(u"DELETE FROM related_posting"_s);
    Statement(
        m_connection, u"UPDATE related_state SET same = 0, signed = ? WHERE signed = ?"_s, int(Outdated), int(Current));
}

void RelatedTable::append(const QList<SignedStory> &stories)
{
    QMap<qint64, QByteArray> added; // in the order of the keys, so that neighbours share pages
    for (const SignedStory &story : stories) {
        for (const SignatureTerm &term : story.signature)
            appendPosting(added[keyOf(postingBlockOf(story.id), term.term)], story.id, term.weight);
    }
    for (QByteArray &postings : added)
        postings = '"' + postings.toHex() + '"';
    // The CAST matters: || makes text of two blobs.
    Statement(m_connection,
        u"INSERT INTO related_posting(key, postings) SELECT CAST(key AS INTEGER), unhex(value) FROM json_each(?) "
        "WHERE true ON CONFLICT(key) DO UPDATE SET postings = CAST(postings || excluded.postings AS BLOB)"_s,
        jsonObject(added));
}

/// A story is counted once, however often its text changes.
void RelatedTable::count(const QList<SignedStory> &stories)
{
    QMap<qint64, int> added;
    for (const SignedStory &story : stories) {
        Statement counted(m_connection, u"UPDATE related_state SET signed = ? WHERE entry = ? AND signed = ?"_s,
            int(Counted), story.id, int(Never));
        if (counted.changedRows() == 0)
            continue;
        for (const quint32 term : story.terms)
            ++added[slotOf(term)];
        ++added[storyCountSlot];
    }
    QMap<qint64, QByteArray> numbers;
    for (const auto &[slot, count] : added.asKeyValueRange())
        numbers.insert(numbers.cend(), slot, QByteArray::number(count));
    Statement(m_connection,
        u"INSERT INTO related_frequency(slot, count) SELECT CAST(key AS INTEGER), value FROM json_each(?) "
        "WHERE true ON CONFLICT(slot) DO UPDATE SET count = count + excluded.count"_s,
        jsonObject(numbers));
}

int RelatedTable::countedStories()
{
    Statement row(m_connection, u"SELECT count FROM related_frequency WHERE slot = ?"_s, storyCountSlot);
    return row.next() ? row.number(0) : 0;
}

QList<int> RelatedTable::frequencies(const QList<quint32> &terms)
{
    QList<qint64> places;
    for (const quint32 term : terms)
        places += slotOf(term);
    QHash<qint64, int> known;
    Statement row(m_connection,
        u"SELECT slot, count FROM related_frequency WHERE slot IN (SELECT value FROM json_each(?))"_s,
        jsonNumbers(places));
    while (row.next())
        known.insert(row.integer(0), row.number(1));
    QList<int> counts;
    counts.reserve(terms.size());
    for (const qint64 place : std::as_const(places))
        counts += known.value(place);
    return counts;
}

QList<PostingList> RelatedTable::postings(const QList<quint32> &terms, EntryId oldest)
{
    Statement newest(m_connection, u"SELECT coalesce(max(entry), 0) FROM related_state"_s);
    const qint64 lastBlock = newest.next() ? postingBlockOf(newest.id<EntryId>(0)) : 0;
    QList<PostingList> lists;
    for (qint64 block = postingBlockOf(std::max(oldest, EntryId{})); block <= lastBlock; ++block) {
        QList<qint64> keys;
        for (const quint32 term : terms)
            keys += keyOf(block, term);
        QHash<quint32, QByteArray> found;
        Statement row(m_connection,
            u"SELECT key, postings FROM related_posting WHERE key IN (SELECT value FROM json_each(?))"_s,
            jsonNumbers(keys));
        while (row.next())
            found.insert(quint32(row.integer(0)), row.bytes(1));
        for (const quint32 term : terms) {
            if (const auto list = found.constFind(term); list != found.cend())
                lists += PostingList{block, term, *list};
        }
    }
    return lists;
}

QList<StoryText> RelatedTable::heads(const QList<EntryId> &ids)
{
    QHash<EntryId, StoryText> found;
    Statement row(m_connection,
        u"SELECT state.entry, state.feed, state.time, entry.title, iif(alone, 0, coalesce(same, 0)) "
        "FROM entry_state AS state JOIN entry ON entry.id = state.entry "
        "LEFT JOIN related_state ON related_state.entry = state.entry "
        "WHERE state.entry IN (SELECT value FROM json_each(?)) AND state.hidden = 0"_s,
        jsonList(ids));
    while (row.next()) {
        const auto id = row.id<EntryId>(0);
        found.insert(id,
            {.id = id,
                .feed = row.id<FeedId>(1),
                .published = row.time(2),
                .title = row.text(3),
                .body = {},
                .group = row.id<EntryId>(4)});
    }
    QList<StoryText> heads;
    for (const EntryId id : ids) {
        if (const auto head = found.constFind(id); head != found.cend())
            heads += *head;
    }
    return heads;
}

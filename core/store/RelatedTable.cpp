#include "core/store/RelatedTable.h"

#include "core/store/Statement.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

constexpr int blockBits = 16; // a posting holds the low 16 bits of an entry's id, its key the rest
constexpr int slotBits = 21; // 2^21 counters; loading them three times over costs under .004 nDCG (related.md, 4.2)

constexpr qint64 storyCountSlot = -1; // the counter of the stories themselves

/// Never: its words are not even counted. Outdated: they are, and it wants a signature.
enum Signed { Never = 0, Current = 1, Outdated = 2 };

qint64 slotOf(quint32 term)
{
    return term >> (32 - slotBits);
}

qint64 keyOf(qint64 block, quint32 term)
{
    return (block << 32) | term;
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
        "ON CONFLICT(entry) DO UPDATE SET signed = 2 WHERE signed = 1"_s,
        entry);
}

void RelatedTable::remove(EntryId entry)
{
    Statement(m_connection, u"DELETE FROM related_state WHERE entry = ?"_s, entry);
}

QList<EntryId> RelatedTable::uncounted()
{
    return inState(Never);
}

QList<EntryId> RelatedTable::unsignedEntries()
{
    return inState(Outdated);
}

QList<EntryId> RelatedTable::inState(int state)
{
    QList<EntryId> ids;
    Statement row(m_connection,
        u"SELECT related_state.entry FROM related_state JOIN entry_state ON entry_state.entry = related_state.entry "
        "WHERE signed <> 1 AND signed = ? AND hidden = 0 ORDER BY related_state.entry"_s,
        state);
    while (row.next())
        ids += row.id<EntryId>(0);
    return ids;
}

void RelatedTable::save(const QList<SignedStory> &stories)
{
    append(stories);
    for (const SignedStory &story : stories)
        Statement(m_connection, u"UPDATE related_state SET signed = ? WHERE entry = ?"_s, int(Current), story.id);
}

void RelatedTable::saveGroups(const QList<SignedStory> &stories)
{
    for (const SignedStory &story : stories)
        Statement(m_connection, u"UPDATE related_state SET same = ? WHERE entry = ?"_s, story.group, story.id);
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
        const quint16 low = quint16(story.id.value & 0xffff);
        for (const SignatureTerm &term : story.signature) {
            QByteArray &postings = added[keyOf(story.id.value >> blockBits, term.term)];
            postings += char(low & 0xff);
            postings += char(low >> 8);
            postings += char(term.weight);
        }
    }
    for (const auto &[key, postings] : added.asKeyValueRange()) {
        // The CAST matters: || makes text of two blobs.
        Statement(m_connection,
            u"INSERT INTO related_posting(key, postings) VALUES(?, ?) "
            "ON CONFLICT(key) DO UPDATE SET postings = CAST(postings || excluded.postings AS BLOB)"_s,
            key, postings);
    }
}

/// A story is counted once, however often its text changes.
void RelatedTable::count(const QList<SignedStory> &stories)
{
    QMap<qint64, int> added;
    for (const SignedStory &story : stories) {
        Statement counted(m_connection, u"UPDATE related_state SET signed = ? WHERE entry = ? AND signed = ?"_s,
            int(Outdated), story.id, int(Never));
        if (counted.changedRows() == 0)
            continue;
        for (const quint32 term : story.terms)
            ++added[slotOf(term)];
        ++added[storyCountSlot];
    }
    for (const auto &[slot, count] : added.asKeyValueRange()) {
        Statement(m_connection,
            u"INSERT INTO related_frequency(slot, count) VALUES(?, ?) ON CONFLICT(slot) DO UPDATE SET count = count + excluded.count"_s,
            slot, count);
    }
}

int RelatedTable::countedStories()
{
    Statement row(m_connection, u"SELECT count FROM related_frequency WHERE slot = ?"_s, storyCountSlot);
    return row.next() ? row.number(0) : 0;
}

QList<int> RelatedTable::frequencies(const QList<quint32> &terms)
{
    QList<int> counts;
    counts.reserve(terms.size());
    for (const quint32 term : terms) {
        Statement row(m_connection, u"SELECT count FROM related_frequency WHERE slot = ?"_s, slotOf(term));
        counts += row.next() ? row.number(0) : 0;
    }
    return counts;
}

QList<PostingList> RelatedTable::postings(const QList<quint32> &terms, EntryId oldest)
{
    Statement newest(m_connection, u"SELECT coalesce(max(entry), 0) FROM related_state"_s);
    const qint64 lastBlock = newest.next() ? newest.integer(0) >> blockBits : 0;
    QList<PostingList> lists;
    for (qint64 block = std::max(oldest.value, qint64(0)) >> blockBits; block <= lastBlock; ++block) {
        for (const quint32 term : terms) {
            Statement row(m_connection, u"SELECT postings FROM related_posting WHERE key = ?"_s, keyOf(block, term));
            if (row.next())
                lists += PostingList{block, term, row.bytes(0)};
        }
    }
    return lists;
}

QList<StoryText> RelatedTable::heads(const QList<EntryId> &ids)
{
    QList<StoryText> heads;
    for (const EntryId id : ids) {
        Statement row(m_connection,
            u"SELECT state.feed, state.time, entry.title, coalesce(related_state.same, 0) FROM entry_state AS state "
            "JOIN entry ON entry.id = state.entry LEFT JOIN related_state ON related_state.entry = state.entry "
            "WHERE state.entry = ? AND state.hidden = 0"_s,
            id);
        if (row.next())
            heads += {.id = id,
                .feed = row.id<FeedId>(0),
                .published = row.time(1),
                .title = row.text(2),
                .body = {},
                .group = row.id<EntryId>(3)};
    }
    return heads;
}

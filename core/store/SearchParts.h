#pragma once

#include "core/model/Ids.h"
#include "core/store/Connection.h"
#include "core/store/EntryRange.h"
#include "core/store/SqlPart.h"

/// The FTS5 tables of the search index (contentless), in parts of 65,536 entries each: headlines, bylines and hosts in
/// one table of a part, bodies in the other (related.md, section 4.5). FTS5 merges the lists of every word that begins
/// with a prefix before it gives the first row, however narrow the range that is asked for (section 4.6, 4); in parts,
/// the newest of which answers most searches, that takes a sixteenth of the time at a million entries. What one commit
/// merges stays as small.
class SearchParts final {
public:
    explicit SearchParts(Connection &connection);

    /// Words as `indexText` gives them.
    void indexHead(EntryId entry, const QString &title, const QString &author, const QString &site);
    void indexBody(EntryId entry, const QString &body);
    void forget(EntryId entry);
    /// Selects the ids of the range whose head, or body, matches an FTS5 expression; in no order.
    SqlPart heads(const QString &match, const EntryRange &range);
    SqlPart bodies(const QString &match, const EntryRange &range);
    /// The smallest id that lies in the same part.
    static EntryId firstBeside(EntryId entry);
    /// Empty when the index is sound.
    QString problem();
    /// How many visible or hidden entries no part holds and none is going to.
    int missing();
    /// Drops all parts.
    void clear();

private:
    QList<qint64> numbers(const EntryRange &range = {});
    void ensure(qint64 number);
    SqlPart matching(QLatin1StringView table, const QString &match, const EntryRange &range);

    Connection &m_connection;
};

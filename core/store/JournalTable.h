#pragma once

#include "core/model/Ids.h"
#include "core/model/UserAct.h"
#include "core/store/Connection.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// One act as it is kept: enough to take it back exactly and to do it again.
struct JournalAct {
    qint64 id = 0;
    UserAct act;
    FeedId feed; ///< of an act on a feed
    QByteArray
        before; ///< of a mark: `packedIds` of what it changed; of an act on a feed: what was there before, as CBOR
    QByteArray after;

    bool operator==(const JournalAct &) const = default;
};

/// What the person did, newest last. A new act ends the possibility of redoing those that were taken back.
class JournalTable final {
public:
    explicit JournalTable(Connection &connection);

    void add(const JournalAct &act);
    /// The act that undo takes back; the one that redo does again.
    std::optional<JournalAct> lastDone();
    std::optional<JournalAct> firstUndone();
    void setUndone(qint64 id, bool isUndone);
    QList<UserAct> newest(int limit);

private:
    Connection &m_connection;
};

/// Ids as differences in base 128, compressed: 100,000 neighbours take 100 bytes.
QByteArray packedIds(QList<EntryId> ids);
QList<EntryId> unpackedIds(const QByteArray &bytes);

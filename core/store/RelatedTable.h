#pragma once

#include "core/model/Signature.h"
#include "core/store/Connection.h"

#include <QSet>

/// Which group an entry stands in.
struct GroupPlace {
    EntryId entry;
    EntryId group;
    bool isAlone = false; ///< a person said so

    bool operator==(const GroupPlace &) const = default;
};

/// The index of related stories: which stories hold which telling words, how many stories hold a word, and which
/// entries tell the same story (related.md, section 4). A story's postings are never taken back: what they lead to is
/// joined to live entries.
class RelatedTable final {
public:
    explicit RelatedTable(Connection &connection);

    /// The text of the entry is new or changed: it wants a signature.
    void invalidate(EntryId entry);
    /// It is in no group and nobody's neighbour any more.
    void remove(EntryId entry);
    /// Visible entries, oldest first, whose words were never counted; that are counted and have no signature of their
    /// text.
    QList<EntryId> uncounted();
    QList<EntryId> unsignedEntries();
    /// The words of these stories count from now on.
    void count(const QList<SignedStory> &stories);
    /// Of `ids` those whose text is the one that was counted.
    QSet<EntryId> unchanged(const QList<EntryId> &ids);
    /// A story that a person took out of its group stays alone.
    void save(const QList<SignedStory> &stories);
    /// Where each story of the entry's group stands; nothing when it stands in none.
    QList<GroupPlace> groupOf(EntryId entry);
    void place(const QList<GroupPlace> &places);
    void forget();
    int countedStories();
    QList<int> frequencies(const QList<quint32> &terms);
    QList<PostingList> postings(const QList<quint32> &terms, EntryId oldest);
    /// Title, time and group of the visible ones of `ids`, in their order.
    QList<StoryText> heads(const QList<EntryId> &ids);

private:
    QList<EntryId> where(const QString &state);
    void append(const QList<SignedStory> &stories);

    Connection &m_connection;
};

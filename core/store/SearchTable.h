#pragma once

#include "core/model/Entry.h"
#include "core/model/EntryQuery.h"
#include "core/store/SearchParts.h"

/// The search index: which entries wait for it, and what of it a search asks for.
class SearchTable final {
public:
    explicit SearchTable(Connection &connection);

    /// The words of these entries are new or changed; they are searched for once Indexing has taken them in.
    void await(EntryId entry);
    void awaitAll();
    /// Of those that wait the newest, newest first.
    QList<EntryId> waiting(int limit);
    /// The newest, down to `oldest`, wait no longer.
    void release(EntryId oldest);
    void indexHead(EntryId entry, const QString &title, const QString &author, const QUrl &link);
    void indexBody(EntryId entry, const QString &text);
    /// The entry is found by no word any more.
    void forget(EntryId entry);
    /// What an `entry_state AS state` of the range must fulfil to match. The index is only asked for the range, so that
    /// a word that half of all stories hold costs no more than the range is wide.
    SqlPart condition(const SearchExpression &expression, const EntryRange &range = {});
    /// The feeds that a search by feed means, as a JSON list.
    QString feedsNamed(const SearchExpression &expression);
    /// Empty when the index is sound.
    QString problem();
    /// How many entries no word finds, though they do not wait.
    int missing();
    void clear();

private:
    SqlPart wordsCondition(const SearchExpression &expression, const EntryRange &range);
    SqlPart columnCondition(const QString &column, const SearchExpression &expression, const EntryRange &range);
    SqlPart joined(const QList<SearchExpression> &children, QLatin1StringView with, const EntryRange &range);
    QList<EntryId> withPhrase(const QString &match, const SearchExpression &expression, const EntryRange &range);

    Connection &m_connection;
    SearchParts m_parts{m_connection};
};

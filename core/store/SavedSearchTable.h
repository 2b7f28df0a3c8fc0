#pragma once

#include "core/model/SavedSearch.h"
#include "core/store/Connection.h"

#include <optional>

/// The searches that are kept in the feed list.
class SavedSearchTable final {
public:
    explicit SavedSearchTable(Connection &connection);

    /// By folder, then position.
    QList<SavedSearch> all();
    std::optional<SavedSearch> find(SearchId search);
    /// An id that no search ever had, for the next one.
    SearchId nextId();
    /// Gives the search with that id a name and a text; where there is none, adds it behind those at the top.
    void put(SearchId search, const QString &name, const QString &text);
    /// Puts the search at a place among the others of the folder, and numbers them anew.
    void place(SearchId search, FolderId folder, int position);
    void moveAll(FolderId from, FolderId to);
    void remove(SearchId search);

private:
    Connection &m_connection;
};

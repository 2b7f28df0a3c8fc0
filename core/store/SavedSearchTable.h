#pragma once

#include "core/model/SavedSearch.h"
#include "core/store/Connection.h"

#include <optional>

/// The searches that are kept in the feed list.
class SavedSearchTable final {
public:
    explicit SavedSearchTable(Connection &connection);

    /// In the order in which they were saved.
    QList<SavedSearch> all();
    std::optional<SavedSearch> find(SearchId search);
    /// An id that no search ever had, for the next one.
    SearchId nextId();
    /// Adds it, or replaces the one with its id.
    void put(const SavedSearch &search);
    void remove(SearchId search);

private:
    Connection &m_connection;
};

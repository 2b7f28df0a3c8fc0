#pragma once

#include "core/store/Connection.h"

#include <utility>

/// All or nothing: what is not finished is rolled back. A write holds the file's write lock from its beginning, so that
/// it waits once and never half-way; a read sees one state of the file throughout.
class Transaction final {
public:
    enum class Kind { Read, Write };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Commits; the first failure of any statement since the beginning, or of the commit itself.
    Result<void> finish();
    template <typename T>
    Result<T> finish(T value)
    {
        return finish().transform([&value] { return std::move(value); });
    }

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

/// One SQLite connection with its prepared statements. Remembers the first statement that failed since a transaction
/// began; until the next one begins no statement runs, and the transaction's end reports it. So the tables read as what
/// they do, and no failure is lost on the way.
class Connection final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const std::optional<Error> &error() const { return m_error; }
    void fail(Error error);
    void forgetError() { m_error.reset(); }

    /// Runs a statement that returns no rows and is not worth keeping; false when it failed.
    bool run(const QString &sql);

    /// In KiB: the inner pages of a million entries.
    static constexpr int usualCache = 65536;
    /// How much of the file is kept in memory, in KiB; `usualCache` from the start.
    void keepInMemory(int kibibytes);

private:
    friend class Statement;
    explicit Connection(const QString &name);
    QSqlQuery take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);
    Result<void> prepare(Mode mode);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::vector<QSqlQuery>> m_prepared; ///< idle ones, by their text
    std::optional<Error> m_error;
};

#include "core/store/Connection.h"

#include "core/store/SqlError.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

Connection::Connection(const QString &name)
    : m_name(name)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection("store-"_L1 + QUuid::createUuid().toString(QUuid::Id128)));
    connection->m_database.setDatabaseName(path);
    // Five seconds outlast every commit of ours; a person who waits longer is told.
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    connection->m_database.setConnectOptions(options);
    if (!connection->m_database.open())
        return std::unexpected(databaseError(connection->m_database.lastError()));
    return connection->prepare(mode).transform([&connection] { return std::move(connection); });
}

/// reliability.md, section 2: nothing acknowledged is lost in a power cut, a damaged file is noticed, no I/O error is a
/// signal.
Result<void> Connection::prepare(Mode mode)
{
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA trusted_schema = OFF"_s);
    run(u"PRAGMA cell_size_check = ON"_s);
    run(u"PRAGMA mmap_size = 0"_s);
    run(u"PRAGMA temp_store = MEMORY"_s);
    keepInMemory(usualCache);
    if (mode == Mode::ReadWrite) {
        run(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // of a new file; gives back what Retention frees
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
    }
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

void Connection::keepInMemory(int kibibytes)
{
    run(u"PRAGMA cache_size = -%1"_s.arg(kibibytes));
}

void Connection::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

bool Connection::run(const QString &sql)
{
    if (m_error)
        return false;
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    fail(databaseError(query.lastError(), sql));
    return false;
}

QSqlQuery Connection::take(const QString &sql)
{
    std::vector<QSqlQuery> &idle = m_prepared[sql];
    if (!idle.empty()) {
        QSqlQuery query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(databaseError(query.lastError(), sql));
    return query;
}

void Connection::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_prepared[sql].push_back(std::move(query));
}

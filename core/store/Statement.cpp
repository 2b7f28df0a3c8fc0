#include "core/store/Statement.h"

#include "core/store/SqlError.h"

#include <QSqlError>
#include <QTimeZone>

Statement::Statement(Connection &connection, const QString &sql, const QVariantList &values)
    : m_connection(connection)
    , m_sql(sql)
{
    if (connection.error())
        return;
    QSqlQuery query = connection.take(sql);
    if (connection.error())
        return;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (query.exec())
        m_query = std::move(query);
    else
        connection.fail(databaseError(query.lastError(), sql));
}

Statement::~Statement()
{
    if (m_query)
        m_connection.giveBack(m_sql, std::move(*m_query));
}

bool Statement::next()
{
    if (!m_query)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid()) {
        m_connection.fail(databaseError(m_query->lastError(), m_sql));
        m_query.reset();
    }
    return false;
}

int Statement::changedRows() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

qint64 Statement::insertedId() const
{
    return m_query ? m_query->lastInsertId().toLongLong() : 0;
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

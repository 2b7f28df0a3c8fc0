#pragma once

#include "core/store/Connection.h"
#include "core/store/SqlValue.h"

#include <QDateTime>
#include <QUrl>

/// A statement on loan from its Connection: `for (Statement s(connection, sql, feed); s.next();)`. The values are bound
/// in order; a failure is remembered by the connection, and the statement then has no rows. Times are stored as
/// milliseconds since 1970, an invalid time, id or address as NULL, 0 or empty text.
class Statement final {
public:
    template <typename... Values>
    Statement(Connection &connection, const QString &sql, const Values &...values)
        : Statement(connection, sql, QVariantList{sqlValue(values)...})
    {
    }
    Statement(Connection &connection, const QString &sql, const QVariantList &values);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool next();
    int changedRows() const;
    qint64 insertedId() const;

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QUrl url(int column) const { return QUrl::fromEncoded(text(column).toUtf8()); }
    QDateTime time(int column) const;
    template <typename AnyId>
    AnyId id(int column) const
    {
        return AnyId{integer(column)};
    }

private:
    Connection &m_connection;
    QString m_sql;
    std::optional<QSqlQuery> m_query; ///< empty when it failed
};

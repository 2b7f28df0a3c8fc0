#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    connection.forgetError();
    m_isOpen = connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    m_connection.forgetError();
    m_connection.run(u"ROLLBACK"_s);
    m_connection.forgetError(); // SQLite has already rolled back after some errors
}

Result<void> Transaction::finish()
{
    if (!m_connection.error() && m_connection.run(u"COMMIT"_s))
        m_isOpen = false;
    if (m_connection.error())
        return std::unexpected(*m_connection.error());
    return {};
}

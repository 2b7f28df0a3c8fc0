#include "core/store/LoadTable.h"

#include "core/store/Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 5; // doublings of a day: a month

} // namespace

LoadTable::LoadTable(Connection &connection)
    : m_connection(connection)
{
}

void LoadTable::noteFailure(const QUrl &url, Error::Kind kind, const QDateTime &now)
{
    Statement known(m_connection, u"SELECT failures FROM load_failure WHERE url = ?"_s, url);
    const int failures = known.next() ? std::min(known.number(0), longestWait) : 0;
    Statement(m_connection, u"INSERT OR REPLACE INTO load_failure(url, failures, retry, kind) VALUES(?, ?, ?, ?)"_s,
        url, failures + 1, now.addDays(qint64(1) << failures), int(kind));
}

void LoadTable::forgetFailure(const QUrl &url)
{
    Statement(m_connection, u"DELETE FROM load_failure WHERE url = ?"_s, url);
}

std::optional<Error> LoadTable::failureOf(const QUrl &url, const QDateTime &now)
{
    Statement row(m_connection, u"SELECT kind, retry FROM load_failure WHERE url = ? AND retry > ?"_s, url, now);
    return row.next() ? std::optional(Error{Error::Kind(row.number(0)), {}, row.time(1)}) : std::nullopt;
}

void LoadTable::noteContact(const Contact &contact)
{
    Statement(m_connection, u"INSERT OR REPLACE INTO contact(subject, address, at) VALUES(?, ?, ?)"_s, contact.subject,
        contact.address, contact.at);
}

QList<Contact> LoadTable::contactsOf(const QList<QUrl> &subjects)
{
    QList<Contact> contacts;
    for (const QUrl &subject : subjects) {
        Statement row(m_connection, u"SELECT address, at FROM contact WHERE subject = ? ORDER BY at"_s, subject);
        while (row.next())
            contacts += Contact{subject, row.url(0), row.time(1)};
    }
    return contacts;
}

void LoadTable::forgetContacts(const QUrl &subject)
{
    Statement(m_connection, u"DELETE FROM contact WHERE subject = ?"_s, subject);
}

void LoadTable::forgetImageContacts(EntryId entry)
{
    Statement(m_connection,
        u"DELETE FROM contact WHERE subject IN (SELECT url FROM image_use AS own WHERE entry = @1 AND NOT EXISTS "
        "(SELECT 1 FROM image_use AS other WHERE other.url = own.url AND other.entry <> @1))"_s,
        entry);
}

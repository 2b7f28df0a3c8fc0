#pragma once

#include "core/base/Error.h"
#include "core/model/Contact.h"
#include "core/model/Ids.h"
#include "core/store/Connection.h"

#include <QList>

#include <optional>

/// How the loading of pages and images went: which could not be had, and every address that was asked for one.
class LoadTable final {
public:
    explicit LoadTable(Connection &connection);

    /// It could not be had, for a reason that lasts; worth asking again after a day, then two, four … days.
    void noteFailure(const QUrl &url, Error::Kind kind, const QDateTime &now);
    void forgetFailure(const QUrl &url);
    /// Why it is not asked for before `retryAt`; empty when nothing speaks against it.
    std::optional<Error> failureOf(const QUrl &url, const QDateTime &now);

    void noteContact(const Contact &contact);
    /// Who was asked for any of `subjects`, in their order, each with the earliest first.
    QList<Contact> contactsOf(const QList<QUrl> &subjects);
    void forgetContacts(const QUrl &subject);
    /// Those of the images that only `entry` shows.
    void forgetImageContacts(EntryId entry);

private:
    Connection &m_connection;
};

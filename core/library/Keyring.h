#pragma once

#include "core/base/Result.h"
#include "core/fetch/Request.h"
#include "core/model/FeedHeader.h"

#include <QFuture>
#include <QHash>
#include <QObject>

/// Where passwords and secret headers lie: in the keyring of the desktop, and where there is none, in memory until the
/// program ends. A name and a password belong to the site they were given for, not to one of its feeds.
class Keyring final : public QObject {
    Q_OBJECT

public:
    /// The login of `user` at the site of `url`; without a password when none is known.
    QFuture<Login> login(const QUrl &url, const QString &user);
    /// `request` with all that the site of a feed wants to see: name and password, headers.
    QFuture<Request> withSecrets(const Request &request, const FeedAccess &access);
    /// Errors: NoKeyring when it is kept until the program ends, and no longer.
    QFuture<Result<void>> keep(const QUrl &url, const QList<Login> &logins);
    /// As which login a header is kept.
    static Login loginOf(const FeedHeader &header);

private:
    QFuture<Result<void>> keepOne(const QUrl &url, const Login &login);

    QHash<QString, QString> m_passwords; ///< of this session, by key
};

#include "core/library/Keyring.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.broadsheet.Reader"_s;

QString keyOf(const QUrl &url, const QString &user)
{
    QUrl site;
    site.setScheme(url.scheme());
    site.setHost(url.host());
    site.setPort(url.port());
    site.setUserName(user);
    return QString::fromLatin1(site.toEncoded());
}

/// What a header says is kept as the password of a user that no site has.
QString userOf(const QString &header)
{
    return u"header: "_s + header.toLower();
}

} // namespace

QFuture<Request> Keyring::withSecrets(const Request &request, const FeedAccess &access)
{
    QList<QFuture<Login>> secrets;
    for (const QString &header : access.headers)
        secrets += login(request.url, userOf(header));
    if (!access.user.isEmpty())
        secrets += login(request.url, access.user);
    const auto fill = [request, access](const QList<QFuture<Login>> &found) {
        Request filled = request;
        for (qsizetype i = 0; i < access.headers.size(); ++i)
            filled.headers += {access.headers[i].toLatin1(), found[i].result().password.toUtf8()};
        if (!access.user.isEmpty())
            filled.login = found.last().result();
        return filled;
    };
    return QtFuture::whenAll(secrets.begin(), secrets.end()).then(this, fill);
}

QFuture<Login> Keyring::login(const QUrl &url, const QString &user)
{
    const QString key = keyOf(url, user);
    if (const auto known = m_passwords.constFind(key); known != m_passwords.cend())
        return QtFuture::makeReadyValueFuture(Login{user, *known});
    auto promise = std::make_shared<QPromise<Login>>();
    promise->start();
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise, key, user] {
        m_passwords.insert(key, job->textData());
        promise->addResult(Login{user, job->textData()});
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> Keyring::keep(const QUrl &url, const QList<Login> &logins)
{
    QList<QFuture<Result<void>>> kept;
    for (const Login &login : logins)
        kept += keepOne(url, login);
    const auto joined = [](const QList<QFuture<Result<void>>> &all) {
        const auto failed = std::ranges::find_if(all, [](const auto &one) { return !one.result(); });
        return failed == all.end() ? Result<void>() : failed->result();
    };
    return QtFuture::whenAll(kept.begin(), kept.end()).then(this, joined);
}

QFuture<Result<void>> Keyring::keepOne(const QUrl &url, const Login &login)
{
    const QString key = keyOf(url, login.user);
    m_passwords.insert(key, login.password);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(key);
    job->setTextData(login.password);
    connect(job, &QKeychain::Job::finished, this, [job, promise] {
        promise->addResult(job->error() == QKeychain::NoError
                ? Result<void>()
                : Result<void>(failure(Error::Kind::NoKeyring, job->errorString())));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Login Keyring::loginOf(const FeedHeader &header)
{
    return {userOf(header.name), header.value};
}

#include "core/library/Keyring.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

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

} // namespace

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

QFuture<Result<void>> Keyring::keep(const QUrl &url, const Login &login)
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

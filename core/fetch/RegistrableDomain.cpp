#include "core/fetch/RegistrableDomain.h"

#include <QHostAddress>
#include <QUrl>

#include <libpsl.h>

QString registrableDomain(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host;
    const QByteArray name = QUrl::toAce(host);
    const char *domain = psl_registrable_domain(psl_builtin(), name.constData());
    return domain ? QString::fromLatin1(domain) : host;
}

#include "core/feed/FeedLink.h"

#include "core/html/LinkResolver.h"

#include <QString>

using namespace Qt::StringLiterals;

QUrl feedAddress(QStringView reference, const QUrl &base)
{
    reference = reference.trimmed();
    if (reference.startsWith("www."_L1, Qt::CaseInsensitive)) // what a browser's address field makes of it
        return resolveLink(QString("http://"_L1 + reference), base);
    const QUrl address = resolveLink(reference, base);
    if (!address.isEmpty() || !base.isEmpty())
        return address;
    const QUrl relative(reference.toString());
    return relative.isValid() && relative.scheme().isEmpty() && relative.authority().isEmpty() ? relative : QUrl();
}

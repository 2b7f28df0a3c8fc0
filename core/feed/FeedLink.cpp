#include "core/feed/FeedLink.h"

#include "core/html/LinkResolver.h"

#include <QString>

QUrl feedAddress(QStringView reference, const QUrl &base)
{
    const QUrl address = resolveLink(reference, base);
    if (!address.isEmpty() || !base.isEmpty())
        return address;
    const QUrl relative(reference.trimmed().toString());
    return relative.isValid() && relative.scheme().isEmpty() && relative.authority().isEmpty() ? relative : QUrl();
}

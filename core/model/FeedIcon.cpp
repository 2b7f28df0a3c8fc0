#include "core/model/FeedIcon.h"

#include "core/model/Feed.h"

using namespace Qt::StringLiterals;

QUrl iconAddress(const Feed &feed)
{
    if (!feed.icon.isEmpty() || feed.isBundled())
        return feed.icon;
    QUrl icon;
    const QUrl &site = feed.site.host().isEmpty() ? feed.url : feed.site;
    icon.setScheme(site.scheme());
    icon.setHost(site.host());
    icon.setPort(site.port());
    icon.setPath(u"/favicon.ico"_s);
    return icon;
}

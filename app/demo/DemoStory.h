#pragma once

#include "core/model/Story.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

/// What every address and time of the demo newsroom hangs on.
struct DemoEdition {
    QUrl base; ///< "http://127.0.0.1:PORT", without a path
    QDateTime now; ///< UTC; ages of stories count back from here

    QUrl at(const QString &path) const { return QUrl(base.toString() + path); }
};

/// A story of the demo newsroom, with the truth that a reader must make of its page.
struct DemoStory {
    QString site; ///< DemoSite::id
    QString slug; ///< last part of its address; the name of its file
    QString section;
    QStringList tags;
    QString standfirst; ///< stands under the headline, in the feed's summary, and not in the body
    QString codeMarkup; ///< how its page writes code: see DemoCode.h; empty for a plain <pre>
    Story truth;
    RelatedLink
        also; ///< stands between two paragraphs of a long enough page; a reader may list it after the truth's lists

    QString path() const { return u'/' + site + u'/' + slug; }
};

/// How a site writes its feed.
struct DemoFeedForm {
    QString format; ///< as interfaces.md names it: "rss-2.0", "rss-1.0", "atom-1.0" or "json-feed-1.1"
    QString path; ///< under the site's own: "feed.xml"
    QString encoding; ///< of the bytes; anything but UTF-8 goes out undeclared
    bool isSummaryOnly = false;
    bool isBroken = false; ///< written the way careless programs do: bare &, tags left open, &nbsp;
};

/// A newspaper or blog of the demo newsroom.
struct DemoSite {
    QString id; ///< the first part of its addresses, and the name of its files
    QString title;
    QString description;
    QString language; ///< BCP 47
    bool isRightToLeft = false;
    QString folder; ///< of the reader's feed list
    QString pageTemplate; ///< a file of resources/demo/templates
    QString iconColor; ///< "#rrggbb"
    DemoFeedForm feed;
    QVariantMap authors; ///< name to {role, biography}
    QVariantMap page; ///< furniture and words for the template, as the file has them

    QString path() const { return u'/' + id + u'/'; }
    QString feedPath() const { return path() + feed.path; }
    QString iconPath() const { return path() + QStringLiteral("icon.png"); }
};

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

/// One subscription of a list, with the folders it lies in, outermost first.
struct OpmlFeed {
    QUrl url;
    QString title;
    QUrl site;
    QStringList folders;

    bool operator==(const OpmlFeed &) const = default;
};

/// A list of subscriptions (OPML 2.0). Flat, because a file of a person may be 10,000 folders deep.
struct OpmlList {
    QString title;
    QList<OpmlFeed> feeds;
    QStringList problems; ///< a line for each outline that could not be taken, for the person to read

    bool operator==(const OpmlList &) const = default;
};

/// A list of subscriptions before any of it is followed.
struct ImportPreview {
    OpmlList list; ///< with a feed or a problem in it
    QSet<QUrl> followed; ///< the addresses that are followed already

    bool isFollowed(const OpmlFeed &feed) const { return followed.contains(feed.url.adjusted(QUrl::RemoveUserInfo)); }
};

/// What an import did.
struct ImportSummary {
    int added = 0;
    int alreadyThere = 0;
    QStringList problems;

    bool operator==(const ImportSummary &) const = default;
};

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

/// A feed to begin with.
struct StarterFeed {
    QString title;
    QUrl url;

    bool operator==(const StarterFeed &) const = default;
};

/// Feeds on one subject, or in one language.
struct StarterBundle {
    QString title;
    QString language; ///< ISO 639-1
    QList<StarterFeed> feeds;

    bool operator==(const StarterBundle &) const = default;
};

/// The bundles of our own list (resources/starter.opml).
QList<StarterBundle> starterBundles(const QByteArray &opml);

/// Those of them that were chosen, as a list of subscriptions.
QByteArray opmlOf(const QList<StarterBundle> &bundles);

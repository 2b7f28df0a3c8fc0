#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The subscriptions of another reader, as they lie on this machine.
struct FoundSubscriptions {
    enum class Format { Opml, NewsboatUrls, ThunderbirdFeeds, RssGuardDatabase, QuiteRssDatabase };

    QString program; ///< its name
    QString path;
    Format format = Format::Opml;

    bool operator==(const FoundSubscriptions &) const = default;
};

/// Looks where other readers keep them below a home folder; reads none of the files. Akregator, Liferea, Newsboat,
/// QuiteRSS, RSS Guard, Thunderbird.
QList<FoundSubscriptions> findSubscriptions(const QString &home);

/// Reads them as a list of subscriptions (OPML). May be called from any thread. Errors: those of bytesOfFile.
Result<QByteArray> readSubscriptions(const FoundSubscriptions &found);

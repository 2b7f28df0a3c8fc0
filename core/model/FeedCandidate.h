#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

/// A feed that a page offers.
struct FeedCandidate {
    QUrl url;
    QString title;
    QString type; ///< MIME type as declared; empty where guessed
    QStringList headlines; ///< the newest ones, once it was looked at

    bool operator==(const FeedCandidate &) const = default;
};

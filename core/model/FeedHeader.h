#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// A line of a request that a site wants besides the usual ones, such as a token.
struct FeedHeader {
    QString name;
    QString value; ///< empty where it is the one that is known already

    bool operator==(const FeedHeader &) const = default;
};

/// What a person wrote as "Name: value", or as a name alone. Nothing where that is no header (RFC 9110, section 5), or
/// one that the program answers for itself.
std::optional<FeedHeader> headerIn(QStringView line);

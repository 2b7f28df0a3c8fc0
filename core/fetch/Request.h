#pragma once

#include "core/model/Feed.h"

#include <QUrl>

#include <chrono>

/// One polite request.
struct Request {
    enum class Purpose { Feed, Page, Image, Icon };

    /// Which networks the address may reach: what a person typed may be local, what came out of content may not.
    enum class Reach { Anywhere, PublicOnly };

    QUrl url;
    Purpose purpose = Purpose::Feed;
    Reach reach = Reach::Anywhere;
    Validators validators = {}; ///< makes the request conditional (RFC 9110, section 13)

    bool operator==(const Request &) const = default;
};

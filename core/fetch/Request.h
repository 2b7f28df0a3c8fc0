#pragma once

#include "core/model/Feed.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

/// A name and a password that one site wants. Sent to the address they were given for, and to no other.
struct Login {
    QString user;
    QString password;

    bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
    bool operator==(const Login &) const = default;
};

/// A line of a request besides the usual ones. Sent to the address it was given for, and to no other.
struct RequestHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const RequestHeader &) const = default;
};

/// One polite request.
struct Request {
    enum class Purpose { Feed, Page, Image, Icon };

    /// Which networks the address may reach: what a person typed may be local, what came out of content may not.
    enum class Reach { Anywhere, PublicOnly };

    /// Whether somebody looks at an empty place until the answer comes.
    enum class Wanted { Ahead, Now };

    QUrl url;
    QUrl subject = {}; ///< what is wanted, where `url` is only a part of it; empty where it is all
    Purpose purpose = Purpose::Feed;
    Reach reach = Reach::Anywhere;
    Wanted wanted = Wanted::Ahead;
    Validators validators = {}; ///< makes the request conditional (RFC 9110, section 13)
    Login login = {};
    QList<RequestHeader> headers = {};
    bool http2 = false;
    QUrl proxy = {}; ///< empty for the one of all requests

    bool operator==(const Request &) const = default;
};

#pragma once

#include "core/base/Error.h"

#include <QByteArrayView>
#include <QHttpHeaders>

#include <curl/curl.h>

/// What a failed transfer means to us; `systemError` is the errno of the call that failed.
Error::Kind kindOf(CURLcode outcome, int systemError);

/// What a status that is no success means to us (RFC 9110, section 15), with the time a Retry-After names.
Error errorOf(int status, const QHttpHeaders &headers, const QDateTime &now);

/// Whether an answer is a gate that wants to see a browser (Cloudflare, DataDome, PerimeterX, Anubis, Sucuri, …)
/// instead of what was asked for. `body` is its beginning.
bool isChallenge(int status, const QHttpHeaders &headers, QByteArrayView body);

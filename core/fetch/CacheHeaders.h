#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHttpHeaders>

/// A date as HTTP writes it: any of the three forms of RFC 9110, section 5.6.7; UTC, invalid when it is none.
QDateTime parseHttpDate(const QByteArray &text);

/// Until when an answer counts as fresh: Cache-Control max-age less Age, else Expires (RFC 9111, section 4.2); at most
/// a day. Invalid when nothing is said or the answer is stale already.
QDateTime freshUntil(const QHttpHeaders &headers, const QDateTime &now);

/// The time before which a server does not want to be asked again: Retry-After as seconds or as a date (RFC 9110,
/// section 10.2.3); at most seven days. Invalid when nothing usable is said.
QDateTime retryAt(const QHttpHeaders &headers, const QDateTime &now);

/// The time before which a server will refuse us, which it tells with an answer that it still gave: the allowance of
/// X-RateLimit-Remaining is used up until X-RateLimit-Reset (seconds, or a time as seconds since 1970); at most an
/// hour, because nobody fixes what these headers mean. Invalid when there is some left or nothing is said.
QDateTime allowedAgainAt(const QHttpHeaders &headers, const QDateTime &now);

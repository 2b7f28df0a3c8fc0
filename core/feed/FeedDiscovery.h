#pragma once

#include "core/model/FeedCandidate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

/// The feeds that a page offers, best first; links in its head, then in its body, then the known places of known sites.
QList<FeedCandidate> discoverFeeds(const QByteArray &page, const QString &contentType, const QUrl &url);

/// An address as a feed is followed at: http or https, with the name and password it may carry, without what servers
/// never see of it, and so the same for every way to write it down. Empty when it is none.
QUrl feedAddressOf(const QString &text);

/// The address that a person means: adds a missing scheme, turns feed:, feed:https: and pasted blanks into what they
/// stand for. Empty when the text is no address.
QUrl addressFromText(const QString &text);

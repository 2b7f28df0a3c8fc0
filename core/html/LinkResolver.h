#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

/// The address that `reference` means on a page at `base`: absolute, http, https or mailto. Empty for every other
/// scheme, for what is no address and for what a person could be deceived by (user names in it). Control characters and
/// surrounding blanks are dropped as the URL standard says.
QUrl resolveLink(QStringView reference, const QUrl &base);

/// The same address without what only serves to watch the reader: tracking parameters, and redirectors whose target is
/// written in them. Parameters that matter stay.
QUrl cleanLink(const QUrl &url);

/// Whether a host is this domain or one under it ("m.example.org" is under "example.org", "notexample.org" is not).
bool isHostUnder(const QString &host, QLatin1StringView domain);

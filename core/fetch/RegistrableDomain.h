#pragma once

#include <QString>

/// The part of a host name that one owner registered: "bbc.co.uk" of "feeds.bbc.co.uk" (publicsuffix.org). An address
/// or a name without such a part is its own.
QString registrableDomain(const QString &host);

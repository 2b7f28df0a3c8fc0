#pragma once

#include <QStringView>
#include <QUrl>

/// The address that a feed means by `reference`: as resolveLink, but where nobody knows where the feed came from (a
/// file without its address) a relative one is kept as it is written.
QUrl feedAddress(QStringView reference, const QUrl &base);

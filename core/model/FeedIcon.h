#pragma once

#include <QUrl>

struct Feed;

/// Where the icon of a feed is: what the feed names, else where its site keeps one for browsers (/favicon.ico, HTML
/// Living Standard, section 4.6.7.8, "icon"). Empty for a feed that came with the program.
QUrl iconAddress(const Feed &feed);

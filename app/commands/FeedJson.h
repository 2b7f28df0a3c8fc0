#pragma once

#include "core/model/ParsedFeed.h"

#include <QJsonObject>

/// A feed as the feed model of interfaces.md: what is absent in the feed is absent here, texts are harmless HTML.
QJsonObject feedJson(const ParsedFeed &feed);

#pragma once

#include "core/model/ParsedFeed.h"

#include <QByteArray>

/// All that a feed holds as indented JSON, for expectations in files: what is empty is left out.
QByteArray dumpOf(const ParsedFeed &feed);

#pragma once

#include "core/base/Result.h"
#include "core/model/ParsedFeed.h"

#include <QByteArray>
#include <QUrl>

/// Reads a JSON Feed 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/) in UTF-8. A value of a wrong type counts as
/// missing. Errors: MalformedFeed (no JSON), NotAFeed (other JSON).
Result<ParsedFeed> parseJsonFeed(const QByteArray &utf8, const QUrl &url);

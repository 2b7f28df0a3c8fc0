#pragma once

#include "core/base/Result.h"
#include "core/model/Opml.h"

#include <QByteArray>

/// Reads a list of subscriptions, whatever program wrote it. Bad outlines become `problems`; only a file that is no
/// OPML at all is an error (NotOpml).
Result<OpmlList> parseOpml(const QByteArray &bytes);

/// Writes a list as OPML 2.0, UTF-8. Reading it back and writing again gives the same bytes.
QByteArray writeOpml(const OpmlList &list);

#pragma once

#include "core/store/SearchWords.h"

#include <QString>

/// The words around the first hit in `text`, on one line, each hit between U+0002 and U+0003. Without a hit, the
/// beginning.
QString snippetOf(const QString &text, const QList<SearchWord> &words);

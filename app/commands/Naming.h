#pragma once

#include "core/library/Library.h"

#include <QStringList>

/// The feed that a word of the command line means: its id, its address or its title. Errors: NoSuchFeed.
Result<Feed> feedNamed(Library &library, const QString &word);

/// The entries whose ids the words are. Errors: InvalidUsage for a word that is no id.
Result<QList<EntryId>> entriesNamed(const QStringList &words);

/// What a list of entries shows: `all`, `unread`, `starred`, `today`, a feed's id, or a search; everything when empty.
EntryQuery queryNamed(const Library &library, const QStringList &words);

/// The number after --limit. Errors: InvalidUsage when it is none above 0.
Result<int> limitNamed(const QString &text);

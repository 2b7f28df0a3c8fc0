#pragma once

#include "core/model/Opml.h"
#include "core/store/Tables.h"

/// The feeds with the folders they lie in, outermost first.
QList<OpmlFeed> subscriptionsOf(Tables &tables);

/// Follows what is not followed yet, making its folders; how many were new. To be called inside a write transaction.
int addSubscriptions(Tables &tables, const QList<OpmlFeed> &feeds, const QDateTime &now);

/// Writes the list beside the database: what is left when the database and all its copies are lost.
Result<void> saveSubscriptions(Tables &tables, const QString &database);
QList<OpmlFeed> savedSubscriptions(const QString &database);

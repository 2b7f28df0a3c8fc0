#pragma once

#include "core/model/EntryQuery.h"
#include "core/model/SearchHit.h"

struct Tables;

/// `now` is a moment in the person's time zone.
QList<EntryId> listedIds(Tables &tables, const EntryQuery &query, const QDateTime &now);
/// Without regard to offset, limit and keep.
QList<EntryId> allIds(Tables &tables, const EntryQuery &query, const QDateTime &now);
int listedCount(Tables &tables, const EntryQuery &query, const QDateTime &now);
EntryId nextUnreadId(Tables &tables, const EntryQuery &query, EntryId after, const QDateTime &now);
QList<SearchHit> searchHits(Tables &tables, const EntryQuery &query, const QDateTime &now);

#pragma once

#include "core/model/EntryCounts.h"
#include "core/model/EntryQuery.h"
#include "core/model/SearchHit.h"
#include "core/model/UserAct.h"

struct Tables;

/// `now` is a moment in the person's time zone.
QList<EntryId> listedIds(Tables &tables, const EntryQuery &query, const QDateTime &now);
/// All that `mark` would change, without regard to offset, limit and keep.
QList<EntryId> changeableIds(Tables &tables, const EntryQuery &query, Mark mark, const QDateTime &now);
/// Without regard to offset, limit and keep.
int listedCount(Tables &tables, const EntryQuery &query, const QDateTime &now);
/// The same of one part of the search index; see Database::countPart.
PartCount partCount(Tables &tables, const EntryQuery &query, EntryId newest, const QDateTime &now);
EntryId nextUnreadId(Tables &tables, const EntryQuery &query, EntryId after, const QDateTime &now);
QList<SearchHit> searchHits(Tables &tables, const EntryQuery &query, const QDateTime &now);

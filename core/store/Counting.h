#pragma once

#include "core/model/Statistics.h"

struct Tables;

/// Counts everything, which takes a second where there are a million stories: for a connection that nobody waits for.
/// `database` is the file.
Statistics statisticsOf(Tables &tables, const QString &database, const QDateTime &now);

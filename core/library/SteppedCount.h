#pragma once

#include "core/base/Result.h"
#include "core/library/Places.h"
#include "core/model/EntryQuery.h"

#include <QFuture>

/// How many entries a search finds, counted part by part of the index, so that the reader answers other questions in
/// between: a word that half of a million stories hold takes a third of a second.
QFuture<Result<int>> countInSteps(const Places &places, const EntryQuery &query, const QDateTime &now);

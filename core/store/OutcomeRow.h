#pragma once

#include "core/model/Feed.h"
#include "core/store/Statement.h"

/// How a visit ended, from six columns of a row: outcome, time, new entries, and kind, detail and time of the error.
inline FetchOutcome outcomeIn(const Statement &row, int first)
{
    FetchOutcome outcome{.kind = FetchOutcome::Kind(row.number(first)),
        .at = row.time(first + 1),
        .error = {},
        .newEntries = row.number(first + 2)};
    if (outcome.kind == FetchOutcome::Kind::Failed)
        outcome.error = Error{Error::Kind(row.number(first + 3)), row.text(first + 4), row.time(first + 5)};
    return outcome;
}

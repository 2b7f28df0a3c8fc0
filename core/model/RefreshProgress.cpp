#include "core/model/RefreshProgress.h"

void RefreshProgress::add(const FetchOutcome &outcome)
{
    ++done;
    newEntries += outcome.newEntries;
    switch (outcome.kind) {
    case FetchOutcome::Kind::Fetched:
        ++fetched;
        return;
    case FetchOutcome::Kind::NotModified:
        ++notModified;
        return;
    case FetchOutcome::Kind::Never:
    case FetchOutcome::Kind::Failed:
        break;
    }
    ++failed;
    const bool isFirst = failed == 1;
    const bool isSame = failure && outcome.error && failure->kind == outcome.error->kind;
    failure = isFirst || isSame ? outcome.error : std::nullopt;
}

#pragma once

#include "core/base/Result.h"
#include "core/model/UserAct.h"
#include "ui/Pending.h"

#include <optional>

/// Waits for what `actor` asked of the library and emits how it went: `done` where it is an act that undo takes back,
/// or `failed`.
template <typename Actor>
void reportAct(Actor *actor, Pending &pending, const QFuture<Result<void>> &answer, std::optional<UserAct::Kind> act)
{
    pending.await(actor, answer, [actor, act](const Result<void> &result) {
        if (!result)
            Q_EMIT actor->failed(result.error());
        else if (act)
            Q_EMIT actor->done({.kind = *act, .count = 1});
    });
}

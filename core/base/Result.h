#pragma once

#include "core/base/Error.h"

#include <expected>
#include <type_traits>
#include <utility>

/// A value, or why there is none. Chain with `and_then`, `transform`, `or_else`.
template <typename T>
using Result = std::expected<T, Error>;

/// The failure side of a Result: `return failure(Error::Kind::NotFound, address);`
inline std::unexpected<Error> failure(Error::Kind kind, QString detail = {}, QDateTime retryAt = {})
{
    return std::unexpected(Error{kind, std::move(detail), std::move(retryAt)});
}

/// Lifts a step into a continuation of a `QFuture<Result<A>>`: the step runs on a value, an error passes by untouched.
/// `step` may return `Result<B>` or a plain `B`. The continuation names `Result<A>` as its argument because Qt would
/// otherwise hand a generic lambda the future itself.
template <typename A, typename Step>
auto ifOk(Step step)
{
    using Returned = std::invoke_result_t<Step, A>;
    return [step = std::move(step)](Result<A> result) mutable {
        if constexpr (requires { typename Returned::unexpected_type; })
            return std::move(result).and_then(std::move(step));
        else
            return std::move(result).transform(std::move(step));
    };
}

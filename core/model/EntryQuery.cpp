#include "core/model/EntryQuery.h"

// Defined apart from its type, which holds a list of its own kind.
bool SearchExpression::operator==(const SearchExpression &) const = default;

SearchExpression both(const SearchExpression &one, const SearchExpression &other)
{
    using Kind = SearchExpression::Kind;
    if (one.kind == Kind::Everything || other.kind == Kind::Everything)
        return one.kind == Kind::Everything ? other : one;
    return {.kind = Kind::And, .children = {one, other}};
}

#include "core/model/EntryQuery.h"

// Defined apart from its type, which holds a list of its own kind.
bool SearchExpression::operator==(const SearchExpression &) const = default;

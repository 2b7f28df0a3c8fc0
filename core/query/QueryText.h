#pragma once

#include "core/model/EntryQuery.h"

/// The expression as text that `parseQuery` reads back to the same expression.
QString queryText(const SearchExpression &expression);

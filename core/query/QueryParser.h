#pragma once

#include "core/model/EntryQuery.h"

#include <QDate>
#include <QString>

/// Reads what a person types into the search field. Never fails: what is no operator is searched for as words.
/// Grammar: words, "a phrase", -not, OR, ( ), in:title author: site: feed: is:unread|read|starred before:DATE
/// after:DATE, dates as 2026, 2026-11, 2026-11-23, today, yesterday, 7d; `today` is what those are counted from.
/// `isTyping` makes the last word a prefix.
enum class QueryEnd { Complete, StillTyping };
SearchExpression parseQuery(const QString &text, const QDate &today, QueryEnd end = QueryEnd::Complete);

#pragma once

struct Tables;

/// Makes up to `limit` of the entries that wait for it searchable, the newest first; how many. To be called inside a
/// write transaction, as its last act: many other statements have SQLite write out what FTS5 has gathered until then
/// (sqlite3VtabSavepoint), which makes it take twice as long.
int indexWaiting(Tables &tables, int limit);

#pragma once

#include "core/base/Error.h"

class QSqlError;

/// What SQLite reports (https://www.sqlite.org/rescode.html) as one of the kinds that a person can do something about;
/// `sql` is for the log, without the values.
Error databaseError(const QSqlError &error, const QString &sql = {});

#include "core/store/SqlError.h"

#include <QSqlError>

namespace {

Error::Kind kindOf(int code)
{
    switch (code & 0xff) { // the primary code; the rest says where in SQLite it happened
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::DatabaseBusy;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return Error::Kind::DatabaseReadOnly;
    case 13: // SQLITE_FULL
        return Error::Kind::DiskFull;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::DatabaseDamaged;
    default:
        return Error::Kind::DatabaseFailed;
    }
}

} // namespace

Error databaseError(const QSqlError &error, const QString &sql)
{
    return {kindOf(error.nativeErrorCode().toInt()),
        sql.isEmpty() ? error.text() : error.text() + QLatin1StringView(" in ") + sql};
}

#pragma once

#include "core/store/Connection.h"

/// "Brsh": says in the file's header whose file it is (https://www.sqlite.org/fileformat2.html, offset 68).
inline constexpr int applicationId = 0x42727368;

/// The version of the schema that this program writes: the number of steps in Migrations.cpp.
int newestSchema();

/// The version of the file, 0 for a new one. DatabaseDamaged when the file is another program's.
Result<int> schemaOf(Connection &connection);

/// Brings the file to `newestSchema`, each step in a transaction of its own that also stamps the version: an
/// interrupted migration goes on where it stopped. DatabaseNewer when the file is ahead of this program; it is left
/// untouched. `upTo` an older schema for tests of those that are out there.
Result<void> migrate(Connection &connection, int upTo = newestSchema());

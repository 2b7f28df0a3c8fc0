#pragma once

#include "core/library/ProfilePaths.h"
#include "core/store/Database.h"

/// Where the database of a profile lies, and the pictures that belong to it.
DatabaseFiles databaseFilesOf(const ProfilePaths &profile);

/// A connection of its own that changes nothing, whoever else has the database open.
Result<std::unique_ptr<Database>> openToLook(const ProfilePaths &profile);

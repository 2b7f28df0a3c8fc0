#include "core/library/ProfileDatabase.h"

DatabaseFiles databaseFilesOf(const ProfilePaths &profile)
{
    return DatabaseFiles::inFolders(profile.data, profile.cache);
}

Result<std::unique_ptr<Database>> openToLook(const ProfilePaths &profile)
{
    return Database::open(databaseFilesOf(profile), Access::Reader);
}

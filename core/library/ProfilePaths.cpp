#include "core/library/ProfilePaths.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

ProfilePaths ProfilePaths::standard()
{
    const auto folder = [](QStandardPaths::StandardLocation place) {
        return QStandardPaths::writableLocation(place) + "/broadsheet"_L1;
    };
    return {folder(QStandardPaths::GenericDataLocation), folder(QStandardPaths::GenericCacheLocation),
        folder(QStandardPaths::GenericStateLocation), folder(QStandardPaths::GenericConfigLocation)};
}

ProfilePaths ProfilePaths::inFolder(const QString &folder)
{
    return {folder + "/data"_L1, folder + "/cache"_L1, folder + "/state"_L1, folder + "/config"_L1};
}

ProfilePaths ProfilePaths::named(const QString &profile)
{
    return profile.isEmpty() ? standard() : inFolder(profile);
}

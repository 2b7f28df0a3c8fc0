#pragma once

#include <QLatin1StringView>

/// The one name of the program on a desktop: of its desktop file, metainfo, icons, windows and D-Bus service.
inline constexpr QLatin1StringView applicationId{"org.broadsheet.Reader"};

/// Where people find the project, until it has a home of its own.
inline constexpr QLatin1StringView projectAddress{"https://broadsheet.example"};

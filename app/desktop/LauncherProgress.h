#pragma once

#include "core/model/RefreshProgress.h"

#include <QDBusConnection>

/// Shows on the program's icon in docks and task bars how far a refresh is (com.canonical.Unity.LauncherEntry, which
/// Plasma, Dash to Dock, Plank and others read).
void showOnLauncher(const QDBusConnection &bus, const RefreshProgress &progress);

#pragma once

#include <QString>

/// Gives the application its name, its icon and the translations of the person's language.
void introduceApplication();

/// Puts the whole program into a light or dark dress whatever the system wears; for screenshots. Empty follows the
/// system.
void wearTheme(const QString &theme);

#pragma once

#include <QIcon>
#include <QString>

/// The icon of the person's theme by its freedesktop name; ours, drawn in the palette's text colour, where the theme
/// has none.
QIcon namedIcon(const QString &name);

#pragma once

#include <QHash>
#include <QStringView>

/// How surely the lines of the code have the shape of data, which has no words of its own: JSON, YAML, TOML, XML. By
/// the names that languageOf gives them, as weights beside those of weightsOfSigns.
QHash<QStringView, int> weightsOfShapes(QStringView code);

#pragma once

#include <QHash>
#include <QStringView>

/// How much of each language stands in a piece of code, by signs that few others share; each sign counts once, however
/// often it stands there. Lines are taken without the blanks around them.
QHash<QStringView, int> weightsOfSigns(QStringView code);

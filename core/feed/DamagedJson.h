#pragma once

#include <QByteArray>

/// JSON that does not parse without what is damaged: elements of the lists in the outermost object that are no JSON,
/// what stands behind the object, and the end that got lost on the way. Empty where nothing whole is left. Linear in
/// the length.
QByteArray withoutDamage(const QByteArray &json);

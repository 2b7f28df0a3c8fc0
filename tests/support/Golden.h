#pragma once

#include <QByteArray>
#include <QString>

/// Whether `got` equals the file under tests/data; with UPDATE_GOLDEN=1 in the environment the file is written instead,
/// and the change is reviewed as a diff. On a difference the first differing line is printed.
bool matchesGolden(const QByteArray &got, const QString &path);

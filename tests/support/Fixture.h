#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The bytes of a file under tests/data; fails the running test when it is missing.
QByteArray fixture(const QString &path);

/// A picture of one pixel.
QByteArray tinyPng();

/// The full path of a file under tests/data.
QString fixturePath(const QString &path);

/// The files under tests/data/`folder` that match `pattern`, as paths for fixture(), sorted.
QStringList fixtures(const QString &folder, const QString &pattern);

#pragma once

#include <QByteArray>
#include <QStringList>

/// Runs this test's own program with these arguments to its end; the `at`th write to a database meets the fault
/// ("full", "error" or "kill", see DiskFaults.cpp). What it wrote to its output.
QByteArray runWithFault(const QStringList &arguments, const QString &fault, int at);

/// How many writes to databases the program makes with these arguments.
int countWrites(const QStringList &arguments);

/// The writes of so many that a test lets fail: all of them where BROADSHEET_FAULTS is set, as before a release;
/// otherwise at most `few`, evenly apart.
QList<int> triedWrites(int writes, int few);

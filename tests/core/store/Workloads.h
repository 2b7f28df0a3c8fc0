#pragma once

#include "core/store/Database.h"

class StoreFixture;

/// Something that a person or their feeds do to a library again and again, until it is interrupted.
struct Workload {
    QString name;
    Result<void> (*step)(Database &, int number); ///< numbers rise from 1
    bool (*isKept)(Database &, int number); ///< whether a step that was done is there
};

const QList<Workload> &workloads();
const Workload &workloadNamed(const QString &name);

/// Fills an empty library with what the workloads act on, and closes it.
void prepareForWork(StoreFixture &store);
/// Whether the library holds stories, and none of them twice.
bool hasNoDoubles(StoreFixture &store);

/// Tells the test that started this process that a step is done; what was told must outlive the process.
void acknowledge(int number);
/// The steps that such a process told of, of which a kill may have cut the last word.
QList<int> acknowledged(const QByteArray &said);

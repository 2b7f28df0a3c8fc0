#pragma once

#include <QMetaType>

/// What the person did with an entry; lives apart from the entry because entries leave feeds and come back.
struct EntryState {
    bool read = false;
    bool starred = false;

    bool operator==(const EntryState &) const = default;
};

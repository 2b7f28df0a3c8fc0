#include "core/store/EntryRange.h"

#include <algorithm>

QList<EntryRange> rangesOf(QList<EntryId> ids)
{
    std::ranges::sort(ids);
    QList<EntryRange> ranges;
    for (const EntryId id : std::as_const(ids)) {
        if (ranges.isEmpty() || id.value > ranges.last().last.value + 1)
            ranges += EntryRange{id, id};
        ranges.last().last = id;
    }
    return ranges;
}

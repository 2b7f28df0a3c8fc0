#include "core/library/RelatedIndex.h"

Result<int> signStories(Database &, int)
{
    return 0;
}

Result<QList<RelatedEntry>> relatedEntries(Database &, EntryId, int)
{
    return QList<RelatedEntry>{};
}

#include "core/store/Indexing.h"

#include "core/model/BlockText.h"
#include "core/store/Tables.h"

namespace {

struct Words {
    Entry entry;
    QString body;
};

/// Hidden entries have words too: undo may bring them back.
QList<Words> wordsOf(Tables &tables, const QList<EntryId> &ids)
{
    QList<Words> words;
    for (const Entry &entry : tables.entries.find(ids)) {
        const std::optional<Story> story = tables.stories.best(entry.id);
        words += Words{entry, story ? textOf(story->blocks) : QString()};
    }
    return words;
}

} // namespace

int indexWaiting(Tables &tables, int limit)
{
    const QList<EntryId> ids = tables.search.waiting(limit);
    if (ids.isEmpty())
        return 0;
    const QList<Words> words = wordsOf(tables, ids);
    tables.search.release(ids.last());
    for (const auto &[entry, body] : words)
        tables.search.indexHead(entry.id, entry.title, entry.author, entry.link);
    for (const auto &[entry, body] : words)
        tables.search.indexBody(entry.id, body);
    return int(ids.size());
}

#include "core/library/Backup.h"
#include "core/library/Library.h"
#include "core/library/LibraryParts.h"
#include "core/library/Repeated.h"
#include "core/library/StoryExport.h"

// The part of the door that stories and all the rest are carried out through.

QFuture<Result<QList<KeptStory>>> Library::keptStories(EntryQuery query)
{
    query.offset = 0;
    query.limit = mostCarried;
    return gather(entries(query));
}

QFuture<Result<QList<KeptStory>>> Library::keptStories(const QList<EntryId> &ids)
{
    return gather(entriesById(ids));
}

/// Some at a time: others want to read meanwhile.
QFuture<Result<QList<KeptStory>>> Library::gather(const QFuture<Result<QList<Entry>>> &entries)
{
    static constexpr qsizetype atOnce = 20;
    struct Gathering {
        QList<Entry> waiting;
        QList<KeptStory> stories;
    };
    const auto gathering = std::make_shared<Gathering>();
    const auto step = [this, gathering] {
        const QList<Entry> next = gathering->waiting.first(std::min(atOnce, gathering->waiting.size()));
        gathering->waiting.remove(0, next.size());
        return m_d->read([next](Database &reader) { return Result<QList<KeptStory>>(::keptStories(reader, next)); })
            .then(this, ifOk<QList<KeptStory>>([gathering](const QList<KeptStory> &stories) {
                gathering->stories += stories;
                return int(stories.size());
            }));
    };
    const auto begin = [this, gathering, step](const Result<QList<Entry>> &found) {
        if (!found)
            return QtFuture::makeReadyValueFuture(Result<int>(std::unexpected(found.error())));
        gathering->waiting = *found;
        return repeated(this, step);
    };
    return QFuture(entries).then(this, begin).unwrap().then(this, ifOk<int>([gathering](int) {
        return std::exchange(gathering->stories, {});
    }));
}

QFuture<Result<int>> Library::exportStories(const QList<KeptStory> &stories, StoryFormat format, const QString &path,
    const CollectionWords &words, const PictureConverter &converter)
{
    return m_d->work([=, now = m_d->now()] { return ::exportStories(path, format, words, stories, converter, now); });
}

QFuture<Result<BackupFacts>> Library::backUp(const QString &file)
{
    return m_d->work([file, paths = m_d->paths(), now = m_d->now()] { return backUpProfile(paths, file, now); });
}

QFuture<Result<BackupFacts>> Library::backupFacts(const QString &file)
{
    return m_d->work([file] { return factsOfBackup(file); });
}

QFuture<Result<void>> Library::restoreAtNextStart(const QString &file)
{
    return m_d->work([file, paths = m_d->paths(), now = m_d->now()] { return stageRestore(paths, file, now); });
}

QFuture<Result<Statistics>> Library::statistics()
{
    return m_d->askAside([now = m_d->now()](Database &database) { return database.statistics(now); });
}

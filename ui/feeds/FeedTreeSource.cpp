#include "ui/feeds/FeedTreeSource.h"

#include "core/library/Library.h"
#include "ui/feeds/FeedTreeModel.h"

FeedTreeSource::FeedTreeSource(Library &library, FeedTreeModel &model, Pending &pending, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
    , m_question(pending)
{
    connect(&library, &Library::changed, this, &FeedTreeSource::apply);
}

void FeedTreeSource::apply(const LibraryChanges &changes)
{
    if (m_question.isWaiting())
        m_isOutOfDate = true;
    else if (!changes.isEmpty())
        load();
}

void FeedTreeSource::load()
{
    m_isOutOfDate = false;
    m_question.ask(this, m_library.feeds(), [this](const Result<QList<Feed>> &feeds) {
        if (feeds)
            askForFolders(*feeds);
        else
            fail(feeds.error());
    });
}

void FeedTreeSource::askForFolders(const QList<Feed> &feeds)
{
    m_question.ask(this, m_library.folders(), [this, feeds](const Result<QList<Folder>> &folders) {
        if (folders)
            askForCounts(feeds, *folders);
        else
            fail(folders.error());
    });
}

void FeedTreeSource::askForCounts(const QList<Feed> &feeds, const QList<Folder> &folders)
{
    m_question.ask(this, m_library.counts(), [this, feeds, folders](const Result<EntryCounts> &counts) {
        if (counts)
            askForSearches(feeds, folders, *counts);
        else
            fail(counts.error());
    });
}

void FeedTreeSource::askForSearches(const QList<Feed> &feeds, const QList<Folder> &folders, const EntryCounts &counts)
{
    m_question.ask(this, m_library.savedSearches(), [=, this](const Result<QList<SavedSearch>> &searches) {
        if (!searches)
            return fail(searches.error());
        m_model.setContents(feeds, folders, counts, *searches);
        Q_EMIT loaded();
        if (m_isOutOfDate)
            load();
    });
}

/// What is shown stays; the next change tries again.
void FeedTreeSource::fail(const Error &error)
{
    m_isOutOfDate = false;
    Q_EMIT failed(error);
}

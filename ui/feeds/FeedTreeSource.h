#pragma once

#include "core/base/Error.h"
#include "core/model/Feed.h"
#include "core/model/Folder.h"
#include "ui/Pending.h"

#include <QObject>

class FeedTreeModel;
class Library;
struct EntryCounts;
struct LibraryChanges;

/// Fills the feed list, and again when the library says that something in it changed. While a refresh brings change
/// upon change, one look at the library answers all that came meanwhile.
class FeedTreeSource final : public QObject {
    Q_OBJECT

public:
    /// All three outlive the source.
    FeedTreeSource(Library &library, FeedTreeModel &model, Pending &pending, QObject *parent = nullptr);

    void load();

Q_SIGNALS:
    void loaded();
    void failed(const Error &error);

private:
    void apply(const LibraryChanges &changes);
    void askForFolders(const QList<Feed> &feeds);
    void askForCounts(const QList<Feed> &feeds, const QList<Folder> &folders);
    void askForSearches(const QList<Feed> &feeds, const QList<Folder> &folders, const EntryCounts &counts);
    void fail(const Error &error);

    Library &m_library;
    FeedTreeModel &m_model;
    LatestQuestion m_question;
    bool m_isOutOfDate = false;
};

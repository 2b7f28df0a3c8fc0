#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>

#include <optional>

class AccessFields;
class FeedTreeModel;
class Prompts;
class QWidget;

/// What a person does to feeds and folders: add, name, move, leave, bring in from a file and carry out into one.
class FeedEditing final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; dialogs belong to `window`.
    FeedEditing(Library &library, const FeedTreeModel &model, Prompts &prompts, Pending &pending, QWidget *window);

    void add(const QUrl &address = {});
    void addFolder();
    /// The feed or folder of that row.
    void rename(const QModelIndex &index);
    /// Shows what is known of the feed, and does what was changed there.
    void showProperties(const QModelIndex &index);
    /// Asks where to, and puts the feed or folder there.
    void move(const QModelIndex &index);
    void moveTo(FeedId feed, FolderId folder, int position);
    void moveFolderTo(FolderId folder, FolderId parent, int position);
    /// A feed can be had back with undo, so nobody is asked. A folder lets its feeds go up into its place.
    void remove(const QModelIndex &index);
    void copyAddress(const QModelIndex &index);
    void importOpml();
    /// Shows what stands in a list of subscriptions, a file or what was read of one, and follows what is chosen of it.
    void importFrom(const QString &path);
    void importRead(const Result<QByteArray> &opml);
    /// Follows all of a list of subscriptions.
    void take(const QByteArray &opml);
    void exportOpml();

Q_SIGNALS:
    void subscribed(FeedId feed);
    /// A list of subscriptions was taken in; nobody has visited its feeds yet.
    void imported();
    void done(const UserAct &act);
    void said(const QString &sentence);
    void failed(const Error &error);

private:
    void moveFeed(const Feed &feed);
    void moveFolder(const Folder &folder);
    void setAccess(const Feed &feed, const AccessFields &wanted);
    void report(const QFuture<Result<void>> &answer, std::optional<UserAct::Kind> act = {});
    void offer(const QFuture<Result<ImportPreview>> &preview);
    void await(const QFuture<Result<ImportSummary>> &import);
    void writeExport(const QString &path);

    Library &m_library;
    const FeedTreeModel &m_model;
    Prompts &m_prompts;
    Pending &m_pending;
    QWidget *m_window;
};

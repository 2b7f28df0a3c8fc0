#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>

class FeedTreeModel;
class Prompts;
class QWidget;

/// What a person does to the searches of the feed list: keep, name, change, move, remove.
class SearchKeeping final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; dialogs belong to `window`.
    SearchKeeping(Library &library, const FeedTreeModel &model, Prompts &prompts, Pending &pending, QWidget *window);

    /// Asks for a name and keeps what is searched for; `view` is the list it is searched in, all stories where it has
    /// no scope of its own.
    void keep(const QString &words, const EntryQuery &view);
    void rename(const SavedSearch &search);
    void change(const SavedSearch &search);
    /// Asks where to, and puts the search there.
    void move(const SavedSearch &search);
    void moveTo(SearchId search, FolderId folder, int position);
    /// It can be had back with undo, so nobody is asked.
    void remove(const SavedSearch &search);

Q_SIGNALS:
    void done(const UserAct &act);
    void failed(const Error &error);

private:
    QString within(const QString &words, const EntryQuery &view) const;
    void report(const QFuture<Result<void>> &answer, UserAct::Kind act);

    Library &m_library;
    const FeedTreeModel &m_model;
    Prompts &m_prompts;
    Pending &m_pending;
    QWidget *m_window;
};

#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>

/// What a person does to stories, and taking it back. Stories show the change when the library has it on disk.
class Marking final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Marking(Library &library, Pending &pending, QObject *parent = nullptr);

    void mark(const QList<Entry> &entries, Mark mark);
    /// Read, when any of them is unread; else unread.
    void toggleRead(const QList<Entry> &entries);
    /// Starred, when any of them is not; else unstarred.
    void toggleStar(const QList<Entry> &entries);
    void markAllRead(const EntryQuery &view);
    /// All stories of the view that were published before `entry`.
    void markOlderRead(const EntryQuery &view, const Entry &entry);
    /// All stories of the view that stand below `entry`, whether the list has come that far or not. A source that is
    /// in a closed row above stands where its date puts it.
    void markBelowRead(const EntryQuery &view, const Entry &entry);
    /// The story is not the one that other feeds tell.
    void split(EntryId entry);
    void undo();
    void redo();

Q_SIGNALS:
    /// Something that a person may want to take back with one click: it changed more than the story that was looked at.
    void done(const UserAct &act);
    /// An act was taken back or done again.
    void undone(const UserAct &act);
    void said(const QString &sentence);
    void failed(const Error &error);

private:
    void takeBack(const QFuture<Result<UserAct>> &answer);

    Library &m_library;
    Pending &m_pending;
};

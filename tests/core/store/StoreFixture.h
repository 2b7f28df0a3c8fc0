#pragma once

#include "core/store/Database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

/// A database in a folder of its own, with the words that tests of the store begin with.
class StoreFixture {
public:
    StoreFixture();

    const DatabaseFiles &files() const { return m_files; }
    QString folder() const { return m_folder.path(); }
    Database &database() { return *m_database; }
    /// Closes the connection; `reopen` makes a new one on the same files.
    void close() { m_database.reset(); }
    void reopen();

    FeedId addFeed(const QString &name, FolderId folder = {});
    /// Merges the items as one visit at `now`; fails the test when that fails.
    LibraryChanges merge(FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now = noon());
    QList<Entry> entries(const EntryQuery &query = {}, const QDateTime &now = noon());
    QStringList titles(const EntryQuery &query = {}, const QDateTime &now = noon());
    int unread(FeedId feed);

    /// 2026-11-23 12:00 UTC.
    static QDateTime noon();

private:
    QTemporaryDir m_folder;
    DatabaseFiles m_files;
    std::unique_ptr<Database> m_database;
};

/// An item with a guid and a link of its own, made from its title, published `minutes` before noon.
IncomingEntry item(const QString &title, int minutes = 60, const QString &body = {});

/// The value of a result; fails the test, and gives an empty value, when there is none.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        QTest::qFail(
            qPrintable(QStringLiteral("failed: %1 %2").arg(int(result.error().kind)).arg(result.error().detail)),
            __FILE__, __LINE__);
        return {};
    }
    return std::move(*result);
}

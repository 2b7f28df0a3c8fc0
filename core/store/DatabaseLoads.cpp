#include "core/store/Counting.h"
#include "core/store/Database.h"
#include "core/store/Opening.h"
#include "core/store/Retention.h"
#include "core/store/Tables.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

// The part of the door for what is loaded for stories, what that takes, and how it is let go of again.

namespace {

using Kind = Transaction::Kind;

} // namespace

Result<bool> Database::saveImage(const QUrl &url, const QByteArray &bytes, const QDateTime &now, qint64 budget)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.loads.forgetFailure(url);
    return m_tables.images.save(url, bytes, now, budget).and_then([&transaction](bool isKept) {
        return transaction.finish(isKept);
    });
}

Result<void> Database::saveSmallImage(const QUrl &url, const QByteArray &bytes, const QDateTime &now, qint64 budget)
{
    return saveImage(ImageTable::smallOf(url), bytes, now, budget).transform([](bool) { });
}

Result<ListImage> Database::listImage(const QUrl &url)
{
    if (const Result<QByteArray> small = image(ImageTable::smallOf(url)))
        return ListImage{.bytes = *small, .isSmall = true};
    return image(url).transform([](const QByteArray &bytes) { return ListImage{.bytes = bytes}; });
}

Result<bool> Database::holdsImage(const QUrl &url, const QDateTime &since)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.images.holds(url, since));
}

Result<void> Database::touchImage(const QUrl &url, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.images.touch(url, now);
    return transaction.finish();
}

Result<qint64> Database::shrinkImages(qint64 budget)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.images.shrinkTo(budget);
    const qint64 size = m_tables.images.size();
    return transaction.finish(size);
}

Result<bool> Database::removeStrayImages(int folder)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.images.removeStrays(folder));
}

Result<QByteArray> Database::image(const QUrl &url)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.images.find(url))
        .and_then([&url](const QByteArray &bytes) -> Result<QByteArray> {
            if (bytes.isEmpty())
                return failure(Error::Kind::NotCached, url.toString());
            return bytes;
        });
}

Result<QString> Database::imageFile(const QUrl &url)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.images.path(url)).and_then([&url](const QString &path) -> Result<QString> {
        if (path.isEmpty())
            return failure(Error::Kind::NotCached, url.toString());
        return path;
    });
}

Result<QStringList> Database::starredImageFiles()
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.images.filesOfStarred());
}

Result<std::optional<Feed>> Database::feedOf(EntryId entry)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.feeds.ofEntry(entry));
}

Result<void> Database::noteLoadFailure(const QUrl &url, Error::Kind kind, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    m_tables.loads.noteFailure(url, kind, now);
    return transaction.finish();
}

Result<std::optional<Error>> Database::loadFailure(const QUrl &url, const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.loads.failureOf(url, now));
}

Result<void> Database::noteContacts(const QList<Contact> &contacts)
{
    Transaction transaction(m_tables.connection, Kind::Write);
    for (const Contact &contact : contacts)
        m_tables.loads.noteContact(contact);
    return transaction.finish();
}

Result<QList<Contact>> Database::contacts(const QList<QUrl> &subjects)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(m_tables.loads.contactsOf(subjects));
}

Result<LibraryChanges> Database::expireRead(const KeepRule &common, const QDateTime &now, int limit)
{
    constexpr int pagesGivenBack = 500; // 2 MB: some milliseconds
    Transaction transaction(m_tables.connection, Kind::Write);
    const LibraryChanges changes = ::expireRead(m_tables, common, now, limit);
    const Result<LibraryChanges> done = transaction.finish(changes);
    if (done && !done->isEmpty())
        m_tables.connection.run(u"PRAGMA incremental_vacuum(%1)"_s.arg(pagesGivenBack));
    return done;
}

Result<Statistics> Database::statistics(const QDateTime &now)
{
    Transaction transaction(m_tables.connection, Kind::Read);
    return transaction.finish(statisticsOf(m_tables, m_opened->file, now));
}

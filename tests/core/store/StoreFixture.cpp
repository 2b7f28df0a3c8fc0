#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

StoreFixture::StoreFixture()
    : m_files(DatabaseFiles::inFolders(m_folder.filePath(u"data"_s), m_folder.filePath(u"cache"_s)))
{
    reopen();
}

void StoreFixture::reopen()
{
    m_database.reset();
    m_database = valueOf(Database::open(m_files, Access::Writer));
}

FeedId StoreFixture::addFeed(const QString &name, FolderId folder)
{
    return valueOf(m_database->addFeed(
        {.url = QUrl("https://feeds.example/"_L1 + name), .title = name, .folder = folder, .added = noon()}));
}

LibraryChanges StoreFixture::merge(FeedId feed, const QList<IncomingEntry> &items, const QDateTime &now)
{
    return valueOf(m_database->merge(feed, {.entries = items}, now));
}

QList<Entry> StoreFixture::entries(const EntryQuery &query, const QDateTime &now)
{
    return valueOf(m_database->entries(query, now));
}

QStringList StoreFixture::titles(const EntryQuery &query, const QDateTime &now)
{
    QStringList found;
    for (const Entry &entry : entries(query, now))
        found += entry.title;
    return found;
}

int StoreFixture::unread(FeedId feed)
{
    return valueOf(m_database->feed(feed)).unread;
}

QDateTime StoreFixture::noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);
}

IncomingEntry item(const QString &title, int minutes, const QString &body)
{
    const QString slug = title.toLower().replace(u' ', u'-');
    IncomingEntry entry{.guid = "urn:"_L1 + slug,
        .title = title,
        .link = QUrl("https://news.example/"_L1 + slug),
        .author = u"Ann Author"_s,
        .published = StoreFixture::noon().addSecs(-60 * minutes),
        .summary = body.left(200)};
    entry.story = {.title = title, .verdict = Verdict::Full, .source = StorySource::Feed};
    if (!body.isEmpty())
        entry.story.blocks = {Paragraph{.runs = {{.text = body}}}};
    return entry;
}

#include "core/store/StoryTable.h"

#include "core/base/Log.h"
#include "core/store/Compression.h"
#include "core/store/Statement.h"
#include "core/store/StoryCodec.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<Story> unpacked(const QByteArray &body)
{
    const Result<Story> story = decompressed(body).and_then(decodeStory);
    if (story)
        return *story;
    qCWarning(logStore) << "A stored story cannot be read:" << story.error().detail;
    return std::nullopt;
}

} // namespace

bool holdsStory(const Story &story)
{
    return (story.verdict == Verdict::Full || story.verdict == Verdict::Partial) && !story.blocks.isEmpty();
}

StoryTable::StoryTable(Connection &connection)
    : m_connection(connection)
{
}

void StoryTable::save(EntryId entry, StorySource source, const QByteArray &packed)
{
    Statement(m_connection, u"INSERT OR REPLACE INTO story(entry, source, body) VALUES(?, ?, ?)"_s, entry, int(source),
        packed);
}

void StoryTable::remove(EntryId entry)
{
    Statement(m_connection, u"DELETE FROM story WHERE entry = ?"_s, entry);
}

std::optional<Story> StoryTable::find(EntryId entry, StorySource source)
{
    Statement row(m_connection, u"SELECT body FROM story WHERE entry = ? AND source = ?"_s, entry, int(source));
    return row.next() ? unpacked(row.bytes(0)) : std::nullopt;
}

std::optional<Story> StoryTable::best(EntryId entry)
{
    std::optional<Story> page = find(entry, StorySource::Page);
    if (page && holdsStory(*page))
        return page;
    std::optional<Story> feed = find(entry, StorySource::Feed);
    return feed ? feed : page;
}

void StoryTable::savePage(const QString &key, const Story &story, const QDateTime &now)
{
    Statement(m_connection, u"INSERT OR REPLACE INTO page(url, saved, body) VALUES(?, ?, ?)"_s, key, now,
        compressed(encodeStory(story)));
}

std::optional<Story> StoryTable::page(const QString &key)
{
    Statement row(m_connection, u"SELECT body FROM page WHERE url = ?"_s, key);
    return row.next() ? unpacked(row.bytes(0)) : std::nullopt;
}

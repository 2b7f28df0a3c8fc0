#include "core/store/Migrations.h"

#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What the person follows, what came, what they did with it.
///
/// `entry` holds what a row of a list shows; `entry_state` holds what chooses and orders the rows, so narrow that
/// marking 100,000 of them rewrites 2 MB instead of 60. Every list runs along one of its indexes. `entry_state.time` is
/// min(published, arrived): a date in the future pins nothing to the top. The three hashes name an entry: see
/// EntryIdentity.
constexpr QLatin1StringView schema1{R"(
CREATE TABLE folder(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES folder(id),
    name TEXT NOT NULL,
    position INTEGER NOT NULL);
CREATE TABLE feed(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    custom_title TEXT NOT NULL,
    site TEXT NOT NULL,
    icon TEXT NOT NULL,
    description TEXT NOT NULL,
    language TEXT NOT NULL,
    folder INTEGER REFERENCES folder(id),
    position INTEGER NOT NULL,
    etag BLOB NOT NULL,
    last_modified BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    added INTEGER,
    next_fetch INTEGER,
    next_fetch_reason INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    outcome_at INTEGER,
    new_entries INTEGER NOT NULL,
    error_kind INTEGER,
    error_detail TEXT NOT NULL,
    error_retry_at INTEGER,
    failures INTEGER NOT NULL,
    summary_only INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    entries INTEGER NOT NULL DEFAULT 0);
CREATE INDEX feed_folder ON feed(folder, position);
CREATE TABLE entry(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed INTEGER NOT NULL REFERENCES feed(id),
    guid TEXT NOT NULL,
    guid_hash INTEGER NOT NULL,
    link TEXT NOT NULL,
    link_hash INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_hash INTEGER NOT NULL,
    author TEXT NOT NULL,
    published INTEGER,
    arrived INTEGER NOT NULL,
    summary TEXT NOT NULL,
    image TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    has_page INTEGER NOT NULL DEFAULT 0);
CREATE INDEX entry_guid ON entry(guid_hash, feed);
CREATE INDEX entry_link ON entry(link_hash, feed);
CREATE INDEX entry_title ON entry(title_hash, feed);
CREATE TABLE entry_state(
    entry INTEGER PRIMARY KEY REFERENCES entry(id) ON DELETE CASCADE,
    feed INTEGER NOT NULL,
    time INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0);
CREATE INDEX state_time ON entry_state(time) WHERE hidden = 0;
CREATE INDEX state_feed ON entry_state(feed, time) WHERE hidden = 0;
CREATE INDEX state_unread ON entry_state(time) WHERE hidden = 0 AND read = 0;
CREATE INDEX state_feed_unread ON entry_state(feed, time) WHERE hidden = 0 AND read = 0;
CREATE INDEX state_starred ON entry_state(time) WHERE hidden = 0 AND starred = 1;
CREATE TABLE story(
    entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
    source INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY(entry, source)) WITHOUT ROWID;
CREATE TABLE page(
    url TEXT PRIMARY KEY,
    saved INTEGER NOT NULL,
    body BLOB NOT NULL);
CREATE TABLE image(
    url TEXT PRIMARY KEY,
    hash BLOB NOT NULL,
    saved INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE act(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    count INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    feed INTEGER,
    before BLOB NOT NULL,
    after BLOB NOT NULL);
CREATE VIRTUAL TABLE fts_title USING fts5(title, author, site, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
CREATE VIRTUAL TABLE fts_body USING fts5(body, content='', contentless_delete=1, tokenize='ascii', detail=none, prefix='2 3');
CREATE TABLE related_state(
    entry INTEGER PRIMARY KEY REFERENCES entry(id) ON DELETE CASCADE,
    signed INTEGER NOT NULL,
    same INTEGER NOT NULL);
CREATE INDEX related_unsigned ON related_state(entry) WHERE signed <> 1;
CREATE INDEX related_same ON related_state(same) WHERE same > 0;
CREATE TABLE related_posting(key INTEGER PRIMARY KEY, postings BLOB NOT NULL);
CREATE TABLE related_frequency(slot INTEGER PRIMARY KEY, count INTEGER NOT NULL);
)"};

/// What a feed was seen to do, how it is reached, and which hosts asked for peace.
constexpr QLatin1StringView schema2{R"(
ALTER TABLE feed ADD COLUMN asked_interval INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN post_gap INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN newest_post INTEGER;
ALTER TABLE feed ADD COLUMN move_target TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN move_sightings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN move_since INTEGER;
ALTER TABLE feed ADD COLUMN former_url TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN http2 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN proxy TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN user TEXT NOT NULL DEFAULT '';
CREATE TABLE host_rest(host TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
)"};

/// Bodies in a table with row ids: without them SQLite gives every body above 1 KB a page of its own, 4.7 KB a story
/// instead of 1.4. Exact twins (TwinTable), and what finds them by their text.
constexpr QLatin1StringView schema3{R"(
CREATE TABLE story_row(
    entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
    source INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY(entry, source));
INSERT INTO story_row(entry, source, body) SELECT entry, source, body FROM story;
DROP TABLE story;
ALTER TABLE story_row RENAME TO story;
ALTER TABLE entry ADD COLUMN text_hash INTEGER NOT NULL DEFAULT 0;
CREATE INDEX entry_text ON entry(text_hash) WHERE text_hash <> 0;
CREATE TABLE twin(
    entry INTEGER PRIMARY KEY REFERENCES entry(id) ON DELETE CASCADE,
    first INTEGER NOT NULL);
CREATE INDEX twin_first ON twin(first);
)"};

/// Entries whose words the search index does not hold yet: a refresh lists stories first and makes them findable then.
constexpr QLatin1StringView schema4{R"(
CREATE TABLE unsearched(entry INTEGER PRIMARY KEY REFERENCES entry(id) ON DELETE CASCADE);
)"};

/// How much each image takes and when it was last looked at, which stories show it, and which could not be had.
constexpr QLatin1StringView schema5{R"(
ALTER TABLE image ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE image ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
UPDATE image SET used = saved;
CREATE INDEX image_used ON image(used);
CREATE INDEX image_hash ON image(hash, size);
CREATE TABLE image_use(
    url TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
    PRIMARY KEY(url, entry)) WITHOUT ROWID;
CREATE INDEX image_use_entry ON image_use(entry);
CREATE TABLE image_failure(
    url TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    retry INTEGER NOT NULL) WITHOUT ROWID;
)"};

/// What is kept of each feed's stories; why pages and images could not be had; every address that was asked for one.
constexpr QLatin1StringView schema6{R"(
ALTER TABLE feed ADD COLUMN loading INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN keep_days INTEGER;
ALTER TABLE feed ADD COLUMN keep_count INTEGER;
ALTER TABLE image_failure RENAME TO load_failure;
ALTER TABLE load_failure ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
CREATE TABLE contact(
    subject TEXT NOT NULL,
    address TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(subject, address)) WITHOUT ROWID;
)"};

/// The names of headers that the site of a feed wants.
constexpr QLatin1StringView schema7{R"(
ALTER TABLE feed ADD COLUMN headers TEXT NOT NULL DEFAULT '';
)"};

/// The search index in parts (SearchParts); it is made anew, the newest entries first, while the program runs.
constexpr QLatin1StringView schema8{R"(
DROP TABLE fts_title;
DROP TABLE fts_body;
CREATE TABLE search_part(number INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO unsearched(entry) SELECT entry FROM entry_state WHERE hidden <> 2;
)"};

/// Searches that the person keeps.
constexpr QLatin1StringView schema9{R"(
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL);
)"};

/// Stories that a person took out of their group: they join none again.
constexpr QLatin1StringView schema10{R"(
ALTER TABLE related_state ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;
)"};

/// How closely a feed is followed, and how the last visits to it ended.
constexpr QLatin1StringView schema11{R"(
ALTER TABLE feed ADD COLUMN pause_hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN only_when_asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN notifying INTEGER NOT NULL DEFAULT 0;
CREATE TABLE visit(
    feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    new_entries INTEGER NOT NULL,
    error_kind INTEGER NOT NULL,
    error_detail TEXT NOT NULL,
    error_retry_at INTEGER,
    PRIMARY KEY(feed, at)) WITHOUT ROWID;
)"};

/// Where a kept search stands in the feed list: till now all stood at the top, in the order in which they were saved.
constexpr QLatin1StringView schema12{R"(
ALTER TABLE saved_search ADD COLUMN folder INTEGER REFERENCES folder(id);
ALTER TABLE saved_search ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE saved_search SET position = (SELECT count(*) FROM saved_search AS earlier WHERE earlier.id < saved_search.id);
)"};

/// Append only: a step that ever reached a person's disk is never changed.
constexpr std::array steps{
    schema1, schema2, schema3, schema4, schema5, schema6, schema7, schema8, schema9, schema10, schema11, schema12};

/// The statements of a step. No statement of a step holds a semicolon of its own.
QStringList statementsOf(QLatin1StringView step)
{
    return QString(step).split(u';', Qt::SkipEmptyParts);
}

Result<void> applyStep(Connection &connection, int version)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    for (const QString &statement : statementsOf(steps.at(version))) {
        if (!statement.trimmed().isEmpty())
            connection.run(statement);
    }
    connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.run(u"PRAGMA user_version = %1"_s.arg(version + 1));
    return transaction.finish();
}

} // namespace

int newestSchema()
{
    return int(steps.size());
}

Result<int> schemaOf(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Read);
    const auto pragma = [&connection](const QString &sql) {
        Statement statement(connection, sql);
        return statement.next() ? statement.number(0) : 0;
    };
    const int owner = pragma(u"PRAGMA application_id"_s);
    const int version = pragma(u"PRAGMA user_version"_s);
    return transaction.finish(version).and_then([owner](int of) -> Result<int> {
        if (owner != applicationId && (owner != 0 || of != 0))
            return failure(Error::Kind::DatabaseDamaged, u"The file is not a database of Broadsheet."_s);
        return of;
    });
}

Result<void> migrate(Connection &connection, int upTo)
{
    const Result<int> version = schemaOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestSchema())
        return failure(
            Error::Kind::DatabaseNewer, u"schema %1, this program knows %2"_s.arg(*version).arg(newestSchema()));
    for (int next = *version; next < upTo; ++next) {
        if (const Result<void> done = applyStep(connection, next); !done)
            return done;
    }
    return {};
}

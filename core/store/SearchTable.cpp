#include "core/store/SearchTable.h"

#include "core/model/BlockText.h"
#include "core/store/SearchWords.h"
#include "core/store/Statement.h"
#include "core/store/StoryTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestBodyPrefix = 2; // the body has no index of single letters: it would be larger than the text
/// Bodies of one range that are unpacked to look for a phrase, newest first: half a second.
constexpr int mostPhraseCandidates = 10'000;

const QString everything = u"1"_s;

QList<SearchWord> wordsIn(const SearchExpression &expression)
{
    return searchWords(expression.text, expression.isPrefix);
}

bool isTooShortForBodies(const QList<SearchWord> &words)
{
    return words.size() == 1 && words.first().isPrefix && words.first().folded.size() < shortestBodyPrefix
        && words.first().folded.front().unicode() < 0x80;
}

} // namespace

SearchTable::SearchTable(Connection &connection)
    : m_connection(connection)
{
}

void SearchTable::await(EntryId entry)
{
    Statement(m_connection, u"INSERT OR IGNORE INTO unsearched(entry) VALUES(?)"_s, entry);
}

void SearchTable::awaitAll()
{
    m_connection.run(u"INSERT OR IGNORE INTO unsearched(entry) SELECT entry FROM entry_state WHERE hidden <> 2"_s);
}

QList<EntryId> SearchTable::waiting(int limit)
{
    QList<EntryId> entries;
    for (Statement row(m_connection, u"SELECT entry FROM unsearched ORDER BY entry DESC LIMIT ?"_s, limit); row.next();)
        entries += row.id<EntryId>(0);
    return entries;
}

void SearchTable::release(EntryId oldest)
{
    Statement(m_connection, u"DELETE FROM unsearched WHERE entry >= ?"_s, oldest);
}

void SearchTable::indexHead(EntryId entry, const QString &title, const QString &author, const QUrl &link)
{
    m_parts.indexHead(entry, indexText(title), indexText(author), indexText(link.host()));
}

void SearchTable::indexBody(EntryId entry, const QString &text)
{
    m_parts.indexBody(entry, indexText(text));
}

void SearchTable::forget(EntryId entry)
{
    Statement(m_connection, u"DELETE FROM unsearched WHERE entry = ?"_s, entry);
    m_parts.forget(entry);
}

SqlPart SearchTable::condition(const SearchExpression &expression, const EntryRange &range)
{
    using Kind = SearchExpression::Kind;
    switch (expression.kind) {
    case Kind::Everything:
        return {everything, {}};
    case Kind::Words:
        return wordsCondition(expression, range);
    case Kind::Title:
        return columnCondition(u"title"_s, expression, range);
    case Kind::Author:
        return columnCondition(u"author"_s, expression, range);
    case Kind::Site:
        return columnCondition(u"site"_s, expression, range);
    case Kind::Feed:
        return {u"state.feed IN (SELECT value FROM json_each(?))"_s, {feedsNamed(expression)}};
    case Kind::IsUnread:
        return {u"state.read = 0"_s, {}};
    case Kind::IsRead:
        return {u"state.read = 1"_s, {}};
    case Kind::IsStarred:
        return {u"state.starred = 1"_s, {}};
    case Kind::Before:
        return {u"state.time < ?"_s, {expression.date.toMSecsSinceEpoch()}};
    case Kind::After:
        return {u"state.time >= ?"_s, {expression.date.toMSecsSinceEpoch()}};
    case Kind::Not: {
        const SqlPart child = joined(expression.children, " OR "_L1, range);
        return {"NOT "_L1 + child.sql, child.values};
    }
    case Kind::And:
        return joined(expression.children, " AND "_L1, range);
    case Kind::Or:
        return joined(expression.children, " OR "_L1, range);
    }
    Q_UNREACHABLE_RETURN({});
}

SqlPart SearchTable::joined(const QList<SearchExpression> &children, QLatin1StringView with, const EntryRange &range)
{
    SqlPart all;
    for (const SearchExpression &child : children) {
        const SqlPart part = condition(child, range);
        all.sql += (all.sql.isEmpty() ? QString() : QString(with)) + part.sql;
        all.values += part.values;
    }
    return all.sql.isEmpty() ? SqlPart{everything, {}} : SqlPart{u'(' + all.sql + u')', all.values};
}

/// A word may stand in the headline, the byline, the body or the feed's name.
SqlPart SearchTable::wordsCondition(const SearchExpression &expression, const EntryRange &range)
{
    const QList<SearchWord> words = wordsIn(expression);
    if (words.isEmpty())
        return {everything, {}};
    const QString match = expression.isPhrase ? phraseOf(words) : allOf(words);
    SqlPart part = m_parts.heads("{title author} : ("_L1 + match + u')', range);
    const auto add = [&part](const SqlPart &further) {
        part.sql += " UNION ALL "_L1 + further.sql;
        part.values += further.values;
    };
    if (expression.isPhrase && words.size() > 1)
        add({u"SELECT value FROM json_each(?)"_s, {jsonList(withPhrase(allOf(words), expression, range))}});
    else if (!isTooShortForBodies(words))
        add(m_parts.bodies(allOf(words), range));
    if (const QString feeds = feedsNamed(expression); feeds != "[]"_L1)
        add({u"SELECT entry FROM entry_state WHERE hidden = 0 AND feed IN (SELECT value FROM json_each(?)) "
             "AND entry BETWEEN ? AND ?"_s,
            {feeds, range.first.value, range.last.value}});
    return {"state.entry IN ("_L1 + part.sql + u')', part.values};
}

SqlPart SearchTable::columnCondition(const QString &column, const SearchExpression &expression, const EntryRange &range)
{
    const QList<SearchWord> words = wordsIn(expression);
    if (words.isEmpty())
        return {everything, {}};
    // A host is a phrase: "site:example.com" is not every host with an "example" and a "com" in it.
    const bool isPhrase = expression.isPhrase || expression.kind == SearchExpression::Kind::Site;
    const SqlPart part =
        m_parts.heads(u'{' + column + "} : ("_L1 + (isPhrase ? phraseOf(words) : allOf(words)) + u')', range);
    return {"state.entry IN ("_L1 + part.sql + u')', part.values};
}

/// The index of bodies knows no positions, so the phrase is looked for in the bodies that hold all its words.
QList<EntryId> SearchTable::withPhrase(
    const QString &match, const SearchExpression &expression, const EntryRange &range)
{
    const QList<SearchWord> words = wordsIn(expression);
    StoryTable stories(m_connection);
    QList<EntryId> found;
    SqlPart part = m_parts.bodies(match, range);
    part.sql += " ORDER BY 1 DESC LIMIT ?"_L1;
    part.values += mostPhraseCandidates;
    for (Statement row(m_connection, part.sql, part.values); row.next();) {
        const std::optional<Story> story = stories.best(row.id<EntryId>(0));
        if (story && holdsPhrase(textOf(story->blocks), words))
            found += row.id<EntryId>(0);
    }
    return found;
}

QString SearchTable::feedsNamed(const SearchExpression &expression)
{
    const QList<SearchWord> words = wordsIn(expression);
    QList<FeedId> feeds;
    Statement row(m_connection, u"SELECT id, CASE custom_title WHEN '' THEN title ELSE custom_title END FROM feed"_s);
    while (!words.isEmpty() && row.next()) {
        if (expression.isPhrase ? holdsPhrase(row.text(1), words) : holdsAll(row.text(1), words))
            feeds += row.id<FeedId>(0);
    }
    return jsonList(feeds);
}

QString SearchTable::problem()
{
    return m_parts.problem();
}

int SearchTable::missing()
{
    return m_parts.missing();
}

void SearchTable::clear()
{
    m_parts.clear();
}

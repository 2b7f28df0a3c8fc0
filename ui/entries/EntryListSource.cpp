#include "ui/entries/EntryListSource.h"

#include "ui/entries/EntryListModel.h"

namespace {

/// Rows a page: some ten screens.
constexpr int ordinaryPage = 200;
/// Groups of sites do not go over the end of a page, so that it holds the news of some days.
constexpr int pageOfSites = 1000;
/// A search of a great library is shown as far as a person looks.
constexpr int longestPage = 5000;

bool isSearch(const EntryQuery &query)
{
    return query.search.kind != SearchExpression::Kind::Everything;
}

} // namespace

EntryListSource::EntryListSource(Library &library, EntryListModel &model, Pending &pending, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
    , m_rows(pending)
    , m_updates(pending)
{
    connect(&model, &EntryListModel::moreWanted, this, [this] { loadMore(pageSize()); });
    connect(&library, &Library::changed, this, &EntryListSource::apply);
}

int EntryListSource::pageSize() const
{
    return m_grouping == EntryGrouping::BySite ? pageOfSites : ordinaryPage;
}

void EntryListSource::show(const EntryQuery &query, EntryGrouping grouping, StoryFolding folding)
{
    m_query = query;
    m_grouping = grouping;
    m_folding = folding;
    m_wanted = {};
    m_isOutOfDate = false;
    EntryQuery first = query;
    first.limit = pageSize();
    ask(first, [this](const QList<Entry> &entries, const QHash<EntryId, QString> &snippets) {
        m_model.setEntries(entries, entries.size() >= pageSize(), m_grouping, m_folding);
        m_model.addSnippets(snippets);
        Q_EMIT shown();
    });
}

void EntryListSource::setFolding(StoryFolding folding)
{
    m_folding = folding;
    m_model.setFolding(folding);
}

void EntryListSource::loadAsFarAs(EntryId entry)
{
    m_wanted = entry;
    loadMore(pageSize());
}

void EntryListSource::loadMore(int limit)
{
    EntryQuery next = m_query;
    next.offset = int(m_model.entries().size());
    next.limit = limit;
    next.keep = keptEntries();
    ask(next, [this, limit](const QList<Entry> &entries, const QHash<EntryId, QString> &snippets) {
        m_model.append(entries, entries.size() >= limit);
        m_model.addSnippets(snippets);
        if (m_wanted.isValid() && m_model.hasMore() && !m_model.contains(m_wanted))
            return loadMore(std::min(limit * 2, longestPage));
        m_wanted = {};
        Q_EMIT loaded();
    });
}

void EntryListSource::apply(const LibraryChanges &changes)
{
    m_model.remove(changes.removed);
    loadUpdated(changes.updated);
    const bool mayFind = changes.words && (isSearch(m_query) || m_folding == StoryFolding::Together);
    if (changes.added.isEmpty() && !changes.feedList && !mayFind)
        return;
    if (m_rows.isWaiting())
        m_isOutOfDate = true;
    else
        loadAgain();
}

/// The rows that are shown, as they are by now, with what came above or between them.
void EntryListSource::loadAgain()
{
    m_isOutOfDate = false;
    EntryQuery same = m_query;
    same.limit = std::max(pageSize(), int(m_model.entries().size()));
    same.keep = keptEntries();
    ask(same, [this, limit = same.limit](const QList<Entry> &entries, const QHash<EntryId, QString> &snippets) {
        m_model.merge(entries, entries.size() >= limit);
        m_model.addSnippets(snippets);
        Q_EMIT loaded();
    });
}

void EntryListSource::loadUpdated(const QList<EntryId> &entries)
{
    for (const EntryId entry : entries)
        if (m_model.contains(entry))
            m_updated.insert(entry);
    if (m_updated.isEmpty())
        return;
    m_updates.ask(this, m_library.entriesById(m_updated.values()), [this](const Result<QList<Entry>> &updated) {
        m_updated.clear();
        if (updated)
            m_model.update(*updated);
        else
            Q_EMIT failed(updated.error());
    });
}

void EntryListSource::ask(const EntryQuery &query, Taker take)
{
    const auto finish = [this](const auto &answer, const auto &use) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        use(*answer);
        if (m_isOutOfDate && !m_rows.isWaiting())
            loadAgain();
    };
    if (!isSearch(query)) {
        m_rows.ask(this, m_library.entries(query), [finish, take](const Result<QList<Entry>> &answer) {
            finish(answer, [&](const QList<Entry> &entries) { take(entries, {}); });
        });
        return;
    }
    m_rows.ask(this, m_library.search(query), [finish, take](const Result<QList<SearchHit>> &answer) {
        finish(answer, [&](const QList<SearchHit> &hits) {
            QList<Entry> entries;
            QHash<EntryId, QString> snippets;
            for (const SearchHit &hit : hits) {
                entries += hit.entry;
                snippets.insert(hit.entry.id, hit.snippet);
            }
            take(entries, snippets);
        });
    });
}

/// A story that was read while the list shows unread ones stays in it until the person leaves the list; likewise a star
/// taken.
QList<EntryId> EntryListSource::keptEntries() const
{
    const bool isUnreadList = m_query.unreadOnly || m_query.scope == EntryQuery::Scope::Unread;
    const bool isStarredList = m_query.scope == EntryQuery::Scope::Starred;
    QList<EntryId> kept;
    for (const Entry &entry : m_model.entries())
        if ((isUnreadList && entry.state.read) || (isStarredList && !entry.state.starred))
            kept += entry.id;
    return kept;
}

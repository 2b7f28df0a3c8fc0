#include "ui/ShownList.h"

#include "ui/Actions.h"
#include "ui/EmptyState.h"
#include "ui/Messages.h"
#include "ui/Settings.h"
#include "ui/entries/EntryListModel.h"
#include "ui/entries/EntryListSource.h"
#include "ui/entries/EntrySearchBar.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FeedTreeView.h"
#include "ui/feeds/ViewKey.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

ShownList::ShownList(const Places &places, QObject *parent)
    : QObject(parent)
    , m_at(places)
    , m_showRead(new QAction(tr("Show Read Stories"), this))
{
    m_showRead->setObjectName("showReadAction"_L1);
    connect(m_showRead, &QAction::triggered, m_at.actions[ActionId::HideRead], &QAction::trigger);
    connect(&m_at.search, &EntrySearchBar::changed, this, &ShownList::search);
    connect(&m_at.source, &EntryListSource::shown, this, &ShownList::showRowsOrReason);
    connect(&m_at.source, &EntryListSource::loaded, this, &ShownList::showRowsOrReason);
    connect(&m_at.entries, &EntryListModel::rowsRemoved, this, &ShownList::showRowsOrReason);
}

QString ShownList::title() const
{
    return m_at.feeds.indexOf(m_view).data().toString();
}

void ShownList::show(const EntryQuery &view)
{
    m_view = view;
    m_at.actions[ActionId::OldestFirst]->setChecked(isOldestFirst());
    m_at.actions[ActionId::GroupByDay]->setChecked(grouping() == EntryGrouping::ByDay);
    m_at.actions[ActionId::GroupBySite]->setChecked(grouping() == EntryGrouping::BySite);
    m_at.feedView.showView(view);
    m_at.search.setViewTitle(title());
    if (m_at.search.text().isEmpty())
        load(false);
    else
        m_at.search.clear(); // which loads
    Q_EMIT titleChanged(title());
}

bool ShownList::isOldestFirst() const
{
    return m_at.settings.oldestFirst.contains(viewKey(m_view));
}

void ShownList::setOldestFirst(bool isFirst)
{
    m_at.settings.oldestFirst.removeAll(viewKey(m_view));
    if (isFirst)
        m_at.settings.oldestFirst += viewKey(m_view);
    load(false);
}

EntryGrouping ShownList::grouping() const
{
    return m_at.settings.groupings.value(viewKey(m_view));
}

void ShownList::setGrouping(EntryGrouping grouping)
{
    m_at.settings.groupings.remove(viewKey(m_view));
    if (grouping != EntryGrouping::None)
        m_at.settings.groupings.insert(viewKey(m_view), grouping);
    load(false);
}

void ShownList::fold()
{
    m_at.source.setFolding(folding(m_at.source.query(), m_at.entries.grouping()));
}

void ShownList::showAgain()
{
    load(false);
}

QStringList ShownList::searchedWords() const
{
    using Kind = SearchExpression::Kind;
    QStringList words;
    QList<SearchExpression> open{m_at.source.query().search};
    while (!open.isEmpty()) {
        const SearchExpression one = open.takeLast();
        if ((one.kind == Kind::Words || one.kind == Kind::Title) && !one.text.isEmpty())
            words += one.text;
        if (one.kind == Kind::And || one.kind == Kind::Or)
            open += one.children;
    }
    return words;
}

void ShownList::clearSearch()
{
    m_at.search.clear();
}

void ShownList::followSearch()
{
    if (m_view.scope != EntryQuery::Scope::SavedSearch)
        return;
    if (!keptSearch())
        show({});
    else if (keptSearch()->text != m_keptText)
        load(false);
}

const SavedSearch *ShownList::keptSearch() const
{
    return m_at.feeds.searchAt(m_at.feeds.indexOf(m_view));
}

void ShownList::search(bool isTyping)
{
    load(isTyping);
}

void ShownList::load(bool isTyping)
{
    if (m_view.scope == EntryQuery::Scope::SavedSearch && !keptSearch())
        return; // the feed list is not there yet
    m_keptText = keptSearch() ? keptSearch()->text : QString();
    const EntryQuery wanted = query(isTyping);
    const bool isByTime = wanted.order != EntryQuery::Order::Relevance;
    const EntryGrouping under = isByTime ? grouping() : EntryGrouping::None;
    m_at.source.show(wanted, under, folding(wanted, under));
}

/// What one site has told stands by itself.
StoryFolding ShownList::folding(const EntryQuery &query, EntryGrouping grouping) const
{
    const bool isOfOneSite = query.scope == EntryQuery::Scope::Feed || grouping == EntryGrouping::BySite;
    return m_at.settings.showsStoryOnce && !isOfOneSite ? StoryFolding::Together : StoryFolding::Apart;
}

EntryQuery ShownList::query(bool isTyping) const
{
    const QString words = m_at.search.text();
    EntryQuery query = m_view;
    query.order = isOldestFirst() ? EntryQuery::Order::OldestFirst : EntryQuery::Order::NewestFirst;
    query.unreadOnly = m_at.settings.hideRead && m_view.scope != EntryQuery::Scope::Starred;
    if (const SavedSearch *kept = keptSearch())
        query.search = m_at.library.parseSearch(kept->text, false);
    if (words.isEmpty())
        return query;
    if (m_at.search.scope() == SearchScope::Everywhere)
        query = {};
    query.order = EntryQuery::Order::Relevance;
    query.search = both(query.search, m_at.library.parseSearch(words, isTyping));
    return query;
}

void ShownList::showRowsOrReason()
{
    const bool isEmpty = m_at.entries.rowCount() == 0;
    m_at.stack.setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const Reason why = reason();
    m_at.empty.show(why.title, why.sentence, why.next);
}

ShownList::Reason ShownList::reason() const
{
    const Actions &actions = m_at.actions;
    if (!m_at.search.text().isEmpty())
        return {
            tr("Nothing found"), tr("No story has “%1”.").arg(m_at.search.text()), {actions[ActionId::ClearSearch]}};
    if (m_at.feeds.isEmpty())
        return {tr("No feeds yet"), tr("Stories appear here once you follow a site."), {actions[ActionId::AddFeed]}};
    switch (m_view.scope) {
    case EntryQuery::Scope::Unread:
        return {tr("All read"), tr("There are no unread stories."),
            {actions[ActionId::GoToAll], actions[ActionId::RefreshAll]}};
    case EntryQuery::Scope::Today:
        return {tr("Nothing today"), tr("No unread story was published today."),
            {actions[ActionId::GoToUnread], actions[ActionId::RefreshAll]}};
    case EntryQuery::Scope::Starred:
        return {tr("No starred stories"), tr("Stories that you star are kept here."), {actions[ActionId::GoToUnread]}};
    case EntryQuery::Scope::SavedSearch:
        return {tr("Nothing found"), tr("No story is what “%1” looks for.").arg(title()),
            {actions[ActionId::GoToAll], actions[ActionId::FeedProperties]}};
    default:
        break;
    }
    if (m_at.settings.hideRead)
        return {tr("All read"), tr("There are no unread stories in “%1”.").arg(title()), {m_showRead}};
    return reasonOfFeed();
}

/// Why a feed brings nothing is said once, in the notice above the list.
ShownList::Reason ShownList::reasonOfFeed() const
{
    const Feed *feed = m_at.feeds.feedAt(m_at.feeds.indexOf(m_view));
    const bool isNoticed = feed && feed->hasFailed();
    const QList<QAction *> next = isNoticed ? QList<QAction *>() : QList{m_at.actions[ActionId::Refresh]};
    if (feed && feed->lastOutcome.error && !isNoticed)
        return {tr("No stories"), messageFor(*feed->lastOutcome.error), next};
    return {tr("No stories"), tr("“%1” has brought no stories yet.").arg(title()), next};
}

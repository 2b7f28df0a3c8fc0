#include "ui/entries/Marking.h"

#include <algorithm>

namespace {

EntryQuery narrowed(EntryQuery view, const SearchExpression &further)
{
    view.search = both(view.search, further);
    return view;
}

bool isUnread(const Entry &entry)
{
    return !entry.state.read;
}

bool isUnstarred(const Entry &entry)
{
    return !entry.state.starred;
}

} // namespace

Marking::Marking(Library &library, Pending &pending, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_pending(pending)
{
}

void Marking::mark(const QList<Entry> &entries, Mark mark)
{
    if (entries.isEmpty())
        return;
    QList<EntryId> ids;
    for (const Entry &entry : entries)
        ids += entry.id;
    m_pending.await(this, m_library.mark(ids, mark), [this, mark, count = int(ids.size())](const Result<void> &marked) {
        if (!marked)
            Q_EMIT failed(marked.error());
        else if (count > 1)
            Q_EMIT done({.kind = kindOf(mark), .count = count});
    });
}

void Marking::toggleRead(const QList<Entry> &entries)
{
    mark(entries, std::ranges::any_of(entries, isUnread) ? Mark::Read : Mark::Unread);
}

void Marking::toggleStar(const QList<Entry> &entries)
{
    mark(entries, std::ranges::any_of(entries, isUnstarred) ? Mark::Starred : Mark::Unstarred);
}

void Marking::markAllRead(const EntryQuery &view)
{
    m_pending.await(this, m_library.markAll(view, Mark::Read), [this](const Result<int> &marked) {
        if (!marked)
            Q_EMIT failed(marked.error());
        else if (*marked > 0)
            Q_EMIT done({.kind = UserAct::Kind::MarkRead, .count = *marked});
    });
}

void Marking::markOlderRead(const EntryQuery &view, const Entry &entry)
{
    markAllRead(narrowed(view, {.kind = SearchExpression::Kind::Before, .date = entry.published}));
}

void Marking::markBelowRead(const EntryQuery &view, const Entry &entry)
{
    if (view.order == EntryQuery::Order::OldestFirst)
        markAllRead(narrowed(view, {.kind = SearchExpression::Kind::After, .date = entry.published.addMSecs(1)}));
    else
        markOlderRead(view, entry);
}

void Marking::split(EntryId entry)
{
    m_pending.await(this, m_library.splitStory(entry), [this](const Result<bool> &isSplit) {
        if (!isSplit)
            Q_EMIT failed(isSplit.error());
        else if (*isSplit)
            Q_EMIT done({.kind = UserAct::Kind::SplitStory, .count = 1});
        else
            Q_EMIT said(tr("No other feed is thought to tell this story."));
    });
}

void Marking::undo()
{
    takeBack(m_library.undo());
}

void Marking::redo()
{
    takeBack(m_library.redo());
}

void Marking::takeBack(const QFuture<Result<UserAct>> &answer)
{
    m_pending.await(this, answer, [this](const Result<UserAct> &act) {
        if (act)
            Q_EMIT undone(*act);
        else
            Q_EMIT failed(act.error());
    });
}

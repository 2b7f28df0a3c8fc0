#include "core/library/RecentPostings.h"

#include "core/model/Posting.h"
#include "core/store/Database.h"

namespace {

constexpr qsizetype keptTerms = 200'000; // about 50 MB

} // namespace

Result<QList<PostingList>> RecentPostings::of(Database &database, const Signature &signature, EntryId oldest)
{
    const qint64 oldestBlock = postingBlockOf(std::max(oldest, EntryId{}));
    if (oldestBlock != m_oldestBlock)
        m_lists.clear();
    m_oldestBlock = oldestBlock;
    QList<quint32> unknown;
    for (const SignatureTerm &term : signature) {
        if (!m_lists.contains(term.term))
            unknown += term.term;
    }
    const Result<QList<PostingList>> read = database.postings(unknown, oldest);
    if (!read)
        return read;
    for (const quint32 term : std::as_const(unknown))
        m_lists.insert(term, {});
    for (const PostingList &list : *read)
        m_lists[list.term] += list;
    QList<PostingList> all;
    for (const SignatureTerm &term : signature)
        all += m_lists.value(term.term);
    std::ranges::stable_sort(all, {}, &PostingList::block);
    return all;
}

void RecentPostings::add(const SignedStory &story)
{
    const qint64 block = postingBlockOf(story.id);
    for (const SignatureTerm &term : story.signature) {
        QList<PostingList> &lists = m_lists[term.term];
        auto list = std::ranges::find(lists, block, &PostingList::block);
        if (list == lists.end())
            list = lists.insert(std::ranges::lower_bound(lists, block, {}, &PostingList::block),
                PostingList{.block = block, .term = term.term, .postings = {}});
        appendPosting(list->postings, story.id, term.weight);
    }
}

void RecentPostings::trim()
{
    if (m_lists.size() > keptTerms)
        m_lists.clear();
}

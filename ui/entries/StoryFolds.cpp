#include "ui/entries/StoryFolds.h"

#include <utility>

namespace {

/// How much speaks for an entry as the lead of its story.
enum Claim { New, HasRow, Leads, IsHeld };

} // namespace

QList<StoryRow> StoryFolds::fold(
    const QList<Entry> &entries, const std::function<bool(EntryId)> &isListed, EntryId held)
{
    const auto claimOf = [&](const Entry &entry) {
        if (!isListed(entry.id) || m_leadOf.contains(entry.id))
            return New;
        if (entry.id == held)
            return IsHeld;
        return m_leads.value(entry.group) == entry.id ? Leads : HasRow;
    };
    QHash<EntryId, std::pair<const Entry *, Claim>> claims;
    for (const Entry &entry : entries) {
        if (!entry.group.isValid())
            continue;
        const Claim claim = claimOf(entry);
        const auto best = claims.find(entry.group);
        if (best == claims.end())
            claims.insert(entry.group, {&entry, claim});
        else if (claim > best->second)
            *best = {&entry, claim};
    }
    m_leads.clear();
    m_tellers.clear();
    m_leadOf.clear();
    m_sources.clear();
    for (const auto &[group, claim] : std::as_const(claims).asKeyValueRange())
        lead(group, *claim.first);
    for (const Entry &entry : entries)
        append(entry);
    QList<StoryRow> rows;
    for (const Entry &entry : entries) {
        if (m_leadOf.contains(entry.id))
            continue;
        rows += StoryRow{entry.id};
        for (const EntryId source : isOpen(entry.id) ? sourcesOf(entry.id) : QList<EntryId>())
            rows += StoryRow{source, true};
    }
    return rows;
}

EntryId StoryFolds::append(const Entry &entry)
{
    if (!entry.group.isValid())
        return entry.id;
    const EntryId leader = m_leads.value(entry.group);
    if (!leader.isValid())
        lead(entry.group, entry);
    QSet<FeedId> &tellers = m_tellers[entry.group];
    if (tellers.contains(entry.feed))
        return entry.id;
    tellers.insert(entry.feed);
    m_leadOf.insert(entry.id, leader);
    m_sources[leader] += entry.id;
    return leader;
}

void StoryFolds::lead(EntryId group, const Entry &entry)
{
    m_leads.insert(group, entry.id);
    m_tellers.insert(group, {entry.feed});
}

void StoryFolds::setOpen(EntryId lead, bool isOpen)
{
    if (isOpen)
        m_open.insert(lead);
    else
        m_open.remove(lead);
}

#include "core/store/Retention.h"

#include "core/store/Tables.h"

namespace {

/// Where the stories begin that `rule` lets go of; an invalid time where it lets go of none.
StateTable::Place limitOf(Tables &tables, FeedId feed, const KeepRule &rule, const QDateTime &now)
{
    StateTable::Place limit;
    if (rule.days > 0)
        limit.time = now.addDays(-rule.days);
    if (rule.count > 0) {
        const StateTable::Place last = tables.states.placeBehind(feed, rule.count - 1);
        if (last.time.isValid() && (!limit.time.isValid() || last.time > limit.time))
            limit = last;
    }
    return limit;
}

QList<EntryId> beyondRules(Tables &tables, const KeepRule &common, const QDateTime &now, int limit)
{
    QList<EntryId> entries;
    for (const auto &[feed, rule] : tables.feeds.keepRules(common)) {
        const StateTable::Place place = limitOf(tables, feed, rule, now);
        if (place.time.isValid())
            entries += tables.states.readBefore(feed, place, limit - int(entries.size()));
        if (entries.size() >= limit)
            break;
    }
    return entries;
}

void forget(Tables &tables, EntryId entry)
{
    const QUrl link = tables.entries.find(entry).transform([](const Entry &of) { return of.link; }).value_or(QUrl());
    tables.loads.forgetFailure(link);
    tables.loads.forgetContacts(link);
    tables.entries.setHasPage(entry, false); // a star that is given back has it fetched again
    tables.stories.remove(entry);
    tables.loads.forgetImageContacts(entry);
    tables.images.setUses(entry, {});
    tables.related.remove(entry);
    tables.search.forget(entry);
}

} // namespace

LibraryChanges expireRead(Tables &tables, const KeepRule &common, const QDateTime &now, int limit)
{
    const QList<EntryId> entries = beyondRules(tables, common, now, limit);
    for (const EntryId entry : entries) {
        tables.states.expire(entry);
        forget(tables, entry);
    }
    const QList<FeedId> feeds = tables.states.feedsOf(entries);
    tables.feeds.recount(feeds);
    return {.removed = entries, .feeds = feeds};
}

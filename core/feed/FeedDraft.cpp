#include "core/feed/FeedDraft.h"

#include "core/feed/FeedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// More of each in one item serve nobody, and looking for doubles must stay cheap.
constexpr qsizetype maxPeople = 100;
constexpr qsizetype maxCategories = 200;
constexpr qsizetype maxEnclosures = 100;

} // namespace

ParsedItem finished(ItemDraft draft)
{
    ParsedItem &item = draft.item;
    keepFirst(item.title, draft.otherTitle);
    keepFirst(item.link, draft.permalink);
    keepFirst(item.summary, draft.otherSummary);
    keepFirst(item.content, draft.otherContent);
    if (item.authors.isEmpty())
        item.authors = draft.otherAuthors;
    if (!item.published.isValid())
        item.published = draft.otherDate;
    keepFirst(item.image, draft.otherImage);
    for (const Enclosure &enclosure : std::as_const(item.enclosures)) {
        if (enclosure.type.startsWith("image/"_L1))
            keepFirst(item.image, enclosure.url);
    }
    keepFirst(item.duration, draft.otherDuration);
    return item;
}

ParsedFeed finished(FeedDraft draft)
{
    ParsedFeed &feed = draft.feed;
    keepFirst(feed.title, draft.otherTitle);
    keepFirst(feed.link, draft.otherLink);
    keepFirst(feed.description, draft.otherDescription);
    if (feed.authors.isEmpty())
        feed.authors = draft.otherAuthors.isEmpty() ? draft.contacts : draft.otherAuthors;
    if (!feed.updated.isValid())
        feed.updated = draft.otherDate;
    keepFirst(feed.image, draft.otherImage);
    if (draft.periodSeconds > 0)
        feed.updateSeconds = draft.periodSeconds / std::max(draft.frequency, 1);
    return feed;
}

void addItem(FeedDraft &feed, ItemDraft item)
{
    if (feed.feed.items.size() < FeedDraft::maxItems)
        feed.feed.items += finished(std::move(item));
}

void addPerson(QList<Person> &people, const Person &person)
{
    if (people.size() >= maxPeople || person == Person{} || people.contains(person))
        return;
    people += person;
}

void addEnclosure(QList<Enclosure> &enclosures, const Enclosure &enclosure)
{
    const bool isKnown =
        std::ranges::any_of(enclosures, [&](const Enclosure &known) { return known.url == enclosure.url; });
    if (!isKnown && !enclosure.url.isEmpty() && enclosures.size() < maxEnclosures)
        enclosures += enclosure;
}

void addCategory(QStringList &categories, const QString &category)
{
    if (!category.isEmpty() && categories.size() < maxCategories)
        categories += category;
}

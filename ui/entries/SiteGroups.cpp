#include "ui/entries/SiteGroups.h"

#include <algorithm>

namespace {

bool isOfEarlierSite(const Entry &one, const Entry &other)
{
    const int order = one.feedTitle.localeAwareCompare(other.feedTitle);
    return order < 0 || (order == 0 && one.feed < other.feed);
}

} // namespace

QList<Entry> SiteGroups::arranged(const QList<Entry> &entries)
{
    int page = 0;
    for (const Entry &entry : entries) {
        page = std::max(page, m_pages.value(entry.id, page));
        m_pages.insert(entry.id, page);
    }
    QList<Entry> arranged = entries;
    std::ranges::stable_sort(arranged, [this](const Entry &one, const Entry &other) {
        const int pages = m_pages[one.id] - m_pages[other.id];
        return pages < 0 || (pages == 0 && isOfEarlierSite(one, other));
    });
    return arranged;
}

#pragma once

#include "core/model/Entry.h"

#include <QHash>
#include <QList>

/// The order of a list that is grouped by site: the entries of a page stand site by site, and a further page stands
/// below all before it, so that it moves no row that is shown.
class SiteGroups final {
public:
    void clear() { m_pages.clear(); }
    /// The page that begins with `first` comes below that of `last`.
    void beginPage(EntryId first, EntryId last) { m_pages.insert(first, m_pages.value(last) + 1); }
    /// An entry that is new belongs to the page of the one before it.
    QList<Entry> arranged(const QList<Entry> &entries);

private:
    QHash<EntryId, int> m_pages; ///< with which page an entry came
};

#pragma once

#include "core/model/Ids.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// Where a person stopped in stories that were not read to their end. The last few hundred are remembered.
class ReadingPlaces {
public:
    /// As `toStrings` wrote them; what makes no sense is passed over.
    static ReadingPlaces fromStrings(const QStringList &lines);
    QStringList toStrings() const;

    /// `place` as StoryView::place has it; 0 forgets the story.
    void remember(EntryId entry, int place);
    int placeOf(EntryId entry) const { return m_places.value(entry); }

    bool operator==(const ReadingPlaces &) const = default;

private:
    QHash<EntryId, int> m_places;
    QList<EntryId> m_order; ///< the last one last
};

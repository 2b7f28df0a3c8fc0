#pragma once

#include "core/model/Ids.h"
#include "core/model/Story.h"
#include "core/store/Connection.h"

#include <optional>

/// Bodies: of each entry the feed's version and the page's, and pages that are no entry. Compressed.
class StoryTable final {
public:
    explicit StoryTable(Connection &connection);

    /// `packed`: a story encoded and compressed.
    void save(EntryId entry, StorySource source, const QByteArray &packed);
    /// All versions.
    void remove(EntryId entry);
    /// Empty when this version was never saved; a damaged one counts as never saved and is fetched again.
    std::optional<Story> find(EntryId entry, StorySource source);
    /// The page's version where it holds a story, else the feed's.
    std::optional<Story> best(EntryId entry);
    void savePage(const QString &key, const Story &story, const QDateTime &now);
    std::optional<Story> page(const QString &key);

private:
    Connection &m_connection;
};

/// Whether a page's version is one to read: it is no challenge, list or wall in front of the story.
bool holdsStory(const Story &story);

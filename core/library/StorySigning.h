#pragma once

#include "core/base/Result.h"
#include "core/library/RecentPostings.h"
#include "core/model/Signature.h"
#include "core/related/RelatedStories.h"
#include "core/related/Tokens.h"

#include <QHash>

class Database;

/// Makes what came in findable as neighbours: counts the words of the new stories first, all of them, because what a
/// word tells depends on how many stories hold it, then signs each story and puts it into its group. What was looked up
/// once is kept for the next step, so one run should serve a whole refresh. Used in the writer's thread only.
class StorySigning final {
public:
    /// Counts or signs up to `limit` stories; how many. 0: nothing is left to do.
    Result<int> step(Database &writer, int limit);

private:
    /// A story and its words.
    struct Told {
        StoryText text;
        QList<TermCount> terms;
    };

    Result<void> look(Database &writer);
    Result<int> count(Database &writer, const QList<EntryId> &ids);
    Result<int> sign(Database &writer, const QList<EntryId> &ids);
    Result<QList<Told>> told(Database &writer, const QList<EntryId> &ids);
    Result<QList<SignedStory>> signedStories(Database &writer, const QList<Told> &stories);
    Result<void> learnFrequencies(Database &writer, const QList<quint32> &terms);
    Result<void> group(Database &writer, const StoryText &text, SignedStory &story);
    Result<QList<StoryText>> heads(Database &writer, const QList<EntryId> &ids);

    QList<EntryId> m_uncounted;
    QList<EntryId> m_unsigned;
    QHash<EntryId, Told> m_counted; ///< that wait to be signed
    QHash<quint32, int> m_frequencies; ///< by term; hold as long as nothing is counted
    QHash<EntryId, StoryText> m_heads;
    Headlines m_headlines;
    NearestStories m_nearest;
    RecentPostings m_postings;
};

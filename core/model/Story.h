#pragma once

#include "core/model/Block.h"
#include "core/model/PageTraces.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

/// One story a page points to.
struct RelatedLink {
    QString title;
    QUrl url;
    QUrl image;
    QString imageAlt;

    bool operator==(const RelatedLink &) const = default;
};

/// What a list of other stories follows from.
enum class ListKind {
    OfStory, ///< the story, or its section: "Related", "Latest in Security"
    OfSite, ///< the site, and stands beside every other story as well: "Most read", "Trending", "Editor's choice"
};

/// A list of other stories that the publisher put on the page: "Latest in Security".
struct RelatedList {
    QString heading; ///< empty where the page gives none
    QList<RelatedLink> links;
    ListKind kind = ListKind::OfStory;

    bool operator==(const RelatedList &) const = default;
};

/// How much of the story we have.
enum class Verdict {
    Full,
    Partial, ///< the page or feed breaks off
    Paywalled,
    Blocked, ///< a challenge page came instead
    NotAStory, ///< a list, a video, a login, a page that is gone
};

/// Where the body came from.
enum class StorySource { Page, Feed };

/// The cleaned article.
struct Story {
    QUrl url; ///< where it was fetched
    QUrl canonical; ///< where the page says it lives
    QString title;
    QStringList byline; ///< one name each, no "By"
    QString authorRole;
    QString authorBio;
    QDateTime published; ///< UTC
    QDateTime updated; ///< UTC
    QString site;
    QString language; ///< BCP 47
    TextDirection direction = TextDirection::Auto;
    Image lead; ///< stands above the body and not in it; `lead.url` is empty when there is none
    QString excerpt;
    int words = 0;
    Verdict verdict = Verdict::NotAStory;
    QStringList reasons; ///< for the log and the command line: why this body, why this verdict
    StorySource source = StorySource::Page;
    QList<Block> blocks;
    QList<RelatedList> related;
    PageTraces traces; ///< of the page it came from

    bool operator==(const Story &) const = default;
};

/// Reading time in minutes at 230 words a minute (Brysbaert 2019: 238 for non-fiction), at least 1 for any text.
constexpr int readingMinutes(int words)
{
    return words <= 0 ? 0 : (words + 229) / 230;
}

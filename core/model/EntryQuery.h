#pragma once

#include "core/model/Ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// One search as a tree: what the grammar of the search field (core/query) understands.
struct SearchExpression {
    enum class Kind {
        Everything, ///< an empty search
        Words, ///< `text` in headline, byline, feed or body
        Title,
        Author,
        Site,
        Feed,
        IsUnread,
        IsRead,
        IsStarred,
        Before, ///< published before `date`
        After, ///< published at or after `date`
        Not, ///< the one child does not hold
        And,
        Or,
    };

    Kind kind = Kind::Everything;
    QString text;
    bool isPhrase = false;
    bool isPrefix = false; ///< the word that is still being typed
    QDateTime date; ///< UTC
    QList<SearchExpression> children;

    bool operator==(const SearchExpression &) const;
};

/// Finds what both of them find.
SearchExpression both(const SearchExpression &one, const SearchExpression &other);

/// Which entries a list wants.
struct EntryQuery {
    enum class Scope { All, Unread, Starred, Today, Feed, Folder, SavedSearch };
    enum class Order { NewestFirst, OldestFirst, Relevance };

    Scope scope = Scope::All;
    FeedId feed; ///< when `scope` is Feed
    FolderId folder; ///< when `scope` is Folder; with the folders inside it
    SearchId savedSearch; ///< when `scope` is SavedSearch: which one `search` is made of
    bool unreadOnly = false;
    QList<EntryId> keep; ///< stay in the answer although they no longer match (read while being looked at)
    SearchExpression search;
    Order order = Order::NewestFirst;
    int offset = 0;
    int limit = 200;

    bool operator==(const EntryQuery &) const = default;
};

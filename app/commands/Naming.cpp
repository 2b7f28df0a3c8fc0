#include "app/commands/Naming.h"

#include "app/commands/LibrarySession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<Feed> feedNamed(Library &library, const QString &word)
{
    return waitFor(library.feeds()).and_then([&](const QList<Feed> &feeds) -> Result<Feed> {
        const auto isMeant = [&](const Feed &feed) {
            return QString::number(feed.id.value) == word || feed.url == QUrl(word) || feed.shownTitle() == word;
        };
        const auto feed = std::ranges::find_if(feeds, isMeant);
        return feed == feeds.cend() ? Result<Feed>(failure(Error::Kind::NoSuchFeed)) : *feed;
    });
}

Result<QList<EntryId>> entriesNamed(const QStringList &words)
{
    QList<EntryId> ids;
    for (const QString &word : words) {
        const EntryId id{word.toLongLong()};
        if (!id.isValid())
            return failure(
                Error::Kind::InvalidUsage, u"“%1” is no story's id; “broadsheet list” shows them"_s.arg(word));
        ids += id;
    }
    return ids;
}

EntryQuery queryNamed(const Library &library, const QStringList &words)
{
    using Scope = EntryQuery::Scope;
    const QString text = words.join(u' ');
    if (text.isEmpty() || text == "all"_L1)
        return {.scope = Scope::All};
    if (text == "unread"_L1)
        return {.scope = Scope::Unread};
    if (text == "starred"_L1)
        return {.scope = Scope::Starred};
    if (text == "today"_L1)
        return {.scope = Scope::Today};
    if (const FeedId feed{text.toLongLong()}; feed.isValid())
        return {.scope = Scope::Feed, .feed = feed};
    return {.search = library.parseSearch(text, false)};
}

Result<int> limitNamed(const QString &text)
{
    const int limit = text.toInt();
    if (limit < 1)
        return failure(Error::Kind::InvalidUsage, u"--limit wants a number above 0, not “%1”"_s.arg(text));
    return limit;
}

#include "ui/feeds/ViewKey.h"

using namespace Qt::StringLiterals;

QString viewKey(const EntryQuery &view)
{
    switch (view.scope) {
    case EntryQuery::Scope::All:
        return u"all"_s;
    case EntryQuery::Scope::Unread:
        return u"unread"_s;
    case EntryQuery::Scope::Starred:
        return u"starred"_s;
    case EntryQuery::Scope::Today:
        return u"today"_s;
    case EntryQuery::Scope::Feed:
        return u"feed:%1"_s.arg(view.feed.value);
    case EntryQuery::Scope::Folder:
        return u"folder:%1"_s.arg(view.folder.value);
    case EntryQuery::Scope::SavedSearch:
        return u"search:%1"_s.arg(view.savedSearch.value);
    }
    Q_UNREACHABLE_RETURN({});
}

EntryQuery viewFromKey(const QString &key)
{
    const qint64 id = key.section(u':', 1).toLongLong();
    if (key.startsWith("feed:"_L1))
        return {.scope = EntryQuery::Scope::Feed, .feed = {id}};
    if (key.startsWith("folder:"_L1))
        return {.scope = EntryQuery::Scope::Folder, .folder = {id}};
    if (key.startsWith("search:"_L1))
        return {.scope = EntryQuery::Scope::SavedSearch, .savedSearch = {id}};
    if (key == "unread"_L1)
        return {.scope = EntryQuery::Scope::Unread};
    if (key == "starred"_L1)
        return {.scope = EntryQuery::Scope::Starred};
    if (key == "today"_L1)
        return {.scope = EntryQuery::Scope::Today};
    return {};
}

bool isSameView(const EntryQuery &one, const EntryQuery &other)
{
    return one.scope == other.scope && one.feed == other.feed && one.folder == other.folder
        && one.savedSearch == other.savedSearch;
}

#include "core/story/ListedStories.h"

#include "core/story/RelatedWords.h"
#include "core/story/StoryLinks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QUrl &url)
{
    const QString path = url.path();
    return path.endsWith(u'/') ? path : path + u'/';
}

/// Folders of tags, people, shops and offers. A page that stands in one itself is told of its neighbours.
bool isInFolderOfOthers(const QUrl &url, const QUrl &page)
{
    static const QRegularExpression folders(
        uR"(/(c|team|redaktion|die-redaktion|writers?|journalists?|reporters?|mitarbeiter|all-about|brands?|marken|vouchers?|vouchercodes|gutscheine?|coupons?|coupon-codes?|promo-codes?|discount-codes|codes?-promo|jobs|jobboerse|stellenmarkt|marktplatz|advertorials?|sponsored|products?|produkte?|produits?|collections|store|legal|apps?-products)/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = folders.match(folderOf(url));
    return match.hasMatch() && !page.path().contains(match.captured(), Qt::CaseInsensitive);
}

bool isLabel(const QString &title, int mostWords)
{
    return title.count(u' ') < mostWords;
}

/// A folder that the story stands in, or one at the root that is named with a word or two.
bool isSection(const RelatedLink &link, const QUrl &page)
{
    constexpr int mostWordsOfFolder = 5;
    constexpr int mostWordsAtRoot = 2;
    static const QRegularExpression oneWord(uR"(^/[^/\d.-]+/$)"_s);
    const QString folder = folderOf(link.url);
    if (link.url.hasQuery())
        return false;
    if (link.url.host() == page.host() && page.path().startsWith(folder))
        return isLabel(link.title, mostWordsOfFolder);
    return isLabel(link.title, mostWordsAtRoot) && oneWord.match(folder).hasMatch();
}

/// A folder of other stories under a name that is too short for a headline.
bool isFolderOf(const RelatedLink &link, const QList<RelatedList> &lists)
{
    constexpr int mostWords = 3;
    if (link.url.hasQuery() || !isLabel(link.title, mostWords))
        return false;
    const QString folder = folderOf(link.url);
    return std::ranges::any_of(lists, [&](const RelatedList &list) {
        return std::ranges::any_of(list.links, [&](const RelatedLink &other) {
            return other.url.host() == link.url.host() && other.url.path().size() > folder.size()
                && other.url.path().startsWith(folder);
        });
    });
}

bool isItself(const RelatedLink &link, const Story &story)
{
    const QUrl::FormattingOptions core = QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::StripTrailingSlash;
    return link.url.matches(story.url, core) || link.url.matches(story.canonical, core);
}

/// "SEE ALSO: The old bridge" is the headline of the old bridge.
void stripPointer(RelatedLink &link)
{
    constexpr qsizetype longestPointer = 20;
    const qsizetype colon = link.title.indexOf(u':');
    if (colon > 0 && colon < longestPointer && colon + 1 < link.title.size()
        && isAlsoReadLine(link.title.first(colon + 1)))
        link.title = link.title.sliced(colon + 1).trimmed();
}

bool isCopy(const RelatedList &list, const RelatedList &of)
{
    return list.kind == of.kind && std::ranges::all_of(list.links, [&of](const RelatedLink &link) {
        return std::ranges::contains(of.links, link.url, &RelatedLink::url);
    });
}

/// Pages set the same list for wide and for narrow windows, or the first of a longer one elsewhere again.
void removeCopies(QList<RelatedList> &lists)
{
    for (qsizetype i = lists.size() - 1; i >= 0; --i) {
        const auto holdsIt = [&](const RelatedList &other) {
            const bool isFirst = &other < &lists[i];
            return &other != &lists[i] && isCopy(lists[i], other) && (isFirst || !isCopy(other, lists[i]));
        };
        if (std::ranges::any_of(lists, holdsIt))
            lists.removeAt(i);
    }
}

} // namespace

QList<RelatedList> listedStories(QList<RelatedList> lists, const Story &story)
{
    const QList<RelatedList> whole = lists;
    for (RelatedList &list : lists) {
        list.links.removeIf([&](const RelatedLink &link) {
            return isItself(link, story) || isSection(link, story.url) || isInFolderOfOthers(link.url, story.url)
                || (!hasStoryName(link.url) && (isNoHeadline(link.title) || isFolderOf(link, whole)));
        });
        std::ranges::for_each(list.links, stripPointer);
    }
    lists.removeIf([](const RelatedList &list) { return list.links.isEmpty(); });
    removeCopies(lists);
    return lists;
}

#include "core/story/NextPage.h"

#include "core/html/LinkResolver.h"
#include "core/model/BlockText.h"
#include "core/story/WordOverlap.h"

#include <QRegularExpression>
#include <QStringTokenizer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An address without the number of its page, and that number; 1 where none stands.
struct NumberedAddress {
    QString rest;
    int page = 1;
};

NumberedAddress numberedAddress(const QUrl &url)
{
    static const QRegularExpression inPath(
        uR"((?:/(?:page|seite|pagina|p))?/(\d{1,2})/?$|[-_](?:page-?|seite-?|p)?(\d{1,2})(?=\.[a-z]+$)|/$)"_s);
    NumberedAddress address;
    QString path = url.path();
    const QRegularExpressionMatch match = inPath.match(path);
    if (match.hasMatch()) {
        const QString number = match.captured(1) + match.captured(2);
        address.page = number.isEmpty() ? 1 : number.toInt();
        path.remove(match.capturedStart(), match.capturedLength());
    }
    QUrlQuery query(url);
    for (const QString &name : {u"page"_s, u"seite"_s, u"pagina"_s, u"pg"_s, u"p"_s}) {
        bool isNumber = false;
        const int number = query.queryItemValue(name).toInt(&isNumber);
        if (!isNumber)
            continue;
        address.page = number;
        query.removeQueryItem(name);
    }
    address.rest = url.host() + path + u'?' + query.toString();
    return address;
}

/// The address as it is: its number may be the story's.
QString wholeAddress(const QUrl &url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return url.host() + path + u'?' + url.query();
}

bool isFollowingPage(const QUrl &page, const QUrl &next)
{
    const NumberedAddress here = numberedAddress(page);
    const NumberedAddress there = numberedAddress(next);
    if (here.rest == there.rest)
        return there.page == here.page + 1;
    return there.page == 2 && there.rest == wholeAddress(page);
}

bool saysNext(const HtmlNode *node)
{
    for (const QStringView word : QStringTokenizer(node->attribute("rel"_L1), u' ', Qt::SkipEmptyParts))
        if (word.compare("next"_L1, Qt::CaseInsensitive) == 0)
            return true;
    return node->classes().contains("next"_L1, Qt::CaseInsensitive);
}

QUrl addressOf(const HtmlNode *node, const QUrl &base)
{
    const QUrl url = resolveLink(node->attribute("href"_L1), base);
    return url.scheme().startsWith("http"_L1) ? url.adjusted(QUrl::RemoveFragment) : QUrl();
}

} // namespace

QUrl nextPageOf(const HtmlDocument &page, const QUrl &url, const SiteRules &rules)
{
    if (const SiteRule *rule = rules.ruleFor(url); rule && rule->next) {
        const QList<HtmlNode *> links = rule->next->in(page.root());
        const QUrl next = links.isEmpty() ? QUrl() : addressOf(links.first(), page.base());
        return next.host() == url.host() ? next : QUrl();
    }
    const HtmlNode *root = page.root();
    for (const HtmlNode *node = root->firstChild; node; node = node->next(root)) {
        if (!(node->is(HtmlTag::A) || node->is(HtmlTag::Link)) || !saysNext(node))
            continue;
        if (const QUrl next = addressOf(node, page.base()); !next.isEmpty() && isFollowingPage(url, next))
            return next;
    }
    return {};
}

void appendPage(Story &story, const Story &next)
{
    constexpr double nearlyAll = 0.95;
    if (WordOverlap(textOf(story.blocks)).covers(textOf(next.blocks)) >= nearlyAll)
        return;
    story.blocks += next.blocks;
    story.words = wordCount(textOf(story.blocks));
    story.reasons += u"next page: "_s + next.url.toString();
}

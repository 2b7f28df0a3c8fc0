#include "core/story/PageTracing.h"

#include "core/html/ImageSource.h"
#include "core/html/LinkResolver.h"
#include "core/html/Pictures.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// More than anybody reads; pages of thousands of links exist.
constexpr qsizetype mostAddresses = 100;

/// The address that an element has a browser fetch by itself; empty where there is none.
QUrl fetchedBy(const HtmlNode *node, const QUrl &base)
{
    switch (node->tag) {
    case HtmlTag::Script:
    case HtmlTag::Iframe:
    case HtmlTag::Embed:
    case HtmlTag::Audio:
    case HtmlTag::Video:
    case HtmlTag::Source:
        return resolveLink(node->attribute("src"_L1), base);
    case HtmlTag::Img:
        return imageSource(node, base);
    case HtmlTag::Object:
        return resolveLink(node->attribute("data"_L1), base);
    case HtmlTag::Link:
        return resolveLink(node->attribute("href"_L1), base);
    default:
        return {};
    }
}

/// A <link> that only says where something stands is no request.
bool isFetched(const HtmlNode *node)
{
    if (!node->is(HtmlTag::Link))
        return true;
    static const QSet<QString> fetched{u"stylesheet"_s, u"preload"_s, u"modulepreload"_s, u"prefetch"_s, u"icon"_s,
        u"preconnect"_s, u"dns-prefetch"_s, u"manifest"_s, u"apple-touch-icon"_s};
    const QStringList relations = node->attribute("rel"_L1).toString().toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(relations, [](const QString &relation) { return fetched.contains(relation); });
}

/// A script that is data is read by nobody but us.
bool isRun(const HtmlNode *script)
{
    const QStringView type = script->attribute("type"_L1);
    return type.isEmpty() || type.contains("javascript"_L1) || type == "module"_L1;
}

void add(const QUrl &url, QList<QUrl> &to)
{
    if (to.size() < mostAddresses && !to.contains(url))
        to += url;
}

void look(const HtmlNode *node, const QUrl &base, PageTraces &traces, QSet<QString> &hosts)
{
    traces.scripts += node->is(HtmlTag::Script) && isRun(node) ? 1 : 0;
    traces.frames += node->is(HtmlTag::Iframe) ? 1 : 0;
    if (node->is(HtmlTag::A)) {
        const QUrl link = resolveLink(node->attribute("href"_L1), base);
        if (!link.isEmpty() && cleanLink(link) != link)
            add(link, traces.watchedLinks);
        return;
    }
    const QUrl fetched = fetchedBy(node, base);
    if (fetched.isEmpty() || !isFetched(node))
        return;
    if (node->is(HtmlTag::Img) && isTrackingPixel(node, fetched))
        add(fetched, traces.pixels);
    hosts.insert(fetched.host());
}

} // namespace

PageTraces tracesOf(const HtmlDocument &page)
{
    PageTraces traces;
    QSet<QString> hosts;
    for (const HtmlNode *node = page.root(); node; node = node->next(page.root()))
        if (node->kind == HtmlNode::Kind::Element)
            look(node, page.base(), traces, hosts);
    hosts.remove(page.base().host());
    traces.hosts = hosts.values();
    traces.hosts.sort();
    return traces;
}

#include "core/html/Players.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
#include "core/html/PlayerTable.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOf(const Player &player, const QUrl &address)
{
    return isHostUnder(address.host(), player.host) && address.path().startsWith(player.path);
}

/// The page that a person would open to see what the frame shows.
QUrl pageOf(const Player &player, const QUrl &frame)
{
    const QString named = player.parameter.isEmpty()
        ? frame.path().sliced(player.path.size()).section(u'/', 0, 0)
        : QUrlQuery(frame).queryItemValue(player.parameter, QUrl::FullyDecoded);
    if (player.page.isEmpty() || named.isEmpty())
        return player.page.isEmpty() ? frame : QUrl();
    return cleanLink(resolveLink(QString(player.page).replace("%1"_L1, named), {}));
}

QUrl thumbnailOf(const QUrl &page)
{
    const QString video =
        isHostUnder(page.host(), "youtube.com"_L1) ? QUrlQuery(page).queryItemValue(u"v"_s) : QString();
    return video.isEmpty() ? QUrl() : QUrl("https://i.ytimg.com/vi/"_L1 + video + "/hqdefault.jpg"_L1);
}

/// Where a frame's address stands; consent banners and lazy loaders keep it in data attributes.
QUrl frameAddress(const HtmlNode *node, const QUrl &base)
{
    for (const QLatin1StringView name : {"src"_L1, "data-src"_L1, "data-lazy-src"_L1, "data-src-cmplz"_L1,
             "data-cmp-src"_L1, "data-cookieblock-src"_L1, "data-url"_L1, "data"_L1}) {
        const QUrl url = resolveLink(node->attribute(name), base);
        if (url.scheme().startsWith("http"_L1))
            return url;
    }
    return {};
}

std::optional<Embed> frameOf(const HtmlNode *node, const QUrl &base)
{
    std::optional<Embed> embed = embedOf(frameAddress(node, base));
    for (const HtmlNode *inside = node->firstChild; !embed && inside; inside = inside->next(node)) {
        if (inside->is(HtmlTag::Embed))
            embed = embedOf(frameAddress(inside, base));
        else if (inside->is(HtmlTag::Param) && inside->attribute("name"_L1) == "movie"_L1)
            embed = embedOf(resolveLink(inside->attribute("value"_L1), base));
    }
    if (embed)
        embed->title = oneLine(node->attribute("title"_L1));
    return embed;
}

/// A <video> or <audio> with a file of its own.
std::optional<Embed> mediaOf(const HtmlNode *node, const QUrl &base)
{
    QUrl url = frameAddress(node, base);
    for (const HtmlNode *child = node->firstChild; url.isEmpty() && child; child = child->nextSibling) {
        if (child->is(HtmlTag::Source))
            url = frameAddress(child, base);
    }
    if (url.isEmpty())
        return std::nullopt;
    Embed embed{.kind = node->is(HtmlTag::Audio) ? Embed::Kind::Audio : Embed::Kind::Video, .url = cleanLink(url)};
    embed.title = oneLine(node->attribute(node->hasAttribute("title"_L1) ? "title"_L1 : "aria-label"_L1));
    if (embed.title.isEmpty())
        embed.title = url.fileName();
    const QUrl poster = resolveLink(node->attribute("poster"_L1), base);
    if (poster.scheme().startsWith("http"_L1))
        embed.thumbnail = poster;
    return embed;
}

struct PostKind {
    QLatin1StringView className;
    QLatin1StringView provider;
    QLatin1StringView address; ///< the attribute that names the post; empty: its last link
};

constexpr PostKind posts[] = {{"twitter-tweet"_L1, "X"_L1, {}}, {"twitter-video"_L1, "X"_L1, {}},
    {"instagram-media"_L1, "Instagram"_L1, "data-instgrm-permalink"_L1}, {"tiktok-embed"_L1, "TikTok"_L1, "cite"_L1},
    {"bluesky-embed"_L1, "Bluesky"_L1, {}}, {"mastodon-embed"_L1, "Mastodon"_L1, "data-embed-url"_L1},
    {"reddit-card"_L1, "Reddit"_L1, {}}, {"reddit-embed-bq"_L1, "Reddit"_L1, {}},
    {"fb-post"_L1, "Facebook"_L1, "data-href"_L1}, {"threads-embed"_L1, "Threads"_L1, {}},
    {"text-post-media"_L1, "Threads"_L1, "data-text-post-permalink"_L1}};

const PostKind *postKindOf(const HtmlNode *node)
{
    const auto *found =
        std::ranges::find_if(posts, [&](const PostKind &kind) { return hasClass(node, {kind.className}); });
    return found == std::end(posts) ? nullptr : found;
}

/// A quoted post as the page has it without scripts: its words, and the link to it as the last of its links.
std::optional<Embed> postOf(const HtmlNode *node, const QUrl &base)
{
    const PostKind *kind = postKindOf(node);
    if (!kind)
        return std::nullopt;
    Embed embed{.kind = Embed::Kind::Post, .provider = kind->provider, .text = textOf(node)};
    if (!kind->address.isEmpty())
        embed.url = cleanLink(resolveLink(node->attribute(kind->address), base));
    for (const HtmlNode *inside = node->firstChild; kind->address.isEmpty() && inside; inside = inside->next(node)) {
        if (const QUrl url = inside->is(HtmlTag::A) ? resolveLink(inside->attribute("href"_L1), base) : QUrl();
            !url.isEmpty())
            embed.url = cleanLink(url);
    }
    if (embed.url.isEmpty())
        return std::nullopt;
    return embed;
}

/// Elements that scripts turn into players, and AMP's, which name a video by its id.
std::optional<Embed> elementOf(const HtmlNode *node, const QUrl &base)
{
    const QString &name = node->tagName;
    if (name == "lite-youtube"_L1 || name == "amp-youtube"_L1 || name == "youtube-embed"_L1) {
        const QStringView video = node->attribute(name == "lite-youtube"_L1 ? "videoid"_L1 : "data-videoid"_L1);
        std::optional<Embed> embed = embedOf(resolveLink(QString("https://youtu.be/"_L1 + video), base));
        if (embed)
            embed->title = oneLine(node->attribute("playlabel"_L1));
        return embed;
    }
    if (name == "amp-iframe"_L1)
        return frameOf(node, base);
    if (name == "amp-video"_L1 || name == "amp-audio"_L1)
        return mediaOf(node, base);
    return std::nullopt;
}

/// Our own card, as core/render writes it.
std::optional<Embed> cardOf(const HtmlNode *node, const QUrl &base)
{
    if (!hasClass(node, {"embed-card"_L1}))
        return std::nullopt;
    static const QList<QString> kinds{u"video"_s, u"audio"_s, u"post"_s, u"map"_s, u"other"_s};
    const qsizetype kind = kinds.indexOf(node->attribute("data-kind"_L1).toString());
    Embed embed{.kind = kind < 0 ? Embed::Kind::Other : static_cast<Embed::Kind>(kind)};
    embed.provider = oneLine(node->attribute("data-provider"_L1));
    if (const HtmlNode *link = firstInside(node, HtmlTag::A)) {
        embed.url = cleanLink(resolveLink(link->attribute("href"_L1), base));
        embed.title =
            link->hasAttribute("data-untitled"_L1) ? QString() : textOf(link); // a link around the picture has none
    }
    if (const HtmlNode *picture = firstInside(node, HtmlTag::Img))
        embed.thumbnail = resolveLink(picture->attribute("src"_L1), base);
    if (const HtmlNode *text = firstInside(node, HtmlTag::P))
        embed.text = textOf(text);
    return embed.url.isEmpty() ? std::nullopt : std::optional(embed);
}

} // namespace

bool mayBeEmbed(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Iframe:
    case HtmlTag::Object:
    case HtmlTag::Embed:
    case HtmlTag::Video:
    case HtmlTag::Audio:
        return true;
    case HtmlTag::Script:
        return node->attribute("src"_L1).contains("gist.github.com"_L1);
    case HtmlTag::Blockquote:
    case HtmlTag::Div:
    case HtmlTag::Figure:
        return !node->classes().isEmpty();
    default:
        return node->is(HtmlTag::Unknown);
    }
}

std::optional<Embed> embedOf(const QUrl &frame)
{
    const auto player = std::ranges::find_if(players(), [&](const Player &one) { return isOf(one, frame); });
    if (player == players().end())
        return std::nullopt;
    const QUrl page = pageOf(*player, frame);
    if (page.isEmpty())
        return std::nullopt;
    return Embed{.kind = player->kind, .url = page, .provider = player->provider, .thumbnail = thumbnailOf(page)};
}

std::optional<Embed> embedOf(const HtmlNode *node, const QUrl &base)
{
    switch (node->tag) {
    case HtmlTag::Iframe:
        if (hasClass(node, {"mastodon-embed"_L1}))
            return Embed{.kind = Embed::Kind::Post, .url = frameAddress(node, base), .provider = u"Mastodon"_s};
        return frameOf(node, base);
    case HtmlTag::Object:
    case HtmlTag::Embed:
        return frameOf(node, base);
    case HtmlTag::Video:
    case HtmlTag::Audio:
        return mediaOf(node, base);
    case HtmlTag::Script: {
        const QUrl gist = frameAddress(node, base);
        return embedOf(QUrl(gist.toString().remove(".js"_L1)));
    }
    case HtmlTag::Figure:
        return cardOf(node, base);
    case HtmlTag::Unknown:
        return elementOf(node, base);
    default:
        return postOf(node, base);
    }
}

std::optional<Embed> playerNamed(const InlineRuns &paragraph)
{
    constexpr qsizetype longestAddress = 300;
    QString text;
    for (const InlineRun &run : paragraph)
        text += text.size() > longestAddress ? QString() : run.text;
    text = text.trimmed();
    if (!text.startsWith("http"_L1) || text.size() > longestAddress
        || std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    const QUrl url(text);
    if (std::optional<Embed> embed = embedOf(url))
        return embed->kind == Embed::Kind::Video || embed->kind == Embed::Kind::Audio ? embed : std::nullopt;
    const auto pages = playingPages();
    const auto page = std::ranges::find_if(pages, [&url](const Player &one) { return isOf(one, url); });
    // The front page of a service plays nothing.
    if (page == pages.end() || url.path().size() <= page->path.size())
        return std::nullopt;
    return Embed{.kind = page->kind, .url = cleanLink(url), .provider = page->provider};
}

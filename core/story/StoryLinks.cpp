#include "core/story/StoryLinks.h"

#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
#include "core/story/PageWords.h"
#include "core/story/RelatedWords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300;
constexpr qsizetype shortestTitle = 12;

QString pathOf(const QUrl &url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// Folders that hold what is no story, in the languages that publishers name their folders in.
bool isNoStoryFolder(QStringView folder)
{
    static const QSet<QString> folders{u"tag"_s, u"tags"_s, u"topic"_s, u"topics"_s, u"category"_s, u"categories"_s,
        u"author"_s, u"authors"_s, u"autor"_s, u"autoren"_s, u"auteur"_s, u"people"_s, u"profile"_s, u"profiles"_s,
        u"user"_s, u"users"_s, u"section"_s, u"search"_s, u"login"_s, u"signin"_s, u"register"_s, u"subscribe"_s,
        u"account"_s, u"newsletters"_s, u"newsletter"_s, u"privacy"_s, u"terms"_s, u"about"_s, u"contact"_s,
        u"keyword"_s, u"thema"_s, u"themen"_s, u"temas"_s, u"etiqueta"_s, u"rss"_s, u"feed"_s, u"share"_s, u"sharer"_s,
        u"by"_s, u"staff"_s, u"contributors"_s, u"cart"_s, u"shop"_s, u"wp-login.php"_s};
    return folders.contains(folder.toString().toLower());
}

/// Networks, under the last part that they stand under.
bool isShareHost(const QString &host)
{
    static const QSet<QString> networks{u"facebook"_s, u"twitter"_s, u"x"_s, u"linkedin"_s, u"pinterest"_s,
        u"whatsapp"_s, u"instagram"_s, u"reddit"_s, u"t"_s, u"telegram"_s, u"flipboard"_s, u"tiktok"_s, u"youtube"_s,
        u"threads"_s, u"bsky"_s};
    static const QSet<QString> ends{u"com"_s, u"me"_s, u"net"_s, u"org"_s, u"app"_s};
    return ends.contains(host.section(u'.', -1)) && networks.contains(host.section(u'.', -2, -2));
}

bool isFile(const QString &path)
{
    static const QSet<QString> kinds{
        u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"pdf"_s, u"mp3"_s, u"mp4"_s, u"zip"_s, u"xml"_s, u"rss"_s};
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot >= 0 && kinds.contains(path.sliced(dot + 1).toLower());
}

bool mayBeStory(const QUrl &url, const QUrl &page)
{
    if (!url.scheme().startsWith("http"_L1) || isShareHost(url.host()))
        return false;
    const QString path = pathOf(url);
    if (path.isEmpty() && !url.hasQuery())
        return false;
    if (url.host() == page.host() && path == pathOf(page) && (url.query() == page.query() || page.query().isEmpty()))
        return false;
    const QList<QStringView> folders = QStringView(path).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < folders.size() && i < 3; ++i)
        if (isNoStoryFolder(folders[i]))
            return false;
    return !isFile(path);
}

QString leafText(const PageOutline &outline, int index)
{
    return outline.text(index, 400);
}

/// The line that a piece of text inside the link stands in: words in italics are nodes of their own.
QString lineAround(const PageOutline &outline, int leaf, int anchor)
{
    const auto isItalic = [](const HtmlNode *node) {
        return node && (node->is(HtmlTag::Em) || node->is(HtmlTag::I) || node->is(HtmlTag::Cite));
    };
    int at = leaf;
    while (outline[at].parent > anchor) {
        const HtmlNode *node = outline[at].node;
        if (!isItalic(node) && !isItalic(node->parent) && !isItalic(node->previousSibling)
            && !isItalic(node->nextSibling))
            break;
        at = outline[at].parent;
    }
    return leafText(outline, at);
}

/// The headline inside a link around a whole teaser: a heading, what is named one, else the first line that is long
/// enough.
QString titleInside(const PageOutline &outline, int anchor, bool *isHeadline)
{
    QString firstLong;
    bool hasBlocks = false;
    for (int i = anchor + 1; i < outline[anchor].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (isHeading(entry.node) || (entry.meanings.testFlag(Meaning::Headline) && entry.inside.text > 0)) {
            *isHeadline = true;
            return leafText(outline, i);
        }
        hasBlocks = hasBlocks || entry.isBlock;
        const bool isLeaf = entry.length > 0;
        if (isLeaf && firstLong.isEmpty() && entry.node->text.trimmed().size() >= shortestTitle)
            firstLong = lineAround(outline, i, anchor);
    }
    return hasBlocks && !firstLong.isEmpty() ? firstLong : leafText(outline, anchor);
}

bool standsInHeading(const PageOutline &outline, int index)
{
    constexpr int reach = 3;
    int at = outline[index].parent;
    for (int step = 0; step < reach && at >= 0; ++step, at = outline[at].parent)
        if (isHeading(outline[at].node) || outline[at].meanings.testFlag(Meaning::Headline))
            return true;
    return false;
}

QString addressOfImage(const HtmlNode *image)
{
    for (const QLatin1StringView name :
        {"data-src"_L1, "data-original"_L1, "data-lazy-src"_L1, "data-lazy"_L1, "data-image"_L1})
        if (const QStringView value = image->attribute(name); !value.isEmpty() && !value.startsWith("data:"_L1))
            return value.toString();
    for (const QLatin1StringView name : {"src"_L1, "srcset"_L1, "data-srcset"_L1}) {
        const QStringView value = image->attribute(name);
        if (!value.isEmpty() && !value.startsWith("data:"_L1))
            return value.trimmed().split(u' ').first().toString();
    }
    return {};
}

void takeImage(RelatedLink &link, const HtmlNode *image, const QUrl &base)
{
    constexpr int largestIcon = 32;
    const int width = image->attribute("width"_L1).toInt();
    if (!link.image.isEmpty() || (width > 0 && width <= largestIcon))
        return;
    link.image = resolveLink(addressOfImage(image), base);
    link.imageAlt = oneLine(image->attribute("alt"_L1));
}

StoryLink read(const PageOutline &outline, int index, const QUrl &base)
{
    const HtmlNode *anchor = outline[index].node;
    StoryLink found{.index = index};
    found.link.url = cleanLink(resolveLink(anchor->attribute("href"_L1), base));
    found.link.title = titleInside(outline, index, &found.isHeadline);
    found.isHeadline = found.isHeadline || standsInHeading(outline, index);
    if (found.link.title.isEmpty())
        found.link.title = oneLine(anchor->attribute("aria-label"_L1));
    for (int i = index + 1; i < outline[index].end; ++i)
        if (outline[i].node->is(HtmlTag::Img))
            takeImage(found.link, outline[i].node, base);
    return found;
}

bool isTitle(const QString &title)
{
    const bool isDense = !title.isEmpty() && title.front().unicode() >= 0x2E80;
    return title.size() >= (isDense ? shortestTitle / 2 : shortestTitle) && title.size() <= longestTitle
        && (isDense || title.contains(u' ')) && !isFurnitureLine(title);
}

QString siteOf(const QUrl &url)
{
    return url.host().section(u'.', -2);
}

/// A word or two that may name a story of the site, at an address that sections do not have.
bool isName(const StoryLink &link, const QUrl &page)
{
    constexpr qsizetype shortestName = 2;
    static const QRegularExpression noName(
        uR"(^\W*(\d.*|here|this|link|hier|ici|aquí|aqui|qui|her|här|tutaj|zde|тут|здесь|هنا|こちら|여기|这里|這裡)\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString &title = link.link.title;
    return title.size() >= shortestName && title.size() < shortestTitle && isLikeAddress(link.link.url, page)
        && std::ranges::any_of(
            title, [](QChar c) { return c.isLetter(); })
        && !isFurnitureLine(title) && !isNoHeadline(title) && !noName.match(title).hasMatch();
}

/// The picture that stands beside the link in its teaser: in the nearest ancestor that holds no other story's link.
void findImageBeside(
    const PageOutline &outline, StoryLink &found, int from, int to, const QList<StoryLink> &all, const QUrl &base)
{
    int at = outline[found.index].parent;
    constexpr int reach = 5;
    for (int step = 0; step < reach && at > from && found.link.image.isEmpty() && outline[at].end <= to;
        ++step, at = outline[at].parent) {
        for (const StoryLink &other : all)
            if (other.index != found.index && outline.contains(at, other.index) && other.link.url != found.link.url)
                return;
        for (int i = at + 1; outline[at].inside.images > 0 && i < outline[at].end; ++i)
            if (outline[i].node->is(HtmlTag::Img))
                takeImage(found.link, outline[i].node, base);
    }
}

} // namespace

QList<StoryLink> storyLinks(
    const PageOutline &outline, int from, int to, const QUrl &page, const QUrl &base, StoryNames names)
{
    constexpr qsizetype mostLinks = 200;
    QList<StoryLink> links;
    QHash<QUrl, qsizetype> known;
    for (int i = from; i < to && links.size() < mostLinks; ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (!entry.node->is(HtmlTag::A) || !entry.node->hasAttribute("href"_L1))
            continue;
        const QStringView relation = entry.node->attribute("rel"_L1);
        if (relation.contains("tag"_L1) || relation.contains("author"_L1) || relation.contains("sponsored"_L1))
            continue;
        StoryLink link = read(outline, i, base);
        if (!mayBeStory(link.link.url, page))
            continue;
        const auto same = known.constFind(link.link.url);
        if (same == known.cend()) {
            known.insert(link.link.url, links.size());
            links += link;
            continue;
        }
        StoryLink &before = links[*same];
        const bool isBetter =
            isTitle(link.link.title) && (!isTitle(before.link.title) || (link.isHeadline && !before.isHeadline));
        if (isBetter) {
            before.link.title = link.link.title;
            before.isHeadline = link.isHeadline;
        }
        if (before.link.image.isEmpty()) {
            before.link.image = link.link.image;
            before.link.imageAlt = link.link.imageAlt;
        }
    }
    links.removeIf([&](const StoryLink &link) {
        return !isTitle(link.link.title) && !(names == StoryNames::AnyWords && isName(link, page));
    });
    for (StoryLink &link : links)
        findImageBeside(outline, link, from, to, links, base);
    return links;
}

bool hasStoryName(const QUrl &url)
{
    static const QRegularExpression storyName(uR"(\d{4,}|[^-_/]+[-_][^-_/]+[-_][^-_/]+[-_][^-_/]+/?$)"_s);
    static const QRegularExpression number(uR"(\d{4,})"_s);
    return storyName.match(url.path()).hasMatch() || number.match(url.query()).hasMatch();
}

bool isLikeAddress(const QUrl &url, const QUrl &page)
{
    return siteOf(url) == siteOf(page) && hasStoryName(url);
}

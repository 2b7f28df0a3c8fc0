#include "core/story/PageMetadata.h"

#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
#include "core/story/Byline.h"
#include "core/story/BylineText.h"
#include "core/story/Headline.h"
#include "core/story/LeadImage.h"
#include "core/story/PageWords.h"
#include "core/story/StoryDate.h"
#include "core/story/VisibleDate.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto publishedNames = {"article:published_time"_L1, "og:published_time"_L1, "og:article:published_time"_L1,
    "datepublished"_L1, "article:published"_L1, "parsely-pub-date"_L1, "sailthru.date"_L1, "pub_date"_L1, "pubdate"_L1,
    "publishdate"_L1, "publish-date"_L1, "publish_date"_L1, "published_date"_L1, "publication_date"_L1,
    "publicationdate"_L1, "article.published"_L1, "cxenseparse:recs:publishtime"_L1, "cxenseparse:publishtime"_L1,
    "originalpublicationdate"_L1, "article_date_original"_L1, "article:post_date"_L1, "dc.date.issued"_L1,
    "dcterms.issued"_L1, "dcterms.created"_L1, "dcterms.date"_L1, "dc.date"_L1, "dc.date.created"_L1,
    "citation_publication_date"_L1, "citation_online_date"_L1, "rnews:datepublished"_L1, "og:pubdate"_L1,
    "published-date"_L1, "w-published-date"_L1, "published_time"_L1, "published_at"_L1, "first_published"_L1,
    "ms.date"_L1, "displaydate"_L1, "bt:pubdate"_L1, "shareaholic:article_published_time"_L1, "date"_L1, "created"_L1,
    "last-updated"_L1};

constexpr auto updatedNames = {"article:modified_time"_L1, "og:modified_time"_L1, "datemodified"_L1,
    "og:updated_time"_L1, "article:updated_time"_L1, "dcterms.modified"_L1, "dc.date.modified"_L1, "last-modified"_L1,
    "lastmod"_L1, "moddate"_L1, "revision_date"_L1};

constexpr auto authorNames = {"author"_L1, "article:author"_L1, "parsely-author"_L1, "sailthru.author"_L1,
    "dc.creator"_L1, "dc:creator"_L1, "dcterms.creator"_L1, "dc.author"_L1, "byl"_L1, "byline"_L1,
    "cxenseparse:author"_L1, "og:article:author"_L1, "article.author"_L1, "citation_author"_L1,
    "shareaholic:article_author_name"_L1, "article:author_name"_L1, "article_author"_L1, "articleauthor"_L1,
    "twitter:creator:name"_L1};

/// The site: what it calls itself for others, then for machines, then behind the dash of its titles.
QString siteOf(const PageSources &sources)
{
    const QString named = sources.meta.first({"og:site_name"_L1, "application-name"_L1, "al:android:app_name"_L1});
    if (!sources.structured.publisher.isEmpty() && (named.isEmpty() || named.contains("://"_L1)))
        return sources.structured.publisher;
    if (!named.isEmpty())
        return named;
    QString host = sources.url.host();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

/// The titles a page tells of, the most trusted first: written for readers elsewhere, then for machines, then for the
/// window.
QStringList toldTitles(const PageSources &sources)
{
    QStringList titles{sources.structured.headline,
        sources.meta.first({"dc.title"_L1, "dc:title"_L1, "dcterms.title"_L1}), sources.meta.first({"og:title"_L1}),
        sources.meta.first(
            {"twitter:title"_L1, "parsely-title"_L1, "sailthru.title"_L1, "citation_title"_L1, "title"_L1}),
        sources.pageTitle};
    titles.removeIf([](const QString &title) { return title.size() < 2 || title.contains("{{"_L1); });
    // Where the others begin with it, this one is without the section and site that they name.
    constexpr qsizetype shortestTitle = 15;
    const QString bare = sources.meta.first({"headline"_L1});
    if (bare.size() >= shortestTitle
        && std::ranges::any_of(titles, [&bare](const QString &title) { return title.startsWith(bare); }))
        titles.prepend(bare);
    // schema.org's headlines end where a search engine stops reading.
    constexpr qsizetype shortestCut = 90;
    for (const QString &title : titles)
        if (titles.first().size() >= shortestCut && title.size() > titles.first().size()
            && title.startsWith(titles.first()) && !beginsWithPart(title, titles.first()))
            return titles.mid(1);
    return titles;
}

QStringList structuredAuthors(const PageSources &sources, const QString &site)
{
    QStringList names;
    for (const StructuredAuthor &author : sources.structured.authors)
        names += authorsIn(author.name, site);
    names.removeDuplicates();
    return names;
}

/// The card that a page shows where it is shared: "Written by", and who that is.
QStringList cardAuthors(const PageSources &sources, const QString &site)
{
    QString label = sources.meta.first({"twitter:label1"_L1}) + u' ';
    return takeBylinePrefix(label) ? authorsIn(sources.meta.first({"twitter:data1"_L1}), site) : QStringList();
}

QStringList metaAuthors(const PageSources &sources, const QString &site)
{
    QStringList names;
    for (const QLatin1StringView name : authorNames) {
        const bool isCatalogue = name.startsWith("dc"_L1) || name == "citation_author"_L1;
        for (const QString &value : sources.meta.all(name))
            names += authorsIn(isCatalogue ? givenNameFirst(value) : value, site);
        if (!names.isEmpty())
            break;
    }
    if (names.isEmpty())
        names = cardAuthors(sources, site);
    names.removeDuplicates();
    return names;
}

/// Whether a line under the headline knows better than the JSON-LD, which on many sites holds who typed the story in:
/// it names nobody of those, or them all and somebody more.
bool knowsBetter(const VisibleByline &visible, const QStringList &structured, const SiteNames &site)
{
    const auto isPerson = [&site](const QString &name) { return name.contains(u' ') && !site.contains(name); };
    if (!(visible.isSaid || visible.isMarked) || std::ranges::none_of(visible.names, isPerson))
        return false;
    const auto shared = std::ranges::count_if(
        structured, [&](const QString &name) { return visible.names.contains(name, Qt::CaseInsensitive); });
    return (shared == 0 && visible.isSaid)
        || (shared == structured.size() && std::ranges::count_if(visible.names, isPerson) > shared);
}

/// Authors. Rules, in their order:
/// 1. whoever the JSON-LD names, unless a line under the headline ("By Anna Berg") knows better;
/// 2. whoever the meta tags name;
/// 3. whoever the page shows;
/// 4. the site itself, only when nobody else is named anywhere.
QStringList bylineOf(const PageSources &sources, const VisibleByline &visible, const SiteNames &site)
{
    const auto isSomebody = [&site](const QString &name) { return !site.contains(name); };
    const QString siteName = siteOf(sources);
    const QStringList structured = structuredAuthors(sources, siteName);
    const QStringList meta = metaAuthors(sources, siteName);
    const auto withoutSite = [&site](QStringList names) {
        if (names.size() > 1)
            names.removeIf([&site](const QString &name) { return site.contains(name); });
        return names;
    };
    if (knowsBetter(visible, structured, site))
        return withoutSite(visible.names);
    for (const QStringList &names : {structured, meta, visible.names}) {
        if (!std::ranges::any_of(names, isSomebody))
            continue;
        return withoutSite(names);
    }
    return !structured.isEmpty() ? structured : !meta.isEmpty() ? meta : visible.names;
}

QDateTime firstDate(const PageSources &sources, std::initializer_list<QLatin1StringView> names, const QString &language)
{
    for (const QLatin1StringView name : names)
        for (const QString &value : sources.meta.all(name))
            if (const QDateTime time = parseStoryDate(value, language); time.isValid())
                return time;
    return {};
}

/// Published: JSON-LD, meta tags, the page's marked times, the day in the address, the printed date line, the day in
/// the lead image's address. A time of day is taken from a later source that agrees on the day with an earlier one that
/// has none.
QDateTime publishedOf(const PageSources &sources, const VisibleDates &visible, const QString &language)
{
    QDateTime best;
    const auto offer = [&best](const QDateTime &time) {
        const bool completes =
            best.isValid() && best.time() == QTime(0, 0) && time.isValid() && time.date() == best.date();
        if ((!best.isValid() && time.isValid()) || completes)
            best = time;
    };
    offer(parseStoryDate(sources.structured.published, language));
    offer(firstDate(sources, publishedNames, language));
    offer(visible.marked);
    offer(dateInAddress(sources.url));
    offer(visible.printed);
    if (!best.isValid() && claimsStory(sources))
        offer(dateInAddress(resolveLink(sources.meta.first({"og:image"_L1}), sources.base)));
    return best;
}

/// Updated: JSON-LD, meta tags, what the page shows. An update before the publication is a mistake of the page, one at
/// the same time none.
QDateTime updatedOf(
    const PageSources &sources, const VisibleDates &visible, const QDateTime &published, const QString &language)
{
    for (const QDateTime &time : {parseStoryDate(sources.structured.updated, language),
             firstDate(sources, updatedNames, language), visible.updated})
        if (time.isValid())
            return published.isValid() && time <= published ? QDateTime() : time;
    return {};
}

QString languageOf(const PageSources &sources)
{
    for (const QString &tag : {sources.htmlLanguage, sources.structured.language,
             sources.meta.first({"og:locale"_L1, "content-language"_L1, "language"_L1, "dc.language"_L1})}) {
        QString language = tag.section(u',', 0, 0).trimmed();
        language.replace(u'_', u'-');
        if (language.size() >= 2 && language.size() <= 12 && language.front().isLetter()
            && QLocale(language).language() != QLocale::C)
            return language;
    }
    return {};
}

/// The language whose order of day and month the page's dates have: where the page tells none, or English of no
/// country, that of its host's country.
QString languageOfDates(const QString &language, const QUrl &url)
{
    static const QSet<QString> dayFirst{u"uk"_s, u"ie"_s, u"au"_s, u"nz"_s, u"in"_s, u"pk"_s, u"lk"_s, u"bd"_s, u"za"_s,
        u"ng"_s, u"ke"_s, u"gh"_s, u"sg"_s, u"my"_s, u"hk"_s, u"mt"_s, u"jm"_s, u"fr"_s, u"be"_s, u"nl"_s, u"de"_s,
        u"at"_s, u"it"_s, u"es"_s, u"pt"_s, u"br"_s, u"ar"_s, u"cl"_s, u"mx"_s, u"pe"_s, u"gr"_s, u"pl"_s, u"ro"_s,
        u"tr"_s, u"il"_s, u"vn"_s, u"id"_s};
    const bool isOpen = language.isEmpty() || language.compare("en"_L1, Qt::CaseInsensitive) == 0;
    return isOpen && dayFirst.contains(url.host().section(u'.', -1).toLower()) ? u"en-GB"_s : language;
}

QUrl canonicalOf(const PageSources &sources)
{
    for (const QUrl &url :
        {sources.canonical, resolveLink(sources.meta.first({"og:url"_L1}), sources.base), sources.structured.url})
        if (url.scheme().startsWith("http"_L1) && (url.path().size() > 1 || sources.url.path().size() <= 1))
            return url;
    return {};
}

QString excerptOf(const PageSources &sources)
{
    const QString text = sources.meta.first({"og:description"_L1, "description"_L1, "twitter:description"_L1});
    return text.isEmpty() ? sources.structured.description : text;
}

void readAuthorDetails(Story &story, const PageSources &sources, const VisibleByline &visible)
{
    for (const StructuredAuthor &author : sources.structured.authors) {
        if (story.authorRole.isEmpty())
            story.authorRole = author.role;
        if (story.authorBio.isEmpty() && author.biography.size() > author.name.size() + 20)
            story.authorBio = author.biography;
    }
    if (story.authorRole.isEmpty())
        story.authorRole = visible.role;
    if (!visible.biography.isEmpty())
        story.authorBio = visible.biography;
}

/// What stands out of place in the head ends it, and the title comes after.
QString titleOutsideHead(const HtmlDocument &page)
{
    const HtmlNode *body = page.body();
    for (const HtmlNode *node = body ? body->firstChild : nullptr; node;
        node = node->is(HtmlTag::Svg) ? node->nextAfter(body) : node->next(body))
        if (node->is(HtmlTag::Title) && node->firstChild)
            return oneLine(node->firstChild->text);
    return {};
}

} // namespace

PageSources readSources(const HtmlDocument &page, const QUrl &url)
{
    PageSources sources{
        .structured = structuredStory(page, url), .meta = MetaTags(page.root()), .url = url, .base = page.base()};
    if (const HtmlNode *html = page.html())
        sources.htmlLanguage = html->attribute("lang"_L1).toString();
    const HtmlNode *head = page.head();
    for (const HtmlNode *node = head ? head->firstChild : nullptr; node; node = node->next(head)) {
        if (node->is(HtmlTag::Title) && sources.pageTitle.isEmpty() && node->firstChild)
            sources.pageTitle = oneLine(node->firstChild->text);
        if (node->is(HtmlTag::Link) && node->attribute("rel"_L1).compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            sources.canonical = resolveLink(node->attribute("href"_L1), page.base());
    }
    if (sources.pageTitle.isEmpty())
        sources.pageTitle = titleOutsideHead(page);
    return sources;
}

bool claimsStory(const PageSources &sources)
{
    const QString type = sources.meta.first({"og:type"_L1}).toLower();
    return type == "article"_L1 || sources.structured.type.contains("Article"_L1)
        || sources.structured.type.endsWith("Posting"_L1);
}

Story readFacts(const PageSources &sources, const PageOutline &outline, int *headline)
{
    Story story;
    story.url = sources.url;
    story.canonical = canonicalOf(sources);
    story.site = siteOf(sources);
    story.language = languageOf(sources);
    const SiteNames names(
        {story.site, sources.structured.publisher, sources.meta.first({"og:site_name"_L1})}, sources.url);
    const Headline chosen = chooseHeadline(outline,
        {.titles = toldTitles(sources),
            .isStory = claimsStory(sources),
            .isFrontPage = sources.url.path().size() <= 1 && !sources.url.hasQuery()},
        names);
    story.title = chosen.text;
    *headline = chosen.index;
    const VisibleByline visible = visibleByline(outline, chosen.index);
    story.byline = bylineOf(sources, visible, names);
    readAuthorDetails(story, sources, visible);
    const QString written = languageOfDates(story.language, sources.url);
    const VisibleDates dates = visibleDates(outline, chosen.index, written);
    story.published = publishedOf(sources, dates, written);
    story.updated = updatedOf(sources, dates, story.published, written);
    story.excerpt = excerptOf(sources);
    story.lead = leadImage(sources.structured, sources.meta, outline, chosen.index, sources.base);
    return story;
}

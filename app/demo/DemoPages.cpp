#include "app/demo/DemoPages.h"

#include "app/demo/DemoBody.h"
#include "app/demo/DemoFeeds.h"
#include "app/demo/DemoTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString isoTime(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QString writtenDate(const QDateTime &time, const DemoSite &site)
{
    return QLocale(site.language).toString(time.date(), QLocale::LongFormat);
}

QString addressUnder(const DemoSite &site, QLatin1StringView folder, const QString &words)
{
    return site.path() + folder + QString::fromLatin1(QUrl::toPercentEncoding(words.toLower().replace(u' ', u'-')));
}

QVariantMap linkValues(const RelatedLink &link)
{
    return {{u"title"_s, link.title}, {u"url"_s, link.url.path()}, {u"image"_s, link.image.toString()},
        {u"alt"_s, link.imageAlt}};
}

QVariantList relatedValues(const QList<RelatedList> &lists)
{
    QVariantList values;
    for (const RelatedList &list : lists) {
        QVariantList links;
        for (const RelatedLink &link : list.links)
            links += linkValues(link);
        values += QVariantMap{{u"heading"_s, list.heading}, {u"links"_s, links}};
    }
    return values;
}

/// What search engines read (https://schema.org/NewsArticle).
QString structuredData(const DemoStory &story, const DemoSite &site)
{
    const Story &truth = story.truth;
    QJsonArray authors;
    for (const QString &name : truth.byline) {
        QJsonObject author{{u"@type"_s, u"Person"_s}, {u"name"_s, name}};
        if (!truth.authorRole.isEmpty())
            author.insert(u"jobTitle"_s, truth.authorRole);
        authors += author;
    }
    QJsonObject data{{u"@context"_s, u"https://schema.org"_s}, {u"@type"_s, u"NewsArticle"_s},
        {u"headline"_s, truth.title}, {u"description"_s, story.standfirst},
        {u"datePublished"_s, isoTime(truth.published)}, {u"dateModified"_s, isoTime(truth.updated)},
        {u"author"_s, authors}, {u"inLanguage"_s, site.language}, {u"articleSection"_s, story.section},
        {u"mainEntityOfPage"_s, truth.url.toString()},
        {u"publisher"_s, QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, site.title}}}};
    if (!truth.lead.url.isEmpty())
        data.insert(u"image"_s, truth.lead.url.toString());
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)).replace("</"_L1, "<\\/"_L1);
}

QVariantMap siteValues(const DemoSite &site, const DemoContent &content)
{
    QVariantMap values = site.page;
    values.insert(u"site"_s, site.title);
    values.insert(u"siteDescription"_s, site.description);
    values.insert(u"language"_s, site.language);
    values.insert(u"direction"_s, site.isRightToLeft ? u"rtl"_s : u"ltr"_s);
    values.insert(u"home"_s, site.path());
    values.insert(u"feed"_s, content.edition.at(site.feedPath()).toString());
    values.insert(u"feedType"_s, QString::fromLatin1(feedType(site)).section(u';', 0, 0));
    return values;
}

QVariantList authorValues(const Story &truth, const DemoSite &site)
{
    QVariantList authors;
    for (const QString &name : truth.byline)
        authors += QVariantMap{{u"name"_s, name}, {u"url"_s, addressUnder(site, "author/"_L1, name)}};
    return authors;
}

QVariantMap storyValues(const DemoContent &content, const DemoStory &story, const DemoSite &site)
{
    const Story &truth = story.truth;
    QVariantMap values = siteValues(site, content);
    values.insert(u"title"_s, truth.title);
    values.insert(u"standfirst"_s, story.standfirst);
    values.insert(u"url"_s, truth.url.toString());
    values.insert(u"section"_s, story.section);
    values.insert(u"sectionUrl"_s, addressUnder(site, "section/"_L1, story.section));
    values.insert(u"tags"_s, QVariant(story.tags).toList());
    values.insert(u"authors"_s, authorValues(truth, site));
    values.insert(u"published"_s, isoTime(truth.published));
    values.insert(u"updated"_s, isoTime(truth.updated));
    values.insert(u"publishedText"_s, writtenDate(truth.published, site));
    values.insert(u"updatedText"_s, truth.updated == truth.published ? QString() : writtenDate(truth.updated, site));
    values.insert(u"jsonLd"_s, structuredData(story, site));
    values.insert(u"also"_s, linkValues(story.also));
    values.insert(u"related"_s, relatedValues(truth.related));
    if (!truth.lead.url.isEmpty())
        values.insert(u"lead"_s, imageValues(truth.lead));
    if (!truth.authorBio.isEmpty())
        values.insert(u"authorBox"_s,
            QVariantMap{
                {u"name"_s, truth.byline.first()}, {u"role"_s, truth.authorRole}, {u"biography"_s, truth.authorBio}});
    return values;
}

} // namespace

QString storyPage(const DemoContent &content, const DemoStory &story)
{
    const DemoSite &site = *content.site(story.site);
    const QHash<QString, QString> parts = content.templates.value(site.pageTemplate);
    QVariantMap values = storyValues(content, story, site);
    values.insert(u"body"_s, bodyHtml(story, parts, values));
    return filledTemplate(parts.value(u"page"_s), values);
}

QString frontPage(const DemoContent &content, const DemoSite &site)
{
    QVariantList stories;
    for (const DemoStory *story : content.storiesOf(site))
        stories += QVariantMap{
            {u"title"_s, story->truth.title}, {u"url"_s, story->path()}, {u"standfirst"_s, story->standfirst}};
    QVariantMap values = siteValues(site, content);
    values.insert(u"stories"_s, stories);
    return filledTemplate(content.templates.value(u"front"_s).value(u"page"_s), values);
}

QString newsstandPage(const DemoContent &content)
{
    QVariantList sites;
    for (const DemoSite &site : content.sites)
        sites += siteValues(site, content);
    return filledTemplate(content.templates.value(u"front"_s).value(u"newsstand"_s), {{u"sites"_s, sites}});
}

#include "core/story/StructuredData.h"

#include "core/html/HtmlText.h"
#include "core/html/LinkResolver.h"
#include "core/story/JsonLd.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// The types of schema.org that are a story, the surest first; a page with several objects is described by the surest.
constexpr QStringView storyTypes[] = {u"NewsArticle", u"ReportageNewsArticle", u"AnalysisNewsArticle",
    u"OpinionNewsArticle", u"BackgroundNewsArticle", u"AskPublicNewsArticle", u"ReviewNewsArticle", u"LiveBlogPosting",
    u"BlogPosting", u"Article", u"TechArticle", u"ScholarlyArticle", u"AdvertiserContentArticle", u"SatiricalArticle",
    u"Report", u"SocialMediaPosting", u"DiscussionForumPosting", u"Review", u"Recipe", u"MediaGallery", u"ImageGallery",
    u"VideoObject", u"WebPage", u"ItemPage", u"AboutPage", u"CreativeWork"};

constexpr int noStory = 1000;

int rankOf(const QJsonObject &object)
{
    for (int rank = 0; rank < static_cast<int>(std::size(storyTypes)); ++rank)
        if (hasType(object, storyTypes[rank]))
            return rank;
    return noStory;
}

QString addressOf(const JsonLd &data, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonObject object = data.objectOf(value);
    for (const QLatin1StringView key : {"url"_L1, "contentUrl"_L1, "@id"_L1, "name"_L1})
        if (const QString address = object[key].isObject() ? object[key]["@id"_L1].toString() : jsonText(object[key]);
            !address.isEmpty())
            return address;
    return {};
}

bool isSamePage(const QUrl &one, const QUrl &other)
{
    const auto path = [](const QUrl &url) {
        QString text = url.path();
        while (text.endsWith(u'/'))
            text.chop(1);
        return text;
    };
    return !path(one).isEmpty() && path(one) == path(other);
}

/// Of two objects of a rank the one that names this page wins, then the one that says more (teasers carry a headline
/// only).
int weightOf(const JsonLd &data, const QJsonObject &object, const QUrl &url)
{
    int weight = -10 * rankOf(object);
    const QUrl own = resolveLink(addressOf(data, object["url"_L1]), url);
    const QUrl main = resolveLink(addressOf(data, object["mainEntityOfPage"_L1]), url);
    if (isSamePage(own, url) || isSamePage(main, url))
        weight += 45;
    for (const QLatin1StringView key : {"author"_L1, "datePublished"_L1, "articleBody"_L1, "headline"_L1})
        weight += object.contains(key) ? 5 : 0;
    return weight;
}

/// A person's name, whole or in its parts.
QString nameOf(const QJsonObject &person, const QJsonValue &name)
{
    const QString whole = oneLine(jsonText(name));
    const QString parts = jsonText(person["givenName"_L1]) + u' ' + jsonText(person["familyName"_L1]);
    return !whole.isEmpty() ? whole : oneLine(parts);
}

QList<StructuredAuthor> authorsOf(const JsonLd &data, const QJsonObject &object)
{
    QList<StructuredAuthor> authors;
    const QJsonValue value = object.contains("author"_L1) ? object["author"_L1] : object["creator"_L1];
    for (const QJsonObject &person : data.objectsOf(value)) {
        // Some write one person whose name is a list.
        const QJsonArray names =
            person["name"_L1].isArray() ? person["name"_L1].toArray() : QJsonArray{person["name"_L1]};
        for (const QJsonValue &name : names)
            if (const QString text = nameOf(person, name); !text.isEmpty())
                authors +=
                    {text, oneLine(jsonText(person["jobTitle"_L1])), oneLine(jsonText(person["description"_L1]))};
    }
    return authors;
}

void readImage(StructuredStory &story, const JsonLd &data, const QJsonObject &object, const QUrl &base)
{
    const QJsonValue image = object.contains("image"_L1) ? object["image"_L1] : object["thumbnailUrl"_L1];
    const QJsonValue first = image.isArray() ? image.toArray().first() : image;
    story.image = resolveLink(addressOf(data, first), base);
    const QJsonObject described = data.objectOf(first);
    story.imageCredit = oneLine(jsonText(described["creditText"_L1]));
    if (story.imageCredit.isEmpty())
        story.imageCredit = oneLine(jsonText(data.objectOf(described["copyrightHolder"_L1])["name"_L1]));
}

std::optional<bool> freedomOf(const QJsonObject &object)
{
    const QJsonValue value = object["isAccessibleForFree"_L1];
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().toLower();
    if (text == "false"_L1 || text == "no"_L1)
        return false;
    return text == "true"_L1 || text == "yes"_L1 ? std::optional(true) : std::nullopt;
}

QString bodyOf(const QJsonObject &object)
{
    const QString text = object["articleBody"_L1].toString();
    const QString other = object["text"_L1].toString();
    QString body = text.size() >= other.size() ? text : other;
    // A body with markup in it is read as a fragment and keeps its paragraphs.
    if (body.contains("&lt;"_L1) || body.contains("&amp;"_L1) || body.contains("&quot;"_L1) || body.contains("&#"_L1))
        body = resolveEntities(body);
    return body;
}

} // namespace

StructuredStory structuredStory(const HtmlDocument &page, const QUrl &url)
{
    const JsonLd data(page.root());
    const QJsonObject *best = nullptr;
    int bestWeight = 0;
    for (const QJsonObject &object : data.objects()) {
        if (rankOf(object) == noStory)
            continue;
        const int weight = weightOf(data, object, url);
        if (!best || weight > bestWeight) {
            best = &object;
            bestWeight = weight;
        }
    }
    StructuredStory story;
    if (!best)
        return story;
    story.type = storyTypes[rankOf(*best)].toString();
    story.headline = oneLine(jsonText(best->contains("headline"_L1) ? (*best)["headline"_L1] : (*best)["name"_L1]));
    story.body = bodyOf(*best);
    story.description = oneLine(jsonText((*best)["description"_L1]));
    story.language = jsonText((*best)["inLanguage"_L1]);
    story.authors = authorsOf(data, *best);
    story.published = jsonText((*best)["datePublished"_L1]);
    story.updated = jsonText((*best)["dateModified"_L1]);
    readImage(story, data, *best, page.base());
    story.publisher = oneLine(jsonText(data.objectOf((*best)["publisher"_L1])["name"_L1]));
    story.url = resolveLink(addressOf(data, (*best)["url"_L1]), page.base());
    story.isFree = freedomOf(*best);
    return story;
}

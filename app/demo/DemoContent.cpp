#include "app/demo/DemoContent.h"

#include "app/demo/DemoTemplate.h"
#include "app/demo/StoryFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionListLength = 4;
constexpr int newsListLength = 5;

QByteArray resource(const QString &path)
{
    QFile file(u":/demo/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList resources(const QString &folder)
{
    return QDir(u":/demo/"_s + folder).entryList(QDir::Files, QDir::Name);
}

Result<DemoSite> readSite(const QString &id)
{
    QJsonParseError error;
    const QVariantMap file =
        QJsonDocument::fromJson(resource(u"sites/"_s + id + u".json"_s), &error).object().toVariantMap();
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::FileUnreadable, id + ".json: "_L1 + error.errorString());
    const QVariantMap feed = file.value(u"feed"_s).toMap();
    return DemoSite{.id = id,
        .title = file.value(u"title"_s).toString(),
        .description = file.value(u"description"_s).toString(),
        .language = file.value(u"language"_s).toString(),
        .isRightToLeft = file.value(u"rightToLeft"_s).toBool(),
        .folder = file.value(u"folder"_s).toString(),
        .pageTemplate = file.value(u"template"_s).toString(),
        .iconColor = file.value(u"iconColor"_s).toString(),
        .feed = {.format = feed.value(u"format"_s).toString(),
            .path = feed.value(u"path"_s).toString(),
            .encoding = feed.value(u"encoding"_s, u"utf-8"_s).toString(),
            .isSummaryOnly = feed.value(u"summaryOnly"_s).toBool(),
            .isBroken = feed.value(u"broken"_s).toBool()},
        .authors = file.value(u"authors"_s).toMap(),
        .page = file.value(u"page"_s).toMap()};
}

Result<QList<DemoStory>> readStories(const DemoSite &site, const DemoEdition &edition)
{
    QList<DemoStory> stories;
    const QString folder = u"stories/"_s + site.id;
    for (const QString &file : resources(folder)) {
        const QString text = QString::fromUtf8(resource(folder + u'/' + file));
        Result<DemoStory> story = parseStoryFile(text, site, file.chopped(3), edition);
        if (!story)
            return std::unexpected(story.error());
        stories += *std::move(story);
    }
    return stories;
}

RelatedLink linkTo(const DemoStory &story)
{
    const QString small = story.truth.lead.url.toString().replace("-1200.jpg"_L1, "-320.jpg"_L1);
    return {story.truth.title, story.truth.url, QUrl(small), story.truth.lead.alt};
}

/// "Latest in <section>" and "Latest in News": the newest of the same site, no story in both.
QList<RelatedList> relatedLists(const DemoStory &story, const DemoSite &site, const DemoContent &content)
{
    RelatedList section{site.page.value(u"latestInSection"_s).toString().arg(story.section), {}};
    RelatedList news{site.page.value(u"latestNews"_s).toString(), {}};
    for (const DemoStory *other : content.storiesOf(site)) {
        if (other->slug == story.slug)
            continue;
        if (other->section == story.section && section.links.size() < sectionListLength)
            section.links += linkTo(*other);
        else if (news.links.size() < newsListLength)
            news.links += linkTo(*other);
    }
    QList<RelatedList> lists;
    for (const RelatedList &list : {section, news})
        if (!list.links.isEmpty())
            lists += list;
    return lists;
}

/// The site's oldest story, or its newest where that is the story itself.
RelatedLink alsoLink(const DemoStory &story, const QList<const DemoStory *> &ofSite)
{
    const DemoStory *oldest = ofSite.last();
    return linkTo(*(oldest == &story ? ofSite.first() : oldest));
}

} // namespace

const DemoSite *DemoContent::site(const QString &id) const
{
    const auto found = std::ranges::find(sites, id, &DemoSite::id);
    return found == sites.cend() ? nullptr : &*found;
}

const DemoStory *DemoContent::story(const QString &path) const
{
    const auto found = std::ranges::find(stories, path, &DemoStory::path);
    return found == stories.cend() ? nullptr : &*found;
}

QList<const DemoStory *> DemoContent::storiesOf(const DemoSite &site) const
{
    QList<const DemoStory *> found;
    for (const DemoStory &story : stories)
        if (story.site == site.id)
            found += &story;
    return found;
}

Result<DemoContent> loadDemoContent(const DemoEdition &edition)
{
    DemoContent content{.edition = edition};
    for (const QString &file : resources(u"templates"_s))
        content.templates.insert(file.chopped(5), templateParts(QString::fromUtf8(resource(u"templates/"_s + file))));
    for (const QString &file : resources(u"sites"_s)) {
        const Result<DemoSite> site = readSite(file.chopped(5));
        if (!site)
            return std::unexpected(site.error());
        const Result<QList<DemoStory>> stories = readStories(*site, edition);
        if (!stories)
            return std::unexpected(stories.error());
        if (stories->isEmpty())
            return failure(Error::Kind::FileUnreadable, site->id + ": no stories"_L1);
        content.sites += *site;
        content.stories += *stories;
    }
    std::ranges::stable_sort(
        content.stories, std::greater(), [](const DemoStory &story) { return story.truth.published; });
    for (DemoStory &story : content.stories) {
        const DemoSite &site = *content.site(story.site);
        story.truth.related = relatedLists(story, site, content);
        story.also = alsoLink(story, content.storiesOf(site));
    }
    return content;
}

#include "app/commands/StoryJson.h"

#include "core/model/BlockText.h"
#include "core/render/StoryHtml.h"
#include "core/render/StoryText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, const QUrl &value)
{
    put(object, key, QString::fromLatin1(value.toEncoded()));
}

void put(QJsonObject &object, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid())
        object.insert(key, value.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Full:
        return u"full"_s;
    case Verdict::Partial:
        return u"partial"_s;
    case Verdict::Paywalled:
        return u"paywalled"_s;
    case Verdict::Blocked:
        return u"blocked"_s;
    case Verdict::NotAStory:
        return u"not-a-story"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Every code sample of the blocks, those inside lists and quotes too, in the order of the page.
QJsonArray codeJson(const QList<Block> &blocks)
{
    QJsonArray code;
    QList<Block> waiting = blocks;
    while (!waiting.isEmpty()) {
        const Block block = waiting.takeFirst();
        QList<Block> inside;
        if (const CodeBlock *sample = block.as<CodeBlock>())
            code += QJsonObject{{u"language"_s, sample->language}, {u"text"_s, sample->text}};
        else if (const Quote *quote = block.as<Quote>())
            inside = quote->blocks;
        else if (const LiveEntry *entry = block.as<LiveEntry>())
            inside = entry->blocks;
        else if (const List *list = block.as<List>())
            for (const ListItem &item : list->items)
                inside += item.blocks;
        waiting = inside + waiting;
    }
    return code;
}

/// The words that are read from the first to the last: without what stands under pictures and on the cards of players
/// and posts.
QString runningText(QList<Block> blocks)
{
    blocks.removeIf([](const Block &block) { return block.as<Image>() || block.as<Gallery>() || block.as<Embed>(); });
    return plainTextOf(blocks);
}

QJsonArray relatedJson(const QList<RelatedList> &lists)
{
    QJsonArray related;
    for (const RelatedList &list : lists) {
        QJsonArray links;
        for (const RelatedLink &link : list.links) {
            QJsonObject object{{u"title"_s, link.title}};
            put(object, "url"_L1, link.url);
            put(object, "image"_L1, link.image);
            put(object, "image_alt"_L1, link.imageAlt);
            links += object;
        }
        QJsonObject object{{u"heading"_s, list.heading}, {u"links"_s, links}};
        if (list.kind == ListKind::OfSite)
            object.insert("kind"_L1, u"site"_s);
        related += object;
    }
    return related;
}

} // namespace

QJsonObject storyJson(const Story &story)
{
    QJsonObject object;
    put(object, "url"_L1, story.url);
    put(object, "canonical"_L1, story.canonical);
    put(object, "title"_L1, story.title);
    if (!story.byline.isEmpty())
        object.insert("byline"_L1, QJsonArray::fromStringList(story.byline));
    put(object, "author_role"_L1, story.authorRole);
    put(object, "author_bio"_L1, story.authorBio);
    put(object, "published"_L1, story.published);
    put(object, "updated"_L1, story.updated);
    put(object, "site"_L1, story.site);
    put(object, "language"_L1, story.language);
    put(object, "image"_L1, story.lead.url);
    put(object, "image_credit"_L1, story.lead.credit);
    put(object, "excerpt"_L1, story.excerpt);
    object.insert("words"_L1, story.words);
    object.insert("reading_minutes"_L1, readingMinutes(story.words));
    object.insert("verdict"_L1, nameOf(story.verdict));
    object.insert("reasons"_L1, QJsonArray::fromStringList(story.reasons));
    object.insert("text"_L1, runningText(story.blocks));
    object.insert("html"_L1, htmlOf(story.blocks));
    object.insert("code"_L1, codeJson(story.blocks));
    object.insert("related"_L1, relatedJson(story.related));
    return object;
}

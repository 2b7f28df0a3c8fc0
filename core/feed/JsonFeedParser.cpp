#include "core/feed/JsonFeedParser.h"

#include "core/feed/DamagedJson.h"
#include "core/feed/FeedDate.h"
#include "core/feed/FeedDraft.h"
#include "core/feed/FeedText.h"
#include "core/html/LinkResolver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QUrl address(const QJsonObject &object, QLatin1StringView key, const QUrl &base)
{
    return resolveLink(object.value(key).toString(), base);
}

QString line(const QJsonObject &object, QLatin1StringView key)
{
    return lineOf(object.value(key).toString());
}

// Ids should be strings; numbers are common.
QString idOf(const QJsonValue &id)
{
    if (id.isDouble())
        return QString::number(id.toDouble(), 'g', 17);
    return lineOf(id.toString());
}

Person personOf(const QJsonObject &object, const QUrl &base)
{
    const QUrl url = address(object, "url"_L1, base);
    const bool isMail = url.scheme() == "mailto"_L1;
    return {.name = line(object, "name"_L1), .email = isMail ? url.path() : QString(), .url = isMail ? QUrl() : url};
}

/// `authors` of 1.1 and `author` of 1.0.
QList<Person> authorsOf(const QJsonObject &object, const QUrl &base)
{
    QList<Person> authors;
    const QJsonArray listed = object.value("authors"_L1).toArray();
    for (const QJsonValue &author : listed)
        addPerson(authors, personOf(author.toObject(), base));
    if (authors.isEmpty())
        addPerson(authors, personOf(object.value("author"_L1).toObject(), base));
    return authors;
}

QList<Enclosure> attachmentsOf(const QJsonObject &object, const QUrl &base)
{
    QList<Enclosure> attachments;
    const QJsonArray listed = object.value("attachments"_L1).toArray();
    for (const QJsonValue &attachment : listed) {
        const QJsonObject file = attachment.toObject();
        const Enclosure enclosure{.url = address(file, "url"_L1, base),
            .type = line(file, "mime_type"_L1),
            .length = qMax(0LL, file.value("size_in_bytes"_L1).toInteger())};
        addEnclosure(attachments, enclosure);
    }
    return attachments;
}

MarkupText plainText(const QString &text, const QUrl &base, const QString &language)
{
    const QString trimmed = text.left(maxBodyLength).trimmed();
    if (trimmed.isEmpty())
        return {};
    return {.text = trimmed, .kind = MarkupText::Kind::Plain, .base = base, .language = language};
}

MarkupText contentOf(const QJsonObject &object, const QUrl &base, const QString &language)
{
    const QString html = object.value("content_html"_L1).toString();
    if (html.trimmed().isEmpty())
        return plainText(object.value("content_text"_L1).toString(), base, language);
    return {.text = html.left(maxBodyLength), .kind = MarkupText::Kind::Html, .base = base, .language = language};
}

ItemDraft itemOf(const QJsonObject &object, const QUrl &base, const QString &language)
{
    ItemDraft draft;
    ParsedItem &item = draft.item;
    item.language = line(object, "language"_L1);
    keepFirst(item.language, language);
    item.id = idOf(object.value("id"_L1));
    item.title = line(object, "title"_L1);
    item.link = address(object, "url"_L1, base);
    keepFirst(item.link, address(object, "external_url"_L1, base));
    draft.permalink = item.id.contains("://"_L1) ? resolveLink(item.id, base) : QUrl();
    const QUrl bodyBase = item.link.isEmpty() ? base : item.link;
    item.content = contentOf(object, bodyBase, item.language);
    item.summary = plainText(object.value("summary"_L1).toString(), bodyBase, item.language);
    item.authors = authorsOf(object, base);
    item.published = parseFeedDate(object.value("date_published"_L1).toString());
    item.updated = parseFeedDate(object.value("date_modified"_L1).toString());
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags)
        addCategory(item.categories, lineOf(tag.toString()));
    item.enclosures = attachmentsOf(object, base);
    item.image = address(object, "image"_L1, base);
    keepFirst(item.image, address(object, "banner_image"_L1, base));
    return draft;
}

QString formatOf(const QString &version)
{
    return version.endsWith("/1"_L1) || version.endsWith("/1.0"_L1) ? u"json-feed-1.0"_s : u"json-feed-1.1"_s;
}

ParsedFeed feedOf(const QJsonObject &object, const QUrl &url)
{
    FeedDraft draft;
    ParsedFeed &feed = draft.feed;
    feed.format = formatOf(object.value("version"_L1).toString());
    feed.title = line(object, "title"_L1);
    feed.link = address(object, "home_page_url"_L1, url);
    feed.self = address(object, "feed_url"_L1, url);
    feed.id = feed.self.toString();
    feed.language = line(object, "language"_L1);
    feed.description = plainText(object.value("description"_L1).toString(), url, feed.language);
    feed.image = address(object, "icon"_L1, url);
    feed.icon = address(object, "favicon"_L1, url);
    feed.authors = authorsOf(object, url);
    const QJsonArray items = object.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        if (item.isObject())
            addItem(draft, itemOf(item.toObject(), url, feed.language));
    }
    return finished(std::move(draft));
}

} // namespace

Result<ParsedFeed> parseJsonFeed(const QByteArray &utf8, const QUrl &url)
{
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(utf8, &error).object();
    QString problem;
    if (error.error != QJsonParseError::NoError) {
        problem = u"byte %1: %2"_s.arg(error.offset).arg(error.errorString());
        object = QJsonDocument::fromJson(withoutDamage(utf8)).object();
    }
    if (object.isEmpty() && !problem.isEmpty())
        return failure(Error::Kind::MalformedFeed, problem);
    const bool isFeed =
        object.value("version"_L1).toString().contains("jsonfeed"_L1) || object.value("items"_L1).isArray();
    if (!isFeed)
        return failure(Error::Kind::NotAFeed, u"JSON, but no JSON Feed"_s);
    ParsedFeed feed = feedOf(object, url);
    feed.malformed = problem;
    return feed;
}

#include "app/commands/FeedJson.h"

#include "core/feed/CleanMarkup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

void add(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isNull())
        json.insert(name, text);
}

void add(QJsonObject &json, QLatin1StringView name, const QUrl &url)
{
    if (!url.isEmpty())
        json.insert(name, url.toString(QUrl::FullyEncoded));
}

void add(QJsonObject &json, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        json.insert(name, time.toUTC().toString("yyyy-MM-ddTHH:mm:ssZ"_L1));
}

void add(QJsonObject &json, QLatin1StringView name, const QStringList &words)
{
    if (!words.isEmpty())
        json.insert(name, QJsonArray::fromStringList(words));
}

void add(QJsonObject &json, QLatin1StringView name, const MarkupText &text)
{
    if (!text.isEmpty())
        json.insert(name, QString::fromUtf8(cleanMarkup(text)));
}

/// "Name (address)", the way RSS writes it, of whoever stands first.
QString authorLine(const QList<Person> &authors)
{
    if (authors.isEmpty())
        return {};
    const Person &author = authors.first();
    if (author.name.isEmpty())
        return author.email;
    return author.email.isEmpty() ? author.name : u"%1 (%2)"_s.arg(author.name, author.email);
}

void add(QJsonObject &json, const QList<Person> &authors)
{
    QJsonArray list;
    for (const Person &author : authors) {
        QJsonObject person;
        add(person, "name"_L1, author.name);
        add(person, "email"_L1, author.email);
        add(person, "url"_L1, author.url);
        list += person;
    }
    add(json, "author"_L1, authorLine(authors));
    if (!list.isEmpty())
        json.insert("authors"_L1, list);
}

QJsonArray enclosuresJson(const QList<Enclosure> &enclosures)
{
    QJsonArray list;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject json;
        add(json, "url"_L1, enclosure.url);
        add(json, "type"_L1, enclosure.type);
        if (enclosure.length > 0)
            json.insert("length"_L1, enclosure.length);
        list += json;
    }
    return list;
}

QJsonObject itemJson(const ParsedItem &item)
{
    QJsonObject json;
    add(json, "id"_L1, item.id);
    add(json, "title"_L1, item.title);
    add(json, "link"_L1, item.link);
    add(json, "summary"_L1, item.summary);
    add(json, "content"_L1, item.content);
    add(json, item.authors);
    add(json, "published"_L1, item.published);
    add(json, "updated"_L1, item.updated);
    add(json, "categories"_L1, item.categories);
    if (!item.enclosures.isEmpty())
        json.insert("enclosures"_L1, enclosuresJson(item.enclosures));
    add(json, "comments"_L1, item.comments);
    add(json, "image"_L1, item.image);
    add(json, "language"_L1, item.language);
    add(json, "rights"_L1, item.rights);
    add(json, "source_title"_L1, item.sourceTitle);
    add(json, "duration"_L1, item.duration);
    return json;
}

QJsonObject headJson(const ParsedFeed &feed)
{
    QJsonObject json;
    add(json, "format"_L1, feed.format);
    add(json, "encoding"_L1, feed.encoding);
    add(json, "title"_L1, feed.title);
    add(json, "link"_L1, feed.link);
    add(json, "description"_L1, feed.description);
    add(json, "language"_L1, feed.language);
    add(json, "id"_L1, feed.id);
    add(json, "rights"_L1, feed.rights);
    add(json, "image"_L1, feed.image);
    add(json, "icon"_L1, feed.icon);
    add(json, feed.authors);
    add(json, "published"_L1, feed.published);
    add(json, "updated"_L1, feed.updated);
    add(json, "categories"_L1, feed.categories);
    if (feed.ttlMinutes)
        json.insert("ttl"_L1, *feed.ttlMinutes);
    add(json, "malformed"_L1, feed.malformed);
    return json;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

void writeFeedJson(QIODevice &out, const ParsedFeed &feed)
{
    out.write(compact(headJson(feed)).chopped(1) + ",\"entries\":[");
    const char *separator = "";
    for (const ParsedItem &item : feed.items) {
        out.write(separator + compact(itemJson(item)));
        separator = ",";
    }
    out.write("]}");
}

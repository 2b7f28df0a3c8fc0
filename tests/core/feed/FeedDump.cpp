#include "tests/core/feed/FeedDump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue valueOf(const QUrl &url)
{
    return valueOf(url.toString(QUrl::FullyEncoded));
}

QJsonValue valueOf(const QDateTime &time)
{
    return valueOf(time.toString(Qt::ISODate));
}

QJsonValue valueOf(const QStringList &words)
{
    return words.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(words);
}

QJsonValue valueOf(const MarkupText &text)
{
    if (text.isEmpty())
        return {};
    const bool isHtml = text.kind == MarkupText::Kind::Html;
    return QJsonObject{{isHtml ? u"html"_s : u"plain"_s, text.text}, {u"base"_s, valueOf(text.base)},
        {u"language"_s, valueOf(text.language)}};
}

QJsonValue valueOf(const QList<Person> &people)
{
    QJsonArray list;
    for (const Person &person : people)
        list += QJsonObject{
            {u"name"_s, valueOf(person.name)}, {u"email"_s, valueOf(person.email)}, {u"url"_s, valueOf(person.url)}};
    return list.isEmpty() ? QJsonValue() : list;
}

QJsonValue valueOf(const QList<Enclosure> &enclosures)
{
    QJsonArray list;
    for (const Enclosure &file : enclosures)
        list += QJsonObject{{u"url"_s, valueOf(file.url)}, {u"type"_s, valueOf(file.type)}, {u"length"_s, file.length}};
    return list.isEmpty() ? QJsonValue() : list;
}

QJsonValue valueOf(const QSet<int> &numbers)
{
    QList<int> sorted(numbers.begin(), numbers.end());
    std::ranges::sort(sorted);
    QJsonArray list;
    for (const int number : std::as_const(sorted))
        list += number;
    return list.isEmpty() ? QJsonValue() : list;
}

QJsonValue valueOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject withoutNulls(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();)
        it = it.value().isNull() ? object.erase(it) : std::next(it);
    return object;
}

QJsonObject itemOf(const ParsedItem &item)
{
    return withoutNulls({{u"id"_s, valueOf(item.id)}, {u"title"_s, valueOf(item.title)},
        {u"link"_s, valueOf(item.link)}, {u"original"_s, valueOf(item.original)}, {u"summary"_s, valueOf(item.summary)},
        {u"content"_s, valueOf(item.content)}, {u"authors"_s, valueOf(item.authors)},
        {u"published"_s, valueOf(item.published)}, {u"updated"_s, valueOf(item.updated)},
        {u"categories"_s, valueOf(item.categories)}, {u"enclosures"_s, valueOf(item.enclosures)},
        {u"comments"_s, valueOf(item.comments)}, {u"image"_s, valueOf(item.image)},
        {u"language"_s, valueOf(item.language)}, {u"rights"_s, valueOf(item.rights)},
        {u"sourceTitle"_s, valueOf(item.sourceTitle)}, {u"duration"_s, valueOf(item.duration)}});
}

} // namespace

QByteArray dumpOf(const ParsedFeed &feed)
{
    QJsonArray items;
    for (const ParsedItem &item : feed.items)
        items += itemOf(item);
    const QJsonObject dump{{u"format"_s, valueOf(feed.format)}, {u"encoding"_s, valueOf(feed.encoding)},
        {u"title"_s, valueOf(feed.title)}, {u"link"_s, valueOf(feed.link)}, {u"self"_s, valueOf(feed.self)},
        {u"description"_s, valueOf(feed.description)}, {u"language"_s, valueOf(feed.language)},
        {u"id"_s, valueOf(feed.id)}, {u"rights"_s, valueOf(feed.rights)}, {u"image"_s, valueOf(feed.image)},
        {u"icon"_s, valueOf(feed.icon)}, {u"authors"_s, valueOf(feed.authors)},
        {u"published"_s, valueOf(feed.published)}, {u"updated"_s, valueOf(feed.updated)},
        {u"categories"_s, valueOf(feed.categories)}, {u"ttlMinutes"_s, valueOf(feed.ttlMinutes)},
        {u"updateSeconds"_s, valueOf(feed.updateSeconds)}, {u"skipHours"_s, valueOf(feed.skipHours)},
        {u"skipDays"_s, valueOf(feed.skipDays)}, {u"malformed"_s, valueOf(feed.malformed)}, {u"items"_s, items}};
    return QJsonDocument(withoutNulls(dump)).toJson();
}

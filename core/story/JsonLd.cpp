#include "core/story/JsonLd.h"

#include "core/html/HtmlText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// More than any page needs (the largest seen had some 400); bounds the work on a hostile one.
constexpr qsizetype maxObjects = 2000;

QString scriptText(const HtmlNode *script)
{
    QString text;
    for (const HtmlNode *child = script->firstChild; child; child = child->nextSibling)
        text += child->text;
    return text;
}

/// Mends what pages get wrong most: raw line breaks inside texts, wrongly escaped apostrophes, commas before a closing
/// bracket.
QString mended(QStringView json)
{
    QString out;
    out.reserve(json.size());
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        if (inText && c == u'\\' && i + 1 < json.size()) {
            const QChar escaped = json[++i];
            if (!u"\"\\/bfnrtu"_s.contains(escaped))
                out += escaped.unicode() < 0x20 ? QChar(u' ') : escaped;
            else
                out += c, out += escaped;
            continue;
        }
        if (c == u'"')
            inText = !inText;
        if (inText && c.unicode() < 0x20)
            out += c == u'\n' ? u"\\n"_s : u" "_s;
        else
            out += c;
        if (!inText && (c == u']' || c == u'}')) {
            qsizetype before = out.size() - 2;
            while (before >= 0 && out[before].isSpace())
                --before;
            if (before >= 0 && out[before] == u',')
                out.remove(before, 1);
        }
    }
    return out;
}

/// The document without what surrounds it: CDATA marks, comment marks, a semicolon at the end.
QStringView bareJson(QStringView text)
{
    constexpr QLatin1StringView mark = "<![CDATA["_L1;
    if (const qsizetype wrapped = text.indexOf(mark); wrapped >= 0 && wrapped < text.indexOf(u'{')) {
        text = text.mid(wrapped + mark.size());
        text = text.left(text.lastIndexOf("]]>"_L1));
    }
    qsizetype from = 0;
    while (from < text.size() && text[from] != u'{' && text[from] != u'[')
        ++from;
    qsizetype to = text.size();
    while (to > from && text[to - 1] != u'}' && text[to - 1] != u']')
        --to;
    return text.mid(from, to - from);
}

} // namespace

JsonLd::JsonLd(const HtmlNode *root)
{
    for (const HtmlNode *node = root->firstChild; node; node = node->next(root))
        if (node->is(HtmlTag::Script) && node->attribute("type"_L1).contains("ld+json"_L1, Qt::CaseInsensitive))
            read(scriptText(node));
}

void JsonLd::read(const QString &json)
{
    const QStringView bare = bareJson(json);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bare.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        document = QJsonDocument::fromJson(mended(bare).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        document = QJsonDocument::fromJson(mended(resolveEntities(bare.toString())).toUtf8());
    if (document.isArray())
        collect(document.array());
    else if (document.isObject())
        collect(document.object());
}

void JsonLd::collect(const QJsonValue &value)
{
    QList<QJsonValue> waiting{value};
    while (!waiting.isEmpty() && m_objects.size() < maxObjects) {
        const QJsonValue next = waiting.takeFirst();
        if (next.isArray()) {
            const QJsonArray array = next.toArray();
            waiting.append(QList<QJsonValue>(array.begin(), array.end()));
            continue;
        }
        if (!next.isObject())
            continue;
        const QJsonObject object = next.toObject();
        if (const QString id = object["@id"_L1].toString(); !id.isEmpty() && object.size() > 1)
            m_byId.insert(id, object);
        m_objects += object;
        for (const QLatin1StringView inside : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1})
            if (object[inside].isObject() || object[inside].isArray())
                waiting += object[inside];
    }
}

QJsonObject JsonLd::objectOf(const QJsonValue &value) const
{
    const QList<QJsonObject> all = objectsOf(value);
    return all.isEmpty() ? QJsonObject() : all.first();
}

QList<QJsonObject> JsonLd::objectsOf(const QJsonValue &value) const
{
    QList<QJsonObject> found;
    const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &element : elements) {
        if (element.isString())
            found += QJsonObject{{u"name"_s, element}};
        if (!element.isObject())
            continue;
        const QJsonObject object = element.toObject();
        const auto known = m_byId.constFind(object["@id"_L1].toString());
        found += known != m_byId.cend() && object.size() <= 2 ? *known : object;
    }
    return found;
}

QString jsonText(const QJsonValue &value)
{
    QString text = value.isArray() ? value.toArray().first().toString() : value.toString();
    if (value.isObject())
        text = value.toObject()["@value"_L1].toString();
    // Entities are often written twice over ("&amp;quot;").
    for (int pass = 0; pass < 2 && text.contains(u'&'); ++pass)
        text = resolveEntities(text);
    return text.trimmed();
}

bool hasType(const QJsonObject &object, QStringView type)
{
    const QJsonValue types = object["@type"_L1];
    const QJsonArray all = types.isArray() ? types.toArray() : QJsonArray{types};
    for (const QJsonValue &each : all) {
        const QString name = each.toString();
        if (QStringView(name).mid(name.lastIndexOf(u'/') + 1) == type)
            return true;
    }
    return false;
}

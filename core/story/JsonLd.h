#pragma once

#include "core/html/HtmlNode.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

/// The JSON-LD of a page: its objects in the order of the page, those of every @graph and array among them.
class JsonLd final {
public:
    explicit JsonLd(const HtmlNode *root);

    const QList<QJsonObject> &objects() const { return m_objects; }

    /// `value` itself when it is an object, what it points to when it is only an @id, its first element when it is an
    /// array.
    QJsonObject objectOf(const QJsonValue &value) const;
    /// The same for all elements of an array; texts become objects with that text as "name".
    QList<QJsonObject> objectsOf(const QJsonValue &value) const;

private:
    void read(const QString &json);
    void collect(const QJsonValue &value);

    QList<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

/// A text of JSON-LD as plain text: pages write it with entities and even markup.
QString jsonText(const QJsonValue &value);

/// Whether the object is of that schema.org type ("NewsArticle"); @type may be a list.
bool hasType(const QJsonObject &object, QStringView type);

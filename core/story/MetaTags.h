#pragma once

#include "core/html/HtmlNode.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>

/// The <meta> elements of a page under their name, property or itemprop, in lower case.
class MetaTags final {
public:
    explicit MetaTags(const HtmlNode *root);

    /// The first that is given and not empty, in the order of `names`.
    QString first(std::initializer_list<QLatin1StringView> names) const;
    /// All that go by that name.
    QStringList all(QLatin1StringView name) const { return m_values.value(QString(name)); }

private:
    QHash<QString, QStringList> m_values;
};

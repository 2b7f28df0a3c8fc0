#include "core/story/MetaTags.h"

#include "core/html/HtmlText.h"

using namespace Qt::StringLiterals;

MetaTags::MetaTags(const HtmlNode *root)
{
    for (const HtmlNode *node = root->firstChild; node; node = node->next(root)) {
        if (node->is(HtmlTag::Link) && node->attribute("rel"_L1).compare("image_src"_L1, Qt::CaseInsensitive) == 0)
            m_values[u"image_src"_s] += oneLine(resolveEntities(node->attribute("href"_L1).toString()));
        if (!node->is(HtmlTag::Meta))
            continue;
        const QString content = oneLine(resolveEntities(node->attribute("content"_L1).toString()));
        if (content.isEmpty())
            continue;
        for (const QLatin1StringView key : {"property"_L1, "name"_L1, "itemprop"_L1, "http-equiv"_L1})
            for (const QStringView name : node->attribute(key).split(u' ', Qt::SkipEmptyParts))
                m_values[name.toString().toLower()] += content;
    }
}

QString MetaTags::first(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names)
        if (const QStringList values = all(name); !values.isEmpty())
            return values.first();
    return {};
}

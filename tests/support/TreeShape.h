#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

/// All that a tree says, in one line: two trees with the same shape are the same.
inline QString shapeOf(const HtmlNode *node)
{
    using namespace Qt::StringLiterals;
    if (node->isText())
        return u'"' + node->text + u'"';
    QString shape = u'<' + QString::number(int(node->tag)) + node->tagName;
    for (const HtmlAttribute &attribute : node->attributes)
        shape += u' ' + attribute.name + (attribute.value.isNull() ? u"?"_s : u"='"_s + attribute.value + u'\'');
    shape += u'>';
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling)
        shape += shapeOf(child);
    return shape + u"</>"_s;
}

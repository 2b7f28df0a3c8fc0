#pragma once

#include "core/html/HtmlTag.h"

#include <QList>
#include <QString>
#include <QStringView>

struct HtmlAttribute {
    QString name; ///< lower case
    QString value;
};

/// A node of a parsed page. Owned by its HtmlDocument; the links are plain pointers into it, so walking is cheap and
/// needs no recursion: depth is whatever the page says, up to HtmlDocument::maxDepth.
class HtmlNode final {
public:
    enum class Kind : quint8 { Document, Element, Text };

    Kind kind = Kind::Element;
    HtmlTag tag = HtmlTag::Unknown;
    QString tagName; ///< lower case; filled for HtmlTag::Unknown only
    QString text; ///< of a Text node, entities resolved
    QList<HtmlAttribute> attributes;

    HtmlNode *parent = nullptr;
    HtmlNode *firstChild = nullptr;
    HtmlNode *lastChild = nullptr;
    HtmlNode *previousSibling = nullptr;
    HtmlNode *nextSibling = nullptr;

    bool isText() const { return kind == Kind::Text; }
    bool is(HtmlTag other) const { return kind == Kind::Element && tag == other; }

    /// The value of an attribute, or a null view where it is missing (an empty value is empty but not null).
    QStringView attribute(QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView name) const { return !attribute(name).isNull(); }
    QStringView id() const;
    QStringView classes() const; ///< the class attribute as written

    /// The next node in document order inside `root`, or null at its end.
    HtmlNode *next(const HtmlNode *root) const;
    /// The next node in document order inside `root` that is not inside this one.
    HtmlNode *nextAfter(const HtmlNode *root) const;
    bool isInside(const HtmlNode *ancestor) const;

    /// Takes the node with all that is in it out of the tree; the document goes on owning it.
    void detach();
    /// Moves `child` here from wherever it stands; it must not be this node or an ancestor of it.
    void append(HtmlNode *child);
    /// The same, in front of a child of this node; at the end when `before` is null.
    void insertBefore(HtmlNode *child, HtmlNode *before);
};

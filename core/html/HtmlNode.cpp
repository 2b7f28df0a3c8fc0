#include "core/html/HtmlNode.h"

using namespace Qt::StringLiterals;

QStringView HtmlNode::attribute(QLatin1StringView name) const
{
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

QStringView HtmlNode::id() const
{
    return attribute("id"_L1);
}

QStringView HtmlNode::classes() const
{
    return attribute("class"_L1);
}

HtmlNode *HtmlNode::next(const HtmlNode *root) const
{
    return firstChild ? firstChild : nextAfter(root);
}

HtmlNode *HtmlNode::nextAfter(const HtmlNode *root) const
{
    for (const HtmlNode *node = this; node && node != root; node = node->parent) {
        if (node->nextSibling)
            return node->nextSibling;
    }
    return nullptr;
}

bool HtmlNode::isInside(const HtmlNode *ancestor) const
{
    for (const HtmlNode *node = parent; node; node = node->parent) {
        if (node == ancestor)
            return true;
    }
    return false;
}

void HtmlNode::detach()
{
    if (!parent)
        return;
    (previousSibling ? previousSibling->nextSibling : parent->firstChild) = nextSibling;
    (nextSibling ? nextSibling->previousSibling : parent->lastChild) = previousSibling;
    parent = previousSibling = nextSibling = nullptr;
}

void HtmlNode::append(HtmlNode *child)
{
    insertBefore(child, nullptr);
}

void HtmlNode::insertBefore(HtmlNode *child, HtmlNode *before)
{
    child->detach();
    child->parent = this;
    child->nextSibling = before;
    child->previousSibling = before ? before->previousSibling : lastChild;
    (child->previousSibling ? child->previousSibling->nextSibling : firstChild) = child;
    (before ? before->previousSibling : lastChild) = child;
}

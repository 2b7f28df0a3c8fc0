#include "core/html/Selector.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Steps of one selector; what a person writes has three.
constexpr qsizetype maxSteps = 12;

QString takeName(QStringView &text)
{
    qsizetype size = 0;
    while (size < text.size() && (text[size].isLetterOrNumber() || text[size] == u'-' || text[size] == u'_'))
        ++size;
    const QString name = text.first(size).toString();
    text.slice(size);
    return name;
}

bool takeIf(QStringView &text, QStringView sign)
{
    if (!text.startsWith(sign))
        return false;
    text.slice(sign.size());
    return true;
}

bool hasWord(QStringView words, const QString &wanted)
{
    for (const QStringView word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts))
        if (word.trimmed() == wanted)
            return true;
    return false;
}

QStringView valueOf(const HtmlNode *node, const QString &name)
{
    const auto found = std::ranges::find(node->attributes, name, &HtmlAttribute::name);
    return found == node->attributes.end() ? QStringView() : QStringView(found->value);
}

bool hasAttribute(const HtmlNode *node, const QString &name)
{
    return std::ranges::contains(node->attributes, name, &HtmlAttribute::name);
}

} // namespace

std::optional<Selector::Condition> Selector::readAttribute(QStringView &text)
{
    Condition condition{.kind = Condition::Kind::Has, .name = takeName(text).toLower(), .value = {}};
    if (condition.name.isEmpty())
        return {};
    if (takeIf(text, u"]"))
        return condition;
    using enum Condition::Kind;
    condition.kind = takeIf(text, u"^") ? Begins : takeIf(text, u"$") ? Ends : takeIf(text, u"*") ? Contains : Equals;
    const qsizetype end = text.indexOf(u']');
    if (!takeIf(text, u"=") || end < 1)
        return {};
    QStringView value = text.first(end - 1).trimmed();
    text.slice(end);
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    condition.value = value.toString();
    return condition;
}

std::optional<Selector::Condition> Selector::readCondition(QStringView &text)
{
    using enum Condition::Kind;
    if (takeIf(text, u"["))
        return readAttribute(text);
    const Condition::Kind kind = takeIf(text, u".") ? Class : takeIf(text, u"#") ? Id : Tag;
    const QString name = takeName(text);
    if (name.isEmpty())
        return {};
    if (kind != Tag)
        return Condition{.kind = kind, .name = name, .value = {}};
    const QByteArray tag = name.toLower().toLatin1();
    return Condition{.kind = kind, .name = name.toLower(), .value = {}, .tag = htmlTagNamed(QLatin1StringView(tag))};
}

bool Selector::readStep(QStringView &text, Step &step)
{
    if (takeIf(text, u"*") && (text.isEmpty() || text.front().isSpace() || text.front() == u'>'))
        return true;
    while (!text.isEmpty() && !text.front().isSpace() && text.front() != u'>') {
        const std::optional<Condition> condition = readCondition(text);
        if (!condition)
            return false;
        step.conditions += *condition;
    }
    return !step.conditions.isEmpty();
}

std::optional<Selector> Selector::parse(QStringView text)
{
    Selector selector;
    for (QStringView part : QStringTokenizer(text, u',')) {
        Path path;
        part = part.trimmed();
        while (!part.isEmpty()) {
            Step step{.conditions = {}, .isChild = takeIf(part, u">") && !path.isEmpty()};
            part = part.trimmed();
            if (!readStep(part, step) || path.size() == maxSteps)
                return {};
            path += step;
            part = part.trimmed();
        }
        if (path.isEmpty())
            return {};
        selector.m_paths += path;
    }
    return selector;
}

bool Selector::holds(const Condition &condition, const HtmlNode *node)
{
    using enum Condition::Kind;
    switch (condition.kind) {
    case Tag:
        return condition.tag == HtmlTag::Unknown ? node->tagName == condition.name : node->tag == condition.tag;
    case Id:
        return node->id() == condition.name;
    case Class:
        return hasWord(node->classes(), condition.name);
    case Has:
        return hasAttribute(node, condition.name);
    case Equals:
        return hasAttribute(node, condition.name) && valueOf(node, condition.name) == condition.value;
    case Begins:
        return !condition.value.isEmpty() && valueOf(node, condition.name).startsWith(condition.value);
    case Ends:
        return !condition.value.isEmpty() && valueOf(node, condition.name).endsWith(condition.value);
    case Contains:
        return !condition.value.isEmpty() && valueOf(node, condition.name).contains(condition.value);
    }
    Q_UNREACHABLE_RETURN(false);
}

bool Selector::holdsAll(const Step &step, const HtmlNode *node)
{
    return node->kind == HtmlNode::Kind::Element
        && std::ranges::all_of(step.conditions, [node](const Condition &condition) { return holds(condition, node); });
}

/// Each step is looked for at the nearest ancestor; one that only a farther ancestor could satisfy is given up, which
/// keeps a selector as cheap as the page is deep.
bool Selector::matches(const Path &path, const HtmlNode *node)
{
    if (!holdsAll(path.constLast(), node))
        return false;
    const HtmlNode *at = node->parent;
    for (qsizetype i = path.size() - 2; i >= 0; --i) {
        if (path[i + 1].isChild) {
            if (!at || !holdsAll(path[i], at))
                return false;
        } else {
            while (at && !holdsAll(path[i], at))
                at = at->parent;
            if (!at)
                return false;
        }
        at = at->parent;
    }
    return true;
}

bool Selector::matches(const HtmlNode *node) const
{
    return std::ranges::any_of(m_paths, [node](const Path &path) { return matches(path, node); });
}

QList<HtmlNode *> Selector::in(HtmlNode *root) const
{
    QList<HtmlNode *> found;
    for (HtmlNode *node = root->firstChild; node;) {
        if (matches(node)) {
            found += node;
            node = node->nextAfter(root);
        } else {
            node = node->next(root);
        }
    }
    return found;
}

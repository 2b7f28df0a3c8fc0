#include "core/html/HtmlTreeBuilder.h"

#include "core/html/HtmlGuard.h"
#include "core/html/HtmlText.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory_resource>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Where Gumbo allocates: everything it makes lives as long as the copying, and is then dropped in one go. Its own way
/// of freeing a tree recurses as deep as the page.
using Arena = std::pmr::monotonic_buffer_resource;

void *allocate(void *arena, size_t size)
{
    return static_cast<Arena *>(arena)->allocate(size);
}

void leaveToArena(void *, void *) { }

const std::array<HtmlTag, GUMBO_TAG_LAST> &tagsOfGumbo()
{
    static const std::array<HtmlTag, GUMBO_TAG_LAST> tags = [] {
        std::array<HtmlTag, GUMBO_TAG_LAST> made{};
        for (int tag = 0; tag < GUMBO_TAG_UNKNOWN; ++tag)
            made.at(static_cast<size_t>(tag)) =
                htmlTagNamed(QLatin1StringView(gumbo_normalized_tagname(static_cast<GumboTag>(tag))));
        return made;
    }();
    return tags;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT:
        return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    default:
        return nullptr;
    }
}

QString nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag)).toLower();
    QByteArrayView tag(element.original_tag.data, static_cast<qsizetype>(element.original_tag.length));
    while (tag.startsWith("</>")) // Gumbo reads over it, and takes the next tag to begin there
        tag = tag.sliced(3);
    const QByteArrayView name = tag.mid(1);
    const auto end = std::ranges::find_if(name,
        [](char character) { return isHtmlSpace(QLatin1Char(character)) || character == '/' || character == '>'; });
    return QString::fromUtf8(QByteArrayView(name.begin(), end)).toLower();
}

} // namespace

HtmlDocument HtmlTreeBuilder::build(const QByteArray &utf8)
{
    auto [guarded, data, standIns] = guardedHtml(utf8);
    m_document.setData(data);
    m_standIns = std::move(standIns);
    Arena arena(static_cast<size_t>(guarded.size()) * 4 + 65536);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = leaveToArena;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output =
        gumbo_parse_with_options(&options, guarded.constData(), static_cast<size_t>(guarded.size()));
    copyTree(output->document);
    return std::move(m_document);
}

void HtmlTreeBuilder::copyTree(const GumboNode *document)
{
    struct Place {
        const GumboVector *children;
        unsigned int next;
        HtmlNode *to;
        bool isFlat; ///< its elements stand beside what they hold
    };
    std::vector<Place> open{{childrenOf(document), 0, m_document.root(), false}};
    int depth = 0;
    while (!open.empty()) {
        Place &place = open.back();
        if (place.next == place.children->length) {
            depth -= place.isFlat ? 0 : 1;
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(place.children->data[place.next++]);
        HtmlNode *const parent = place.to;
        HtmlNode *const copied = copyNode(child, parent);
        if (!copied || copied->isText() || copied->is(HtmlTag::Style))
            continue;
        const bool isFlat = depth + 1 >= HtmlDocument::maxDepth;
        depth += isFlat ? 0 : 1;
        open.push_back({childrenOf(child), 0, isFlat ? parent : copied, isFlat});
    }
}

/// Null for what a page holds but a reader has no use for.
HtmlNode *HtmlTreeBuilder::copyNode(const GumboNode *node, HtmlNode *parent)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: {
        HtmlNode *element = m_document.createElement(tagsOfGumbo().at(node->v.element.tag));
        copyElement(node, element);
        parent->append(element);
        return element;
    }
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE: {
        HtmlNode *text = m_document.createText(m_standIns.read(node->v.text.text));
        parent->append(text);
        return text;
    }
    default:
        return nullptr;
    }
}

void HtmlTreeBuilder::copyElement(const GumboNode *node, HtmlNode *to)
{
    const GumboElement &element = node->v.element;
    if (to->tag == HtmlTag::Unknown)
        to->tagName = nameOf(element);
    // Of those with the same name, the first one counts; Gumbo does not know the names behind a stand-in.
    const auto add = [to](const QString &name, const QString &value) {
        if (std::ranges::find(to->attributes, name, &HtmlAttribute::name) == to->attributes.cend())
            to->attributes.append({name, value});
    };
    for (unsigned int i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const std::span<const WrittenAttribute> written = m_standIns.attributesOf(attribute->name);
        to->attributes.reserve(element.attributes.length + std::ssize(written));
        if (written.empty())
            add(shared(attribute->name), m_standIns.read(attribute->value));
        for (const WrittenAttribute &plain : written)
            add(shared(plain.name), QString::fromUtf8(plain.value));
    }
}

const QString &HtmlTreeBuilder::shared(QByteArrayView name)
{
    QString &known = m_names[name];
    if (known.isNull())
        known = QString::fromUtf8(name).toLower();
    return known;
}

#include "core/html/HtmlParser.h"

#include "core/html/HtmlText.h"
#include "core/html/HtmlTreeBuilder.h"
#include "core/html/LinkResolver.h"
#include "core/html/PlainFragment.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

HtmlNode *childNamed(HtmlNode *parent, HtmlTag tag)
{
    for (HtmlNode *child = parent ? parent->firstChild : nullptr; child; child = child->nextSibling) {
        if (child->is(tag))
            return child;
    }
    return nullptr;
}

/// The first <base href> of the page that is usable (HTML standard, "document base URL").
QUrl baseOf(const HtmlDocument &document, const QUrl &url)
{
    const HtmlNode *root = document.root();
    for (const HtmlNode *node = root->firstChild; node; node = node->next(root)) {
        if (!node->is(HtmlTag::Base) || !node->hasAttribute("href"_L1))
            continue;
        const QUrl base = resolveLink(node->attribute("href"_L1), url);
        return base.scheme().startsWith("http"_L1) ? base : url;
    }
    return url;
}

/// Of the bytes of UTF-8, the controls that isForbiddenCharacter names, told without branching: many bytes can be
/// looked at in one step.
constexpr bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    const bool isBlank = (code == '\t') | (code == '\n') | (code == '\f') | (code == '\r');
    return ((code < 0x20) & !isBlank) | (code == 0x7f);
}

consteval bool tellsTheForbidden()
{
    for (char16_t code = 0; code < 0x80; ++code)
        if (isControl(static_cast<char>(code)) != isForbiddenCharacter(code))
            return false;
    return true;
}
static_assert(tellsTheForbidden());

/// Hardly any page has one.
bool hasControls(QByteArrayView bytes)
{
    constexpr qsizetype blockSize = 32;
    for (; bytes.size() >= blockSize; bytes = bytes.sliced(blockSize)) {
        const char *const block = bytes.data();
        unsigned char controls = 0;
        for (qsizetype i = 0; i < blockSize; ++i)
            controls |= isControl(block[i]) ? 0xff : 0;
        if (controls)
            return true;
    }
    return std::ranges::any_of(bytes, isControl);
}

/// The page for Gumbo, which would show control characters as U+FFFD; a browser shows nothing.
QByteArray withoutControls(QByteArray utf8)
{
    if (hasControls(utf8))
        utf8.removeIf(isControl);
    return utf8;
}

/// A fragment with the text of its CDATA sections, which are left over from feeds that were wrapped twice. HTML would
/// take a section for a comment, as it would a declaration without an end; where nothing ends it, somebody wrote of it.
QByteArray withDeclarationsRead(const QByteArray &html)
{
    static constexpr QByteArrayView opening("<![CDATA[");
    static constexpr QByteArrayView closing("]]>");
    QByteArray read;
    qsizetype at = 0;
    for (qsizetype begin = html.indexOf(opening); begin >= 0; begin = html.indexOf(opening, at)) {
        read += QByteArrayView(html).sliced(at, begin - at);
        at = begin + opening.size();
        const qsizetype end = html.indexOf(closing, at);
        if (end < 0) {
            read += "&lt;![CDATA[";
            break;
        }
        read += QByteArrayView(html).sliced(at, end - at);
        at = end + closing.size();
    }
    read += QByteArrayView(html).sliced(at);
    const qsizetype last = read.lastIndexOf("<!");
    if (last >= 0 && read.indexOf('>', last) < 0 && !QByteArrayView(read).sliced(last).startsWith("<!--"))
        read.replace(last, 1, "&lt;");
    return read;
}

} // namespace

HtmlDocument::HtmlDocument()
    : m_nodes(std::make_unique<std::deque<HtmlNode>>())
{
    m_root = &m_nodes->emplace_back();
    m_root->kind = HtmlNode::Kind::Document;
}

HtmlNode *HtmlDocument::html() const
{
    return childNamed(m_root, HtmlTag::Html);
}

HtmlNode *HtmlDocument::head() const
{
    return childNamed(html(), HtmlTag::Head);
}

HtmlNode *HtmlDocument::body() const
{
    return childNamed(html(), HtmlTag::Body);
}

HtmlNode *HtmlDocument::createElement(HtmlTag tag)
{
    HtmlNode *node = &m_nodes->emplace_back();
    node->tag = tag;
    return node;
}

HtmlNode *HtmlDocument::createText(const QString &text)
{
    HtmlNode *node = &m_nodes->emplace_back();
    node->kind = HtmlNode::Kind::Text;
    node->text = text;
    return node;
}

HtmlNode *HtmlDocument::copy(const HtmlNode *node)
{
    const auto copyOne = [this](const HtmlNode *original) {
        HtmlNode *made = &m_nodes->emplace_back(*original);
        made->parent = made->firstChild = made->lastChild = made->previousSibling = made->nextSibling = nullptr;
        return made;
    };
    HtmlNode *const top = copyOne(node);
    HtmlNode *place = top; // the copy of `from`
    for (const HtmlNode *from = node;;) {
        if (from->firstChild) {
            from = from->firstChild;
        } else {
            while (from != node && !from->nextSibling) {
                from = from->parent;
                place = place->parent;
            }
            if (from == node)
                return top;
            from = from->nextSibling;
            place = place->parent;
        }
        HtmlNode *made = copyOne(from);
        place->append(made);
        place = made;
    }
}

HtmlDocument parseHtml(const QString &text, const QUrl &url)
{
    return parseHtml(text.toUtf8(), url);
}

HtmlDocument parseHtml(QByteArray utf8, const QUrl &url)
{
    HtmlDocument document = HtmlTreeBuilder().build(withoutControls(std::move(utf8)));
    document.setBase(baseOf(document, url));
    return document;
}

HtmlDocument parseHtmlFragment(const QString &html, const QUrl &base)
{
    std::optional<HtmlDocument> plain = readPlainFragment(html);
    HtmlDocument document = plain
        ? std::move(*plain)
        : HtmlTreeBuilder().build("<!DOCTYPE html><body>" + withDeclarationsRead(withoutControls(html.toUtf8())));
    document.setBase(base);
    return document;
}

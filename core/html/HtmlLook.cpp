#include "core/html/HtmlLook.h"

#include "core/base/AsciiCase.h"
#include "core/html/HtmlText.h"

#include <QVarLengthArray>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Words hidden from the eye by themes and frameworks: said by screen readers only.
constexpr auto hiddenClasses = {"visually-hidden"_L1, "visuallyhidden"_L1, "sr-only"_L1, "screen-reader-text"_L1,
    "screen-reader-only"_L1, "screenreader"_L1, "screen-reader"_L1, "assistive-text"_L1, "u-visually-hidden"_L1,
    "a11y-hidden"_L1, "hide-visually"_L1, "element-invisible"_L1, "accessibly-hidden"_L1, "show-for-sr"_L1, "vh"_L1,
    "offscreen"_L1, "is-visually-hidden"_L1, "enlighter-origin"_L1};

/// Longer texts are not decoration, whatever aria-hidden says.
constexpr qsizetype longestDecoration = 40;

/// aria-hidden stands on icons and marks, but also around the pictures of whole stories.
bool isDecoration(const HtmlNode *node)
{
    qsizetype length = 0;
    for (const HtmlNode *inside = node->firstChild; inside; inside = inside->next(node)) {
        length += inside->isText() ? inside->text.size() : 0;
        if (length > longestDecoration || inside->is(HtmlTag::Img) || inside->is(HtmlTag::Picture)
            || inside->is(HtmlTag::Iframe) || inside->is(HtmlTag::Video) || inside->is(HtmlTag::P)
            || inside->is(HtmlTag::Pre))
            return false;
    }
    return !node->is(HtmlTag::Img);
}

bool isStyleInvisible(const HtmlNode *node)
{
    return isStyledAway(node) || styleOf(node, "mso-hide"_L1) == "all"_L1;
}

} // namespace

bool hasClass(const HtmlNode *node, std::initializer_list<QLatin1StringView> names)
{
    const QStringView classes = node->classes();
    for (const QChar *begin = classes.begin(); begin < classes.end();) {
        const QChar *const end = std::find_if(begin, classes.end(), isHtmlSpace);
        const auto isName = [name = QStringView(begin, end)](QLatin1StringView wanted) {
            return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(names, isName))
            return true;
        begin = end + 1;
    }
    return false;
}

bool hasClassLike(const HtmlNode *node, std::initializer_list<QLatin1StringView> parts)
{
    const QStringView classes = node->classes();
    if (classes.isEmpty())
        return false;
    QVarLengthArray<char, 256> lowered(classes.size());
    std::ranges::transform(classes, lowered.begin(),
        [](QChar character) { return character.unicode() < 0x80 ? lowerCase(character.toLatin1()) : '?'; });
    const std::string_view names(lowered.constData(), size_t(lowered.size()));
    return std::ranges::any_of(parts,
        [names](QLatin1StringView part) { return names.contains(std::string_view(part.data(), size_t(part.size()))); });
}

QString styleOf(const HtmlNode *node, QLatin1StringView property)
{
    const QStringView style = node->attribute("style"_L1);
    if (!style.contains(property, Qt::CaseInsensitive))
        return {};
    for (const QStringView declaration : QStringTokenizer(style, u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return declaration.sliced(colon + 1).trimmed().toString().toLower();
    }
    return {};
}

int pixelsOf(QStringView length)
{
    length = length.trimmed();
    if (length.endsWith("px"_L1, Qt::CaseInsensitive))
        length.chop(2);
    bool isNumber = false;
    const double pixels = length.toDouble(&isNumber);
    return isNumber && pixels >= 0 && pixels < 100'000 ? static_cast<int>(pixels) : 0;
}

int widthOf(const HtmlNode *node)
{
    const int declared = pixelsOf(node->attribute("width"_L1));
    return declared > 0 ? declared : pixelsOf(styleOf(node, "width"_L1));
}

int heightOf(const HtmlNode *node)
{
    const int declared = pixelsOf(node->attribute("height"_L1));
    return declared > 0 ? declared : pixelsOf(styleOf(node, "height"_L1));
}

bool isStyledAway(const HtmlNode *node)
{
    return node->hasAttribute("style"_L1)
        && (styleOf(node, "display"_L1).startsWith("none"_L1)
            || styleOf(node, "visibility"_L1).startsWith("hidden"_L1));
}

bool isInvisible(const HtmlNode *node)
{
    for (const HtmlAttribute &attribute : node->attributes) {
        const QString &name = attribute.name;
        if (name == "hidden"_L1 && attribute.value != "until-found"_L1)
            return true;
        if (name == "style"_L1 && isStyleInvisible(node))
            return true;
        if (name == "class"_L1 && hasClass(node, hiddenClasses))
            return true;
        if (name == "aria-hidden"_L1 && attribute.value == "true"_L1 && isDecoration(node))
            return true;
    }
    return false;
}

bool isLiveEntry(const HtmlNode *node)
{
    return node->attribute("itemprop"_L1).contains("liveBlogUpdate"_L1)
        || hasClass(node,
            {"live-entry"_L1, "liveblog-entry"_L1, "live-blog-entry"_L1, "live-blog-post"_L1, "liveblog-post"_L1,
                "liveblog__entry"_L1, "live-blog__entry"_L1, "liveblog-item"_L1, "live-update"_L1, "live-post"_L1,
                "lb-post"_L1, "livefeed-entry"_L1, "ticker-item"_L1, "ticker-entry"_L1, "ticker__item"_L1,
                "ticker__entry"_L1, "liveticker-entry"_L1, "liveticker-item"_L1, "live-ticker-entry"_L1});
}

const HtmlNode *firstInside(const HtmlNode *node, HtmlTag tag)
{
    for (const HtmlNode *inside = node->firstChild; inside; inside = inside->next(node)) {
        if (inside->is(tag))
            return inside;
    }
    return nullptr;
}

bool isNamed(const HtmlNode *node, QLatin1StringView name)
{
    return node->is(HtmlTag::Unknown) && node->tagName == name;
}

namespace {

const HtmlNode *elementBeside(const HtmlNode *node, HtmlNode *HtmlNode::*towards)
{
    for (const HtmlNode *sibling = node->*towards; sibling; sibling = sibling->*towards) {
        if (!sibling->isText())
            return sibling;
        if (!std::ranges::all_of(sibling->text, isHtmlSpace))
            return nullptr;
    }
    return nullptr;
}

} // namespace

const HtmlNode *elementBefore(const HtmlNode *node)
{
    return elementBeside(node, &HtmlNode::previousSibling);
}

const HtmlNode *elementAfter(const HtmlNode *node)
{
    return elementBeside(node, &HtmlNode::nextSibling);
}

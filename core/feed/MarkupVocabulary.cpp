#include "core/feed/MarkupVocabulary.h"

#include "core/base/AsciiCase.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace {

using Names = std::unordered_set<std::string_view>;

const Names &harmlessElements()
{
    static const Names names{"a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "bdi", "bdo",
        "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details",
        "dfn", "dir", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "map", "mark", "menu", "meter", "nav", "ol", "p",
        "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "source", "span",
        "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
        "track", "tt", "u", "ul", "var", "video", "wbr",
        // MathML without annotations and text that HTML may stand in
        "math", "mfrac", "mfenced", "menclose", "mi", "mn", "mo", "mover", "mpadded", "mphantom", "mprescripts",
        "mroot", "mrow", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtr", "munder",
        "munderover", "none", "semantics",
        // SVG without scripts, styles, animations, references and what HTML may stand in
        "svg", "circle", "ellipse", "g", "line", "lineargradient", "path", "polygon", "polyline", "radialgradient",
        "rect", "stop", "text", "tspan"};
    return names;
}

const Names &harmlessAttributes()
{
    static const Names names{"abbr", "align", "alt", "axis", "bgcolor", "border", "cellpadding", "cellspacing", "char",
        "charoff", "class", "clear", "color", "cols", "colspan", "compact", "controls", "coords", "datetime", "dir",
        "face", "frame", "headers", "height", "high", "hreflang", "hspace", "id", "ismap", "kind", "label", "lang",
        "loading", "loop", "low", "max", "min", "muted", "name", "noshade", "nowrap", "open", "optimum", "preload",
        "rel", "rev", "reversed", "role", "rows", "rowspan", "rules", "scope", "shape", "size", "sizes", "span",
        "srclang", "start", "summary", "target", "title", "type", "usemap", "valign", "value", "vspace", "width",
        // MathML
        "columnalign", "display", "displaystyle", "fence", "linethickness", "lspace", "mathvariant", "rspace",
        "separator", "stretchy", "xlink:show", "xlink:type", "xmlns", "xmlns:xlink",
        // SVG
        "baseprofile", "cx", "cy", "d", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "points", "r",
        "rx", "ry", "stroke", "stroke-linecap", "stroke-linejoin", "stroke-width", "text-anchor", "transform",
        "version", "viewbox", "x", "x1", "x2", "y", "y1", "y2"};
    return names;
}

template <size_t count>
bool contains(const std::array<std::string_view, count> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

bool isHarmlessElement(std::string_view name)
{
    return harmlessElements().contains(name);
}

bool isHtmlElement(std::string_view name)
{
    static const Names others{"applet", "base", "basefont", "bgsound", "blink", "body", "button", "canvas", "data",
        "datalist", "dialog", "embed", "fieldset", "form", "frame", "frameset", "head", "hgroup", "html", "iframe",
        "input", "keygen", "label", "legend", "link", "marquee", "meta", "nobr", "noembed", "noframes", "noscript",
        "object", "optgroup", "option", "output", "param", "plaintext", "script", "search", "select", "slot", "style",
        "template", "textarea", "title", "xml", "xmp"};
    return isHarmlessElement(name) || others.contains(name);
}

bool isInlineElement(std::string_view name)
{
    static const Names names{"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "data", "del",
        "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "nobr", "object", "q", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"};
    return names.contains(name);
}

bool isDrawingElement(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> names{"svg", "circle", "ellipse", "g", "line", "lineargradient",
        "path", "polygon", "polyline", "radialgradient", "rect", "stop", "text", "tspan"};
    return contains(names, name);
}

bool isDroppedWithContent(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> names{"script", "style", "applet", "template", "xml"};
    return contains(names, name);
}

bool isVoidElement(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> names{
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"};
    return contains(names, name);
}

bool isHarmlessAttribute(std::string_view name)
{
    return name.starts_with("data-") || name.starts_with("aria-") || harmlessAttributes().contains(name);
}

bool isAddressAttribute(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> names{"href", "src", "cite", "longdesc", "poster", "xlink:href"};
    return contains(names, name);
}

bool isHarmlessSourceSet(std::string_view sources)
{
    for (size_t start = 0; start != std::string_view::npos;) {
        start = sources.find_first_not_of(" \t\r\n,", start);
        if (start == std::string_view::npos)
            return true;
        if (!sources.substr(start).starts_with("https://") && !sources.substr(start).starts_with("http://"))
            return false;
        const size_t end = sources.find_first_of(" \t\r\n", start);
        start = end == std::string_view::npos ? end : sources.find(',', end);
    }
    return true;
}

bool isHarmlessStyle(std::string_view style)
{
    // Positions would let it lie over other things; without brackets, slashes and escapes nothing else is left to fear.
    const bool isPlain = std::ranges::all_of(style, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view(" \t\n:;,.#%-").contains(c);
    });
    constexpr std::array<std::string_view, 5> bad{"position", "behavior", "binding", "expression", "script"};
    return isPlain && std::ranges::none_of(bad, [&](std::string_view word) {
        return !std::ranges::search(style, word, {}, [](char c) {
            return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        }).empty();
    });
}

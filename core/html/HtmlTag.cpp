#include "core/html/HtmlTag.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace {

/// The names in the order of the enumeration, which is the alphabet: Unknown is left out, so that a name's place is its tag less one.
constexpr std::string_view names[] = {
    "a", "abbr", "address", "applet", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
    "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data",
    "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset",
    "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li",
    "link", "main", "map", "mark", "marquee", "math", "menu", "meta", "meter", "nav", "noframes", "noscript",
    "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q",
    "rp", "rt", "ruby", "s", "samp", "script", "search", "section", "select", "small", "source", "span", "strike",
    "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot",
    "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
};
static_assert(std::ranges::is_sorted(names));
static_assert(std::size(names) == static_cast<size_t>(HtmlTag::Xmp));

} // namespace

HtmlTag htmlTagNamed(QLatin1StringView name)
{
    const std::string_view wanted(name.data(), static_cast<size_t>(name.size()));
    const auto found = std::ranges::lower_bound(names, wanted);
    if (found == std::end(names) || *found != wanted)
        return HtmlTag::Unknown;
    return static_cast<HtmlTag>(std::distance(std::begin(names), found) + 1);
}

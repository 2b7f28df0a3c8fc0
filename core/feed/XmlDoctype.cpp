#include "core/feed/XmlDoctype.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The names of XML itself (XML 1.0, section 4.6); they stand for one character, as numbers do.
constexpr std::array<std::string_view, 6> single{"#", "amp;", "lt;", "gt;", "quot;", "apos;"};

/// Whether what is declared grows when it is used: it is long, or made of other entities. Honest feeds declare names
/// for single characters and for themselves.
bool grows(std::string_view declaration)
{
    constexpr size_t longestHonestDeclaration = 300;
    for (size_t at = declaration.find('&'); at != std::string_view::npos; at = declaration.find('&', at + 1)) {
        const std::string_view name = declaration.substr(at + 1);
        if (std::ranges::none_of(single, [&](std::string_view known) { return name.starts_with(known); }))
            return true;
    }
    return declaration.substr(0, declaration.find("\">")).size() > longestHonestDeclaration;
}

/// Of "<!ENTITY name "text">…"; nameless when it is not of that form, as those of other files are not.
XmlEntity entityOf(std::string_view declaration)
{
    const size_t nameStart = std::min(declaration.find_first_not_of(blanks, 8), declaration.size());
    const size_t nameEnd = std::min(declaration.find_first_of(blanks, nameStart), declaration.size());
    const size_t open = declaration.find_first_not_of(blanks, nameEnd);
    if (open == std::string_view::npos || (declaration[open] != '"' && declaration[open] != '\''))
        return {};
    const size_t close = declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos)
        return {};
    return {declaration.substr(nameStart, nameEnd - nameStart), declaration.substr(open + 1, close - open - 1)};
}

} // namespace

XmlDoctype readDoctype(std::string_view subset)
{
    XmlDoctype doctype;
    for (size_t at = subset.find("<!ENTITY"); at != std::string_view::npos && !doctype.declaresExpansion;) {
        const size_t end = subset.find("<!ENTITY", at + 1);
        const std::string_view declaration = subset.substr(at, end - at);
        doctype.declaresExpansion = grows(declaration);
        const XmlEntity entity = entityOf(declaration);
        if (!entity.name.empty() && doctype.entities.size() < XmlDoctype::maxEntities)
            doctype.entities.push_back(entity);
        at = end;
    }
    return doctype;
}

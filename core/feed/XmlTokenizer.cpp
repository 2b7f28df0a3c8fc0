#include "core/feed/XmlTokenizer.h"

#include "core/base/AsciiCase.h"

#include <algorithm>
#include <array>

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Names are wider here than in the XML grammar: every byte above ASCII may stand in one.
constexpr std::array<bool, 256> nameBytes = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c)
        table[size_t(c)] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == ':' || c == '-' || c == '.' || c >= 0x80;
    return table;
}();

constexpr bool isNameByte(char c)
{
    return nameBytes[static_cast<unsigned char>(c)];
}

constexpr bool isNameStart(char c)
{
    return isNameByte(c) && c != '-' && c != '.' && !(c >= '0' && c <= '9');
}

} // namespace

XmlTokenizer::XmlTokenizer(std::string_view document)
    : m_document(document)
{
}

XmlToken XmlTokenizer::next()
{
    size_t textStart = m_position;
    while (m_position < m_document.size()) {
        const size_t open = m_document.find('<', m_position);
        if (open == std::string_view::npos)
            break;
        const char after = open + 1 < m_document.size() ? m_document[open + 1] : '\0';
        const bool isMarkup =
            after == '/' || after == '?' || isNameStart(after) || (after == '!' && isDeclaration(open));
        if (isMarkup && open > textStart)
            return textBetween(textStart, open);
        m_position = open;
        if (isNameStart(after)) {
            if (const XmlToken tag = startTag(); tag.kind == XmlToken::Kind::StartTag)
                return tag;
            continue;
        }
        if (after == '/')
            return endTag();
        if (startsWith("<![CDATA["))
            return characterData(open + 9);
        if (isMarkup) {
            skipDeclaration();
            textStart = m_position;
        } else {
            complain("a < that opens no tag");
            m_position = open + 1;
        }
    }
    if (textStart < m_document.size())
        return textBetween(textStart, m_document.size());
    m_position = m_document.size();
    return {};
}

XmlToken XmlTokenizer::textBetween(size_t start, size_t end)
{
    m_position = end;
    return {.kind = XmlToken::Kind::Text, .text = m_document.substr(start, end - start)};
}

XmlToken XmlTokenizer::characterData(size_t contentStart)
{
    const size_t end = find(m_sectionEnd, contentStart);
    if (const size_t early = endOfUnendedSection(contentStart, end); early != std::string_view::npos) {
        complain("a CDATA section that never ends");
        m_position = early;
        return {.kind = XmlToken::Kind::CharacterData, .text = m_document.substr(contentStart, early - contentStart)};
    }
    if (end == std::string_view::npos) {
        complain("a CDATA section that never ends");
        m_position = m_document.size();
        return {.kind = XmlToken::Kind::CharacterData, .text = m_document.substr(contentStart)};
    }
    m_position = end + 3;
    return {.kind = XmlToken::Kind::CharacterData, .text = m_document.substr(contentStart, end - contentStart)};
}

/// Where a section that lacks its end is over: at the end tag of its element, when another section begins behind that
/// or nothing would end it. Nowhere for any other section.
size_t XmlTokenizer::endOfUnendedSection(size_t contentStart, size_t end)
{
    const size_t another = find(m_sectionStart, contentStart);
    if (end != std::string_view::npos && another > end)
        return std::string_view::npos;
    const std::string_view inside =
        m_document.substr(contentStart, std::min(another, m_document.size()) - contentStart);
    for (size_t at = inside.find("</"); at != std::string_view::npos; at = inside.find("</", at + 2)) {
        const std::string_view name = inside.substr(at + 2);
        if (name.starts_with(m_lastName) && name.size() > m_lastName.size() && !isNameByte(name[m_lastName.size()]))
            return contentStart + at;
    }
    return std::string_view::npos;
}

void XmlTokenizer::reopen(const XmlToken &section)
{
    m_position = size_t(section.text.data() - m_document.data());
}

/// Whether the <! there begins anything; people write "<!" too.
bool XmlTokenizer::isDeclaration(size_t position)
{
    const char after = position + 2 < m_document.size() ? m_document[position + 2] : '\0';
    return after == '-' || after == '[' || (isNameStart(after) && find(m_tagEnd, position) != std::string_view::npos);
}

/// Passes over a comment, a processing instruction, a document type or what else stands in <! >.
void XmlTokenizer::skipDeclaration()
{
    if (startsWith("<!--"))
        skipPast(m_commentEnd, "a comment that never ends");
    else if (startsWith("<?"))
        skipPast(m_instructionEnd, "a processing instruction that never ends");
    else if (startsWith("<!DOCTYPE") || startsWith("<!doctype"))
        skipDoctype();
    else {
        complain("an unknown <! declaration");
        skipPast(m_tagEnd, "a tag that never ends");
    }
}

void XmlTokenizer::skipDoctype()
{
    const size_t open = m_document.find_first_of("[>", m_position);
    if (open == std::string_view::npos || m_document[open] == '>') {
        skipPast(m_tagEnd, "a document type that never ends");
        return;
    }
    const size_t end = find(m_subsetEnd, open);
    if (end == std::string_view::npos) {
        skipPast(m_tagEnd, "a document type that never ends");
        return;
    }
    const bool isBomb = m_doctype.declaresExpansion;
    m_doctype = readDoctype(m_document.substr(open, end - open));
    m_doctype.declaresExpansion = m_doctype.declaresExpansion || isBomb;
    m_position = end;
    skipPast(m_tagEnd, "a document type that never ends");
}

void XmlTokenizer::skipPast(Sought &sought, const char *problem)
{
    size_t end = find(sought, m_position);
    if (end != std::string_view::npos) {
        m_position = end + sought.text.size();
        return;
    }
    complain(problem);
    end = find(m_tagEnd, m_position);
    m_position = end == std::string_view::npos ? m_document.size() : end + 1;
}

size_t XmlTokenizer::find(Sought &sought, size_t from)
{
    if (!sought.isKnown || (sought.next != std::string_view::npos && sought.next < from)) {
        sought.next = m_document.find(sought.text, from);
        sought.isKnown = true;
    }
    return sought.next;
}

XmlToken XmlTokenizer::startTag()
{
    const size_t start = m_position++;
    XmlToken tag{.kind = XmlToken::Kind::StartTag, .name = readName()};
    m_attributes.clear();
    if (m_position < m_document.size() && m_document[m_position] == '>')
        ++m_position;
    else
        readAttributes(tag);
    tag.source = m_document.substr(start, m_position - start);
    if (!tag.source.ends_with('>') && isProse(tag))
        return {.kind = XmlToken::Kind::Text, .text = tag.source};
    m_lastName = tag.name;
    return tag;
}

// "if (x<y) then", "x<y</title>": no > and no value, but words or an end tag.
bool XmlTokenizer::isProse(const XmlToken &tag) const
{
    if (tag.source.find('=') != std::string_view::npos)
        return false;
    return startsWith("</") || tag.source.find_first_not_of(" \t\r\n\f", tag.name.size() + 1) != std::string_view::npos;
}

void XmlTokenizer::readAttributes(XmlToken &tag)
{
    while (true) {
        skipBlanks();
        if (m_position >= m_document.size()) {
            complain("a tag that never ends");
            return;
        }
        const char c = m_document[m_position];
        if (c == '>') {
            ++m_position;
            return;
        }
        if (startsWith("/>")) {
            m_position += 2;
            tag.isEmpty = true;
            return;
        }
        if (c == '<') {
            complain("a tag without its >");
            return;
        }
        if (!readAttribute()) {
            complain("a tag with something in it that is no attribute");
            ++m_position;
        }
    }
}

bool XmlTokenizer::readAttribute()
{
    XmlAttribute attribute{.name = readName()};
    if (attribute.name.empty())
        return false;
    skipBlanks();
    if (m_position < m_document.size() && m_document[m_position] == '=') {
        ++m_position;
        skipBlanks();
        attribute.value = attributeValue();
    } else {
        complain("an attribute without a value");
    }
    if (m_attributes.size() < maxAttributes)
        m_attributes.push_back(attribute);
    return true;
}

std::string_view XmlTokenizer::attributeValue()
{
    const char quote = m_position < m_document.size() ? m_document[m_position] : '\0';
    if (quote == '"' || quote == '\'') {
        const size_t start = m_position + 1;
        const size_t end = find(quote == '"' ? m_doubleQuote : m_singleQuote, start);
        if (end != std::string_view::npos && isValue(start, end)) {
            m_position = end + 1;
            return m_document.substr(start, end - start);
        }
        ++m_position;
    }
    complain("an attribute value without quotes");
    const size_t start = m_position;
    while (m_position < m_document.size() && !isBlank(m_document[m_position]) && m_document[m_position] != '>'
        && m_document[m_position] != '<')
        ++m_position;
    return m_document.substr(start, m_position - start);
}

// A quote that lacks its partner would swallow the document up to the next one. Its sign: a tag inside the value, and
// text right behind it.
bool XmlTokenizer::isValue(size_t start, size_t end) const
{
    const char after = end + 1 < m_document.size() ? m_document[end + 1] : '>';
    return isBlank(after) || after == '>' || after == '/' || after == '?'
        || m_document.substr(start, end - start).find('<') == std::string_view::npos;
}

XmlToken XmlTokenizer::endTag()
{
    const size_t start = m_position;
    m_position += 2;
    skipBlanks();
    XmlToken tag{.kind = XmlToken::Kind::EndTag, .name = readName()};
    while (m_position < m_document.size() && m_document[m_position] != '>' && m_document[m_position] != '<')
        ++m_position;
    if (m_position < m_document.size() && m_document[m_position] == '>')
        ++m_position;
    else
        complain("an end tag without its >");
    tag.source = m_document.substr(start, m_position - start);
    return tag;
}

void XmlTokenizer::skipPastEndTag(std::string_view name)
{
    for (size_t at = m_document.find('<', m_position); at != std::string_view::npos;
        at = m_document.find('<', at + 1)) {
        const bool isEnd = m_document.substr(at + 1).starts_with('/');
        if (!isSameName(name, m_document.substr(at + (isEnd ? 2 : 1), name.size())))
            continue;
        if (isEnd) {
            m_position = at;
            endTag();
            return;
        }
        // Programs write such tags in quotes. Without them the first one lacks its end, and what follows it is prose.
        if (std::string_view("\"'`\\").find(m_document[at - 1]) == std::string_view::npos)
            return;
    }
    m_position = m_document.size();
}

void XmlTokenizer::skipBlanks()
{
    while (m_position < m_document.size() && isBlank(m_document[m_position]))
        ++m_position;
}

std::string_view XmlTokenizer::readName()
{
    const size_t start = m_position;
    while (m_position < m_document.size() && isNameByte(m_document[m_position]))
        ++m_position;
    return m_document.substr(start, m_position - start);
}

qsizetype XmlTokenizer::line()
{
    const auto breaks = [this](size_t from, size_t to) {
        return std::ranges::count(m_document.substr(from, to - from), '\n');
    };
    // Sections that lack their end send the reading back to where they began.
    m_line += m_position >= m_lineEnd ? breaks(m_lineEnd, m_position) : -breaks(m_position, m_lineEnd);
    m_lineEnd = m_position;
    return m_line;
}

void XmlTokenizer::complain(const char *problem)
{
    if (m_problem)
        return;
    m_problem = problem;
    m_problemLine = line();
}

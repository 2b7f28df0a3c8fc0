#include "core/feed/XmlReader.h"

#include "core/base/AsciiCase.h"
#include "core/feed/FeedLink.h"
#include "core/feed/MarkupVocabulary.h"
#include "core/feed/XmlText.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Elements that stand side by side in an item and never inside one another's text: when one begins inside another, the
// other's end tag is missing.
constexpr std::array fieldNames = {std::string_view("item"), std::string_view("entry"), std::string_view("link"),
    std::string_view("description"), std::string_view("guid"), std::string_view("pubdate"),
    std::string_view("category"), std::string_view("author"), std::string_view("enclosure"),
    std::string_view("comments")};

std::string_view prefixOf(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string_view localName(std::string_view name)
{
    return name.substr(name.find(':') + 1);
}

constexpr std::string_view blanks = " \t\r\n\f";

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

bool isField(std::string_view name)
{
    return std::ranges::any_of(fieldNames, [&](std::string_view field) { return isSameName(field, name); });
}

} // namespace

XmlReader::XmlReader(std::string_view document, const QUrl &base, const QString &language, size_t maxDepth)
    : m_tokenizer(document)
    , m_names(m_tokenizer.entities())
    , m_maxDepth(maxDepth)
    , m_documentBase(base)
    , m_documentLanguage(language)
{
    m_open.reserve(maxFeedDepth);
}

bool XmlReader::readNextElement()
{
    while (true) {
        switch (advance()) {
        case Event::Entered:
            return true;
        case Event::Ended:
            return false;
        case Event::Left:
            break;
        case Event::Text:
            openSection();
            break;
        }
    }
}

bool XmlReader::readNextChild(QString *text)
{
    while (true) {
        switch (advance()) {
        case Event::Entered:
            return true;
        case Event::Left:
        case Event::Ended:
            return false;
        case Event::Text:
            if (text)
                appendFieldText(*text);
            else
                openSection();
            break;
        }
    }
}

// Where only elements belong, a section that begins with one was to be markup. Only the beginning is looked at:
// sections in sections would else be read again and again.
void XmlReader::openSection()
{
    const size_t start = m_token.text.find_first_not_of(blanks);
    if (m_token.kind != XmlToken::Kind::CharacterData || start == std::string_view::npos || m_token.text[start] != '<')
        return;
    complain("elements inside a CDATA section");
    m_tokenizer.reopen(m_token);
}

void XmlReader::skip()
{
    const size_t depth = m_open.size();
    while (m_open.size() >= depth)
        advance();
}

/// One step: an element entered or left, or a piece of text in `m_token`.
XmlReader::Event XmlReader::advance()
{
    while (true) {
        if (m_closing > 0) {
            --m_closing;
            leave();
            return Event::Left;
        }
        if (m_hasStart) {
            m_hasStart = false;
            enter();
            return Event::Entered;
        }
        if (advanceToken())
            return Event::Text;
        if (m_token.kind == XmlToken::Kind::End && m_closing == 0)
            return Event::Ended;
    }
}

/// Takes the next token and notes what it opens or closes; true when it is text.
bool XmlReader::advanceToken()
{
    m_token = m_tokenizer.next();
    switch (m_token.kind) {
    case XmlToken::Kind::Text:
    case XmlToken::Kind::CharacterData:
        if (m_open.empty() && !isBlank(m_token.text))
            complain("text outside the root element");
        return true;
    case XmlToken::Kind::StartTag:
        if (m_open.size() >= m_maxDepth) {
            m_tooDeep += m_token.isEmpty ? 0 : 1;
            return false;
        }
        m_hasStart = true;
        closeUnended();
        return false;
    case XmlToken::Kind::EndTag:
        endTag();
        return false;
    case XmlToken::Kind::End:
        break;
    }
    m_closing = m_open.size();
    m_isCut = m_isCut || m_closing > 0;
    if (m_closing > 0)
        complain("the document ends inside an element");
    return false;
}

void XmlReader::endTag()
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    m_closing = elementsUpTo(m_token.name);
    if (m_closing == 0)
        complain("an end tag that closes nothing");
    else if (m_closing > 1)
        complain("an element without its end tag");
    else if (m_open.back().qualifiedName != m_token.name)
        complain("an end tag in another case than its start tag");
}

/// How many elements are over when the innermost open one of that name is; 0 when there is none.
size_t XmlReader::elementsUpTo(std::string_view qualifiedName) const
{
    for (size_t count = 1; count <= std::min(m_open.size(), maxEndTagReach); ++count) {
        if (m_open[m_open.size() - count].qualifiedName == qualifiedName)
            return count;
    }
    for (size_t count = 1; count <= std::min(m_open.size(), maxEndTagReach); ++count) {
        if (isSameButForCase(m_open[m_open.size() - count].qualifiedName, qualifiedName))
            return count;
    }
    return 0;
}

// No item stands right in an item, and no field in the text of a field: the one before lacks its end tag.
void XmlReader::closeUnended()
{
    const bool isItem = m_token.name == "item" || m_token.name == "entry";
    if (isItem && !m_open.empty() && m_open.back().qualifiedName == m_token.name)
        m_closing = 1;
    if (m_closing == 0 && m_fieldDepth > 0 && isField(m_token.name))
        m_closing = m_open.size() - m_fieldDepth + 1;
    if (m_closing > 0)
        complain("an element without its end tag");
}

void XmlReader::enter()
{
    Element element{
        .qualifiedName = m_token.name, .bindings = m_bindings.size(), .base = base(), .language = language()};
    if (!m_tokenizer.attributes().empty())
        readScope(element);
    element.space = spaceOf(prefixOf(m_token.name));
    m_open.push_back(std::move(element));
    assignLowerCase(m_name, localName(m_token.name));
    if (m_token.isEmpty)
        m_closing = 1;
}

void XmlReader::leave()
{
    m_left = m_open.back().qualifiedName;
    m_bindings.resize(std::min(m_bindings.size(), m_open.back().bindings));
    m_open.pop_back();
}

void XmlReader::readScope(Element &element)
{
    for (const XmlAttribute &attribute : m_tokenizer.attributes()) {
        if (attribute.name.starts_with("xmlns"))
            bind(attribute);
        else if (attribute.name == "xml:lang")
            element.language = resolvedText(attribute.value).trimmed();
        else if (attribute.name == "xml:base") {
            const QUrl base = element.base.resolved(QUrl(resolvedText(attribute.value).trimmed()));
            if (base.scheme() == "http"_L1 || base.scheme() == "https"_L1)
                element.base = base;
        }
    }
}

void XmlReader::bind(const XmlAttribute &attribute)
{
    if (m_bindings.size() >= maxBindings)
        return;
    const std::string_view prefix = attribute.name == "xmlns" ? std::string_view() : localName(attribute.name);
    const XmlNamespace space = namespaceOf(attribute.value);
    // A feed of a vocabulary nobody knows that otherwise looks like one: its elements mean what they are called.
    if (space == XmlNamespace::Other && prefix.empty() && m_open.empty())
        return;
    m_bindings.push_back({prefix, space});
}

XmlNamespace XmlReader::spaceOf(std::string_view prefix) const
{
    for (size_t i = m_bindings.size(); i-- > 0;) {
        if (m_bindings[i].prefix == prefix)
            return m_bindings[i].space;
    }
    return prefix.empty() ? m_plainSpace : namespaceOfPrefix(prefix);
}

void XmlReader::setPlainSpace(XmlNamespace space)
{
    m_plainSpace = space;
    if (m_open.back().space == XmlNamespace::Rss)
        m_open.back().space = space;
}

QString XmlReader::attribute(std::string_view name) const
{
    const XmlAttribute *found = nullptr;
    for (const XmlAttribute &attribute : m_tokenizer.attributes()) {
        if (isSameName(name, attribute.name)) {
            found = &attribute;
            break;
        }
        if (!found && isSameName(name, localName(attribute.name)))
            found = &attribute;
    }
    return found ? resolvedText(found->value, &m_names) : QString();
}

QUrl XmlReader::addressAttribute(std::string_view name) const
{
    return feedAddress(attribute(name), base());
}

void XmlReader::setBase(const QUrl &base)
{
    if (base.scheme() == "http"_L1 || base.scheme() == "https"_L1)
        m_open.back().base = base;
}

QString XmlReader::readText()
{
    QString text;
    m_fieldDepth = m_open.size();
    while (m_open.size() >= m_fieldDepth) {
        if (advance() == Event::Text)
            appendFieldText(text);
    }
    m_fieldDepth = 0;
    return text;
}

QString XmlReader::readMarkup(InnerMarkup kind)
{
    QString markup;
    const size_t depth = m_open.size();
    const QUrl markupBase = base();
    m_fieldDepth = kind == InnerMarkup::Escaped ? depth : 0;
    while (m_open.size() >= depth) {
        const Event event = advance();
        if (event == Event::Entered)
            appendStartTag(markup, markupBase);
        else if (event == Event::Text && kind == InnerMarkup::Escaped && isEscapedAt(depth))
            appendFieldText(markup);
        else if (event == Event::Text)
            appendInlineText(markup);
        else if (m_open.size() >= depth)
            appendEndTag(markup);
    }
    m_fieldDepth = 0;
    return markup;
}

// Some programs put the one <div> that XHTML has around text that is escaped all the same.
bool XmlReader::isEscapedAt(size_t fieldDepth) const
{
    return m_open.size() == fieldDepth
        || (m_open.size() == fieldDepth + 1 && m_open.back().space == XmlNamespace::Xhtml
            && localName(m_open.back().qualifiedName) == "div");
}

void XmlReader::appendFieldText(QString &to)
{
    if (m_token.kind == XmlToken::Kind::CharacterData) {
        to += QString::fromUtf8(m_token.text);
        return;
    }
    if (!appendResolved(to, m_token.text, &m_names))
        complain("an & that begins no reference");
}

// What is text between tags of XML is the same text between tags of HTML, references and all.
void XmlReader::appendInlineText(QString &to) const
{
    const QString text = QString::fromUtf8(m_token.text);
    to += m_token.kind == XmlToken::Kind::CharacterData ? text.toHtmlEscaped() : text;
}

void XmlReader::appendStartTag(QString &to, const QUrl &markupBase) const
{
    to += u'<' + QString::fromUtf8(m_name);
    for (const XmlAttribute &attribute : m_tokenizer.attributes()) {
        if (attribute.name.starts_with("xml"))
            continue;
        QString value = QString::fromUtf8(attribute.value);
        if (base() != markupBase && isAddressAttribute(attribute.name)) {
            const QUrl address = base().resolved(QUrl(resolvedText(attribute.value).trimmed()));
            value =
                address.toString(QUrl::EncodeSpaces | QUrl::EncodeDelimiters | QUrl::EncodeReserved).toHtmlEscaped();
        }
        to += u' ' + QString::fromUtf8(attribute.name) + "=\""_L1 + value.replace(u'"', "&quot;"_L1) + u'"';
    }
    to += u'>';
}

void XmlReader::appendEndTag(QString &to) const
{
    std::string name;
    assignLowerCase(name, localName(m_left));
    if (!isVoidElement(name))
        to += "</"_L1 + QString::fromUtf8(name) + u'>';
}

QString XmlReader::malformed() const
{
    if (!m_tokenizer.problem())
        return {};
    return u"line %1: %2"_s.arg(m_tokenizer.problemLine()).arg(QLatin1StringView(m_tokenizer.problem()));
}

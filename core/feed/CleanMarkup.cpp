#include "core/feed/CleanMarkup.h"

#include "core/base/AsciiCase.h"
#include "core/feed/FeedLink.h"
#include "core/feed/MarkupVocabulary.h"
#include "core/feed/XmlText.h"
#include "core/feed/XmlTokenizer.h"

#include <QLatin1StringView>

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// Deeper elements are left out, their text is kept.
constexpr size_t maxMarkupDepth = 128;

/// The length of the character reference that `text` begins with; 0 when the & is bare.
size_t referenceLength(std::string_view text)
{
    constexpr size_t longestReference = 40;
    size_t end = text.starts_with("&#") ? 2 : 1;
    while (end < text.size() && end < longestReference && (std::isalnum(static_cast<unsigned char>(text[end])) != 0))
        ++end;
    const size_t shortest = text.starts_with("&#") ? 3 : 2;
    return end >= shortest && end < text.size() && text[end] == ';' ? end + 1 : 0;
}

// References stay as they are written: what they stand for is never markup.
void appendEscaped(QByteArray &to, std::string_view text)
{
    size_t done = 0;
    for (size_t at = text.find_first_of("&<>\""); at != std::string_view::npos; at = text.find_first_of("&<>\"", at)) {
        const size_t length = text[at] == '&' ? referenceLength(text.substr(at)) : 0;
        if (length > 0) {
            at += length;
            continue;
        }
        to.append(text.data() + done, qsizetype(at - done));
        to.append(text[at] == '&' ? "&amp;" : text[at] == '<' ? "&lt;" : text[at] == '>' ? "&gt;" : "&quot;");
        done = ++at;
    }
    to.append(text.data() + done, qsizetype(text.size() - done));
}

/// Whether an address is one of the web beyond doubt, so that it may stay as it is written.
bool isPlainWebAddress(std::string_view address)
{
    const size_t start = address.starts_with("https://") ? 8 : address.starts_with("http://") ? 7 : 0;
    if (start == 0 || address.size() == start || address[start] == '/')
        return false;
    return address.find_first_of("\t\r\n<>\"\\@`&") == std::string_view::npos;
}

class MarkupCleaner final {
public:
    MarkupCleaner(std::string_view markup, const QUrl &base)
        : m_tokenizer(markup)
        , m_base(base)
    {
        m_clean.reserve(qsizetype(markup.size()) + 64);
    }

    QByteArray clean()
    {
        for (XmlToken token = m_tokenizer.next(); token.kind != XmlToken::Kind::End; token = m_tokenizer.next()) {
            switch (token.kind) {
            case XmlToken::Kind::StartTag:
                startTag(token);
                break;
            case XmlToken::Kind::EndTag:
                endTag(token);
                break;
            case XmlToken::Kind::CharacterData:
                // HTML knows no sections: the words for one are words, what is in it is markup.
                m_clean += "&lt;![CDATA[";
                m_tokenizer.reopen(token);
                break;
            default:
                appendEscaped(m_clean, token.text);
            }
        }
        while (!m_open.empty())
            close();
        return std::move(m_clean);
    }

private:
    void startTag(const XmlToken &token)
    {
        assignLowerCase(m_name, token.name);
        if (isDroppedWithContent(m_name)) {
            if (!token.isEmpty)
                m_tokenizer.skipPastEndTag(m_name);
            return;
        }
        const bool isNameOfDrawing = m_name == "title" && isInDrawing();
        if ((!isHarmlessElement(m_name) && !isNameOfDrawing) || isInTitle() || m_open.size() >= maxMarkupDepth)
            return;
        m_clean += '<';
        m_clean.append(m_name.data(), qsizetype(m_name.size()));
        for (const XmlAttribute &attribute : m_tokenizer.attributes())
            appendAttribute(attribute);
        appendNamespaces();
        if (token.isEmpty && isInDrawing()) {
            m_clean += "/>";
            return;
        }
        m_clean += '>';
        if (isVoidElement(m_name))
            return;
        m_open.push_back(m_name);
        if (token.isEmpty)
            close();
    }

    bool isInDrawing() const { return !m_open.empty() && isDrawingElement(m_open.back()); }
    // In a title everything is text, wherever a parser finds it.
    bool isInTitle() const { return !m_open.empty() && m_open.back() == "title"; }

    void appendAttribute(const XmlAttribute &attribute)
    {
        assignLowerCase(m_attribute, attribute.name);
        if (isAddressAttribute(m_attribute)) {
            appendAddress(attribute.value);
        } else if (m_attribute == "srcset") {
            appendSourceSet(attribute.value);
        } else if (isHarmlessAttribute(m_attribute) || (m_attribute == "style" && isHarmlessStyle(attribute.value))) {
            appendName();
            appendEscaped(m_clean, attribute.value);
            m_clean += '"';
        }
    }

    // So that a drawing or a formula stands for itself where no page is around it.
    void appendNamespaces()
    {
        const auto has = [&](std::string_view beginning) {
            return std::ranges::any_of(
                m_tokenizer.attributes(), [&](const XmlAttribute &a) { return a.name.starts_with(beginning); });
        };
        if ((m_name == "math" || m_name == "svg") && !has("xmlns"))
            m_clean += m_name == "math" ? " xmlns=\"http://www.w3.org/1998/Math/MathML\""
                                        : " xmlns=\"http://www.w3.org/2000/svg\"";
        if (has("xlink:") && !has("xmlns:xlink"))
            m_clean += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    }

    void appendAddress(std::string_view value)
    {
        if (isPlainWebAddress(value)) {
            appendName();
            m_clean.append(value.data(), qsizetype(value.size()));
            m_clean += '"';
            return;
        }
        const QUrl address = feedAddress(resolvedText(value), m_base);
        if (address.isEmpty())
            return;
        appendName();
        m_clean += address.toString(QUrl::EncodeSpaces | QUrl::EncodeDelimiters | QUrl::EncodeReserved)
                       .toHtmlEscaped()
                       .toUtf8();
        m_clean += '"';
    }

    // "small.png 1x, large.png 2x": addresses may hold commas, only a blank ends one (HTML standard, "parse a srcset").
    void appendSourceSet(std::string_view sources)
    {
        if (isHarmlessSourceSet(sources)) {
            appendName();
            appendEscaped(m_clean, sources);
            m_clean += '"';
            return;
        }
        constexpr std::string_view blanks = " \t\r\n";
        QByteArray kept;
        for (size_t start = sources.find_first_not_of(" \t\r\n,"); start != std::string_view::npos;) {
            const size_t end = std::min(sources.find_first_of(blanks, start), sources.size());
            const size_t comma = std::min(sources.find(',', end), sources.size());
            const QUrl address = feedAddress(resolvedText(sources.substr(start, end - start)), m_base);
            if (address.scheme().startsWith("http"_L1)) {
                kept += (kept.isEmpty() ? "" : ", ") + address.toEncoded();
                kept.append(sources.data() + end, qsizetype(comma - end));
            }
            start = sources.find_first_not_of(" \t\r\n,", comma);
        }
        if (kept.isEmpty())
            return;
        appendName();
        appendEscaped(m_clean, std::string_view(kept));
        m_clean += '"';
    }

    void appendName()
    {
        m_clean += ' ';
        m_clean.append(m_attribute.data(), qsizetype(m_attribute.size()));
        m_clean += "=\"";
    }

    void endTag(const XmlToken &token)
    {
        assignLowerCase(m_name, token.name);
        size_t count = 0;
        for (size_t i = m_open.size(); i > 0 && count == 0; --i) {
            if (m_open[i - 1] == m_name)
                count = m_open.size() - i + 1;
        }
        for (; count > 0; --count)
            close();
    }

    void close()
    {
        m_clean += "</";
        m_clean.append(m_open.back().data(), qsizetype(m_open.back().size()));
        m_clean += '>';
        m_open.pop_back();
    }

    XmlTokenizer m_tokenizer;
    QUrl m_base;
    QByteArray m_clean;
    std::vector<std::string> m_open;
    std::string m_name;
    std::string m_attribute;
};

} // namespace

QByteArray cleanMarkup(const MarkupText &text)
{
    const QByteArray utf8 = text.text.toUtf8();
    const std::string_view markup(utf8.data(), size_t(utf8.size()));
    if (text.kind == MarkupText::Kind::Plain)
        return text.text.toHtmlEscaped().toUtf8();
    return MarkupCleaner(markup, text.base).clean();
}

QString wordsOfMarkup(const QString &markup)
{
    if (!markup.contains(u'<') && !markup.contains(u'&'))
        return markup;
    const QByteArray utf8 = markup.toUtf8();
    XmlTokenizer tokenizer(std::string_view(utf8.data(), size_t(utf8.size())));
    QString words;
    std::string name;
    for (XmlToken token = tokenizer.next(); token.kind != XmlToken::Kind::End; token = tokenizer.next()) {
        if (token.kind == XmlToken::Kind::Text || token.kind == XmlToken::Kind::CharacterData) {
            appendResolved(words, token.text);
            continue;
        }
        assignLowerCase(name, token.name);
        if (isDroppedWithContent(name) && token.kind == XmlToken::Kind::StartTag && !token.isEmpty)
            tokenizer.skipPastEndTag(name);
        else if (!isHtmlElement(name))
            words += QString::fromUtf8(token.source);
        else if (!isInlineElement(name))
            words += u' ';
    }
    return words;
}

#include "core/html/PlainFragment.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// More than plain markup has; HtmlGuard is there for the rest.
constexpr qsizetype deepestNesting = 24;
constexpr qsizetype mostAttributes = 16;

/// What an element may stand in and hold.
enum class Role : quint8 {
    Container, ///< holds everything; stands in a container
    List, ///< the same, and items
    Item, ///< a container that stands in a list
    Leaf, ///< holds inline elements and text; stands in a container
    Inline, ///< holds the same; stands everywhere
    Void, ///< holds nothing and has no end tag; stands everywhere
    Rule, ///< holds nothing; stands in a container
};

struct PlainElement {
    QLatin1StringView name;
    HtmlTag tag;
    Role role;
};

constexpr std::array plainElements{
    PlainElement{"a"_L1, HtmlTag::A, Role::Inline},
    PlainElement{"b"_L1, HtmlTag::B, Role::Inline},
    PlainElement{"blockquote"_L1, HtmlTag::Blockquote, Role::Container},
    PlainElement{"br"_L1, HtmlTag::Br, Role::Void},
    PlainElement{"cite"_L1, HtmlTag::Cite, Role::Inline},
    PlainElement{"code"_L1, HtmlTag::Code, Role::Inline},
    PlainElement{"div"_L1, HtmlTag::Div, Role::Container},
    PlainElement{"em"_L1, HtmlTag::Em, Role::Inline},
    PlainElement{"figcaption"_L1, HtmlTag::Figcaption, Role::Container},
    PlainElement{"figure"_L1, HtmlTag::Figure, Role::Container},
    PlainElement{"h1"_L1, HtmlTag::H1, Role::Leaf},
    PlainElement{"h2"_L1, HtmlTag::H2, Role::Leaf},
    PlainElement{"h3"_L1, HtmlTag::H3, Role::Leaf},
    PlainElement{"h4"_L1, HtmlTag::H4, Role::Leaf},
    PlainElement{"h5"_L1, HtmlTag::H5, Role::Leaf},
    PlainElement{"h6"_L1, HtmlTag::H6, Role::Leaf},
    PlainElement{"hr"_L1, HtmlTag::Hr, Role::Rule},
    PlainElement{"i"_L1, HtmlTag::I, Role::Inline},
    PlainElement{"img"_L1, HtmlTag::Img, Role::Void},
    PlainElement{"li"_L1, HtmlTag::Li, Role::Item},
    PlainElement{"ol"_L1, HtmlTag::Ol, Role::List},
    PlainElement{"p"_L1, HtmlTag::P, Role::Leaf},
    PlainElement{"s"_L1, HtmlTag::S, Role::Inline},
    PlainElement{"small"_L1, HtmlTag::Small, Role::Inline},
    PlainElement{"span"_L1, HtmlTag::Span, Role::Inline},
    PlainElement{"strong"_L1, HtmlTag::Strong, Role::Inline},
    PlainElement{"sub"_L1, HtmlTag::Sub, Role::Inline},
    PlainElement{"sup"_L1, HtmlTag::Sup, Role::Inline},
    PlainElement{"u"_L1, HtmlTag::U, Role::Inline},
    PlainElement{"ul"_L1, HtmlTag::Ul, Role::List},
};

struct Reference {
    QLatin1StringView name;
    char16_t character;
};

constexpr std::array references{Reference{"amp"_L1, u'&'}, Reference{"lt"_L1, u'<'}, Reference{"gt"_L1, u'>'},
    Reference{"quot"_L1, u'"'}, Reference{"apos"_L1, u'\''}, Reference{"nbsp"_L1, u'\u00A0'},
    Reference{"rsquo"_L1, u'’'}, Reference{"lsquo"_L1, u'‘'}, Reference{"ldquo"_L1, u'“'}, Reference{"rdquo"_L1, u'”'},
    Reference{"ndash"_L1, u'–'}, Reference{"mdash"_L1, u'—'}, Reference{"hellip"_L1, u'…'}};

constexpr bool holdsBlocks(Role role)
{
    return role == Role::Container || role == Role::List || role == Role::Item;
}

constexpr bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Of an element; h6 is the highest.
constexpr bool isOfName(QChar c)
{
    return isLower(c) || (c >= u'1' && c <= u'6');
}

constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

/// What stands for itself in every parser: no controls, nothing that Unicode has ruled out, no carriage return.
constexpr bool isPlain(char16_t c)
{
    const bool endsAPlane = (c & 0xFFFE) == 0xDFFE; // of the second half of a pair: U+1FFFE, U+1FFFF, …
    return (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\t' || (c >= 0xA0 && c < 0xFDD0 && !endsAPlane)
        || (c > 0xFDEF && c < 0xFFFE);
}

class PlainReader {
public:
    explicit PlainReader(QStringView html)
        : m_html(html)
    {
        HtmlNode *root = m_document.createElement(HtmlTag::Html);
        m_document.root()->append(root);
        root->append(m_document.createElement(HtmlTag::Head));
        root->append(m_document.createElement(HtmlTag::Body));
        m_open.append({root->lastChild, Role::Container});
    }

    std::optional<HtmlDocument> read()
    {
        while (m_at < m_html.size())
            if (!(m_html[m_at] == u'<' ? readTag() : readText()))
                return std::nullopt;
        if (m_open.size() > 1)
            return std::nullopt;
        return std::move(m_document);
    }

private:
    struct Open {
        HtmlNode *node;
        Role role;
    };

    bool readText()
    {
        const qsizetype end = m_html.indexOf(u'<', m_at);
        const QStringView raw = m_html.sliced(m_at, (end < 0 ? m_html.size() : end) - m_at);
        m_at += raw.size();
        QString text;
        if (end >= 0 && isIndentation(raw))
            text = u"\n"_s;
        else if (!decode(raw, text))
            return false;
        m_open.last().node->append(m_document.createText(text));
        return true;
    }

    /// Of the markup, which HtmlGuard shortens alike.
    bool isIndentation(QStringView raw) const
    {
        return raw.contains(u'\n') && std::ranges::all_of(raw, isBlank)
            && std::ranges::none_of(m_open, [](const Open &open) { return open.node->is(HtmlTag::Code); });
    }

    bool readTag()
    {
        ++m_at;
        const bool isEnd = takes(u'/');
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && isOfName(m_html[m_at]))
            ++m_at;
        const QStringView name = m_html.sliced(begin, m_at - begin);
        const auto *element = std::ranges::lower_bound(
            plainElements, name, [](const auto &one, const auto &other) { return one < other; }, &PlainElement::name);
        if (element == plainElements.end() || element->name != name)
            return false;
        return isEnd ? takes(u'>') && close(element->tag) : open(*element);
    }

    bool close(HtmlTag tag)
    {
        if (m_open.size() < 2 || !m_open.last().node->is(tag))
            return false;
        m_open.removeLast();
        return true;
    }

    bool open(const PlainElement &element)
    {
        if (!mayStandHere(element))
            return false;
        HtmlNode *node = m_document.createElement(element.tag);
        if (!readAttributes(*node))
            return false;
        const bool isVoid = element.role == Role::Void || element.role == Role::Rule;
        if (isVoid)
            takes(u'/');
        if (!takes(u'>'))
            return false;
        m_open.last().node->append(node);
        if (!isVoid)
            m_open.append({node, element.role});
        return true;
    }

    bool mayStandHere(const PlainElement &element) const
    {
        if (m_open.size() > deepestNesting)
            return false;
        switch (element.role) {
        case Role::Item:
            return m_open.last().role == Role::List;
        case Role::Inline: // a link in a link ends the outer one
            return element.tag != HtmlTag::A
                || std::ranges::none_of(m_open, [](const Open &open) { return open.node->is(HtmlTag::A); });
        case Role::Void:
            return true;
        default:
            return holdsBlocks(m_open.last().role);
        }
    }

    bool readAttributes(HtmlNode &node)
    {
        while (m_at < m_html.size() && isBlank(m_html[m_at])) {
            while (m_at < m_html.size() && isBlank(m_html[m_at]))
                ++m_at;
            const qsizetype begin = m_at;
            while (m_at < m_html.size() && (isLower(m_html[m_at]) || m_html[m_at] == u'-'))
                ++m_at;
            if (m_at == begin)
                return true;
            HtmlAttribute attribute{.name = m_html.sliced(begin, m_at - begin).toString(), .value = {}};
            const bool isKnown = std::ranges::any_of(
                node.attributes, [&](const HtmlAttribute &other) { return other.name == attribute.name; });
            if (isKnown || node.attributes.size() == mostAttributes || !takes(u'=') || !readValue(attribute.value))
                return false;
            node.attributes.append(attribute);
        }
        return true;
    }

    bool readValue(QString &value)
    {
        const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
        const qsizetype end = quote == u'"' || quote == u'\'' ? m_html.indexOf(quote, m_at + 1) : -1;
        if (end < 0)
            return false;
        const QStringView raw = m_html.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        value = u""_s; // an empty value is no missing one
        return !raw.contains(u'<') && !raw.contains(u'>') && decode(raw, value);
    }

    bool takes(QChar c)
    {
        const bool isThere = m_at < m_html.size() && m_html[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// Appends `raw` with its references resolved.
    static bool decode(QStringView raw, QString &to)
    {
        if (!std::ranges::all_of(raw, [](QChar c) { return isPlain(c.unicode()); }))
            return false;
        for (qsizetype at = 0; at < raw.size();) {
            const qsizetype next = raw.indexOf(u'&', at);
            to += raw.sliced(at, (next < 0 ? raw.size() : next) - at);
            if (next < 0)
                return true;
            const qsizetype end = raw.indexOf(u';', next);
            const char16_t character = end < 0 ? u'\0' : referenced(raw.sliced(next + 1, end - next - 1));
            if (character == 0)
                return false;
            to += QChar(character);
            at = end + 1;
        }
        return true;
    }

    /// 0 for a reference that is none of the usual.
    static char16_t referenced(QStringView name)
    {
        if (!name.startsWith(u'#')) {
            const auto *known =
                std::ranges::find_if(references, [&](const Reference &one) { return one.name == name; });
            return known == references.end() ? u'\0' : known->character;
        }
        constexpr qsizetype mostDigits = 5;
        const QStringView digits = name.sliced(1);
        const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits
            && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const uint code = isNumber ? digits.toUInt() : 0;
        return code <= 0xFFFF && isPlain(char16_t(code)) && !QChar::isSurrogate(code) ? char16_t(code) : u'\0';
    }

    QStringView m_html;
    qsizetype m_at = 0;
    HtmlDocument m_document;
    QVarLengthArray<Open, deepestNesting + 2> m_open;
};

} // namespace

std::optional<HtmlDocument> readPlainFragment(QStringView html)
{
    if (!html.isValidUtf16())
        return std::nullopt;
    return PlainReader(html).read();
}

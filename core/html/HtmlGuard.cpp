#include "core/html/HtmlGuard.h"

#include "core/base/AsciiCase.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace {

/// Open elements at one time. Twice what is kept of the tree (HtmlDocument::maxDepth), because this count takes an
/// element for open whose end tag is optional in some cases. Gumbo looks through all of them at every tag.
constexpr size_t maxOpenElements = 512;
/// Attributes of one element: no page of the corpora has more than 60. Gumbo compares each with all before it.
constexpr int maxAttributes = 100;
/// Formatting elements that are open at one time (HTML standard, "list of active formatting elements").
constexpr size_t maxOpenFormatting = 32;
/// How many formatting elements may be opened again over the whole page; past it, formatting is given up.
constexpr qint64 maxReopened = 1'000'000;

/// A name without its case, as a number (FNV-1a). Two names that share one only make the count less exact.
class NameHash {
public:
    constexpr void add(char character)
    {
        m_value = (m_value ^ static_cast<unsigned char>(lowerCase(character))) * 0x100000001b3ULL;
    }
    constexpr quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

constexpr quint64 hashOf(std::string_view name)
{
    NameHash hash;
    for (const char character : name)
        hash.add(character);
    return hash.value();
}

template <size_t Size>
constexpr std::array<quint64, Size> hashesOf(const std::string_view (&names)[Size])
{
    std::array<quint64, Size> hashes{};
    std::ranges::transform(names, hashes.begin(), hashOf);
    return hashes;
}

/// Never open, or closed by the next of their kind.
constexpr auto unnested = hashesOf({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot",
    "colgroup", "rt", "rp", "html", "head", "body"});
constexpr auto formatting =
    hashesOf({"b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"});
/// What is in them is text up to their end tag.
constexpr auto rawText = hashesOf({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"});
constexpr auto foreign = hashesOf({"svg", "math"});
/// Inside of them what is raw text elsewhere may be markup; where they end, only the tree knows for certain.
constexpr auto rereading = hashesOf({"svg", "math", "select"});
/// Beside formatting, which is opened again as often as it differs: their attributes decide what the tree is.
constexpr auto weighed = hashesOf({"nobr", "annotation-xml"});
/// Gumbo asks for single attributes of them.
constexpr auto asked = hashesOf({"input", "isindex"});

/// What drawings are made of. Anything else inside of one may end it, and is then text of the page.
constexpr auto drawn =
    hashesOf({"path", "g", "rect", "circle", "ellipse", "line", "polygon", "polyline", "defs", "use", "symbol", "mask",
        "clippath", "lineargradient", "radialgradient", "stop", "filter", "pattern", "animate", "animatetransform"});

bool isOneOf(const auto &names, quint64 name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// Gumbo drops an attribute whose name an earlier one has, but adds the name to that of the next one.
bool repeatsName(const std::vector<WrittenAttribute> &attributes)
{
    for (auto at = attributes.begin(); at != attributes.end(); ++at)
        if (std::any_of(
                attributes.begin(), at, [at](const auto &other) { return isSameButForCase(at->name, other.name); }))
            return true;
    return false;
}

struct Tag {
    const char *begin; ///< at its '<'
    const char *end; ///< behind its '>'
    const char *surplus = nullptr; ///< where the attributes begin that are too many
    quint64 name = 0;
    bool isEmpty = false; ///< written "<name/>"
};

/// Reads the markup once, tag by tag, and copies it only from the first change on.
class Guard {
public:
    explicit Guard(const QByteArray &utf8)
        : m_source(utf8)
        , m_at(utf8.constData())
        , m_end(m_at + utf8.size())
        , m_copied(m_at)
        , m_standIns(utf8)
    {
    }

    QByteArray run()
    {
        while (const char *open = find("<", m_at)) {
            shorten({m_at, open});
            m_at = open + 1;
            if (m_at == m_end)
                break;
            if (isLetter(*m_at))
                startTag(readTag(open));
            else if (*m_at == '/' && m_at + 1 < m_end && isLetter(m_at[1]))
                endTag(readTag(open));
            else if (*m_at == '!' || *m_at == '?' || *m_at == '/')
                skipComment();
        }
        if (m_copied == m_source.constData())
            return m_source;
        copyUpTo(m_end);
        return m_kept;
    }

    QByteArrayList takeData() { return std::move(m_data); }
    StandIns takeStandIns() { return std::move(m_standIns); }

private:
    const char *find(std::string_view what, const char *from) const
    {
        const std::string_view rest(from, static_cast<size_t>(m_end - from));
        const size_t found = rest.find(what);
        return found == std::string_view::npos ? nullptr : from + found;
    }

    void skipComment()
    {
        const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
        if (m_mayReread && rest.starts_with("![CDATA["))
            m_isInStep = false;
        const char *const close = rest.starts_with("!--") ? endOfComment(m_at + 3) : find(">", m_at);
        m_at = close ? close + 1 : m_end;
    }

    /// At its '>', or null. "<!-->" and "<!--->" are whole comments; "--!>" ends one, too.
    const char *endOfComment(const char *begin) const
    {
        const char *dashes = find("--", begin - 2);
        for (; dashes; dashes = find("--", dashes + 1)) {
            const std::string_view rest(dashes + 2, static_cast<size_t>(m_end - dashes - 2));
            if (rest.starts_with('>'))
                return dashes + 2;
            if (rest.starts_with("!>") && dashes >= begin)
                return dashes + 3;
        }
        return nullptr;
    }

    Tag readTag(const char *open)
    {
        Tag tag{.begin = open};
        NameHash name;
        for (m_at += *m_at == '/' ? 1 : 0; m_at < m_end && !isBlank(*m_at) && *m_at != '>' && *m_at != '/'; ++m_at)
            name.add(*m_at);
        tag.name = name.value();
        m_attributes.clear();
        for (int attributes = 0; m_at < m_end && *m_at != '>';) {
            tag.isEmpty = *m_at == '/';
            if (isBlank(*m_at) || *m_at == '/') {
                ++m_at;
                continue;
            }
            if (attributes++ == maxAttributes)
                tag.surplus = m_at;
            skipAttribute();
        }
        tag.end = m_at = std::min(m_at + 1, m_end);
        return tag;
    }

    void skipAttribute()
    {
        const char *const name = m_at;
        for (++m_at; m_at < m_end && !isBlank(*m_at) && *m_at != '=' && *m_at != '>' && *m_at != '/';)
            ++m_at;
        WrittenAttribute attribute{.name = {name, m_at}, .value = {m_at, m_at}};
        const char *const equals = std::find_if_not(m_at, m_end, isBlank);
        if (equals < m_end && *equals == '=') {
            m_at = std::find_if_not(equals + 1, m_end, isBlank);
            attribute.value = readValue();
        }
        attribute.end = m_at;
        m_attributes.push_back(attribute);
    }

    QByteArrayView readValue()
    {
        const char *const begin = m_at;
        if (m_at == m_end || (*m_at != '"' && *m_at != '\'')) {
            m_at = std::find_if(begin, m_end, [](char character) { return isBlank(character) || character == '>'; });
            return {begin, m_at};
        }
        const auto *close =
            static_cast<const char *>(std::memchr(begin + 1, *begin, static_cast<size_t>(m_end - begin - 1)));
        m_at = close ? close + 1 : m_end;
        return {begin + 1, close ? close : m_end};
    }

    void startTag(const Tag &tag)
    {
        if (tag.surplus)
            cut(tag.surplus, tag.end - (tag.end[-1] == '>' ? 1 : 0));
        watchStep(tag);
        if (m_foreign == 0 && isOneOf(rawText, tag.name)) {
            shortenAttributes(tag);
            skipRawText(tag);
            return;
        }
        const bool isFormatting = isOneOf(formatting, tag.name);
        reopenFormatting(tag);
        if (isOneOf(unnested, tag.name) || (tag.isEmpty && m_foreign > 0)) {
            shortenAttributes(tag);
            return;
        }
        if (m_open.size() >= maxOpenElements || (isFormatting && m_formatting.size() >= m_formattingLimit)) {
            cut(tag.begin, tag.end);
            ++m_cut[tag.name];
            return;
        }
        shortenAttributes(tag);
        if (tag.name == hashOf("svg") && m_foreign == 0)
            skipDrawing();
        m_foreign += isOneOf(foreign, tag.name) ? 1 : 0;
        m_open.push_back(tag.name);
        if (isFormatting)
            m_formatting.push_back(tag.name);
    }

    void endTag(const Tag &tag)
    {
        if (const auto cutBefore = m_cut.find(tag.name); cutBefore != m_cut.end() && *cutBefore > 0) {
            --*cutBefore;
            cut(tag.begin, tag.end);
            return;
        }
        if (const auto last = std::ranges::find_last(m_formatting, tag.name); !last.empty())
            m_formatting.erase(last.begin());
        const auto closed = std::ranges::find_last(m_open, tag.name);
        m_foreign -=
            static_cast<int>(std::ranges::count_if(closed, [](quint64 name) { return isOneOf(foreign, name); }));
        m_open.erase(closed.begin(), closed.end());
    }

    /// Counts what the standard opens again at this tag; when that gets out of hand, closes all formatting for good.
    void reopenFormatting(const Tag &tag)
    {
        m_reopened += static_cast<qint64>(m_formatting.size());
        if (m_reopened < maxReopened || m_formattingLimit == 0)
            return;
        copyUpTo(tag.begin);
        static constexpr const char *names[] = {
            "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"};
        for (const char *name : names) {
            for (auto left = std::ranges::count(m_formatting, hashOf(name)); left > 0; --left)
                m_kept += QByteArray("</") + name + '>';
        }
        m_formatting.clear();
        m_formattingLimit = 0;
    }

    /// Cuts what is in a drawing without words, of which nothing is read, up to its end tag.
    void skipDrawing()
    {
        const char *const begin = m_at;
        while (const char *open = find("<", m_at)) {
            if (!std::all_of(m_at, open, isBlank))
                break;
            m_at = open + 1;
            const bool isEnd = m_at < m_end && *m_at == '/';
            if (m_at == m_end || !isLetter(m_at[isEnd && m_at + 1 < m_end ? 1 : 0]))
                break;
            const Tag tag = readTag(open);
            if (isEnd && tag.name == hashOf("svg")) {
                cut(begin, open);
                m_at = open;
                return;
            }
            if (!isOneOf(drawn, tag.name))
                break;
        }
        m_at = begin;
    }

    void skipRawText(const Tag &tag)
    {
        const char *const begin = m_at;
        m_at = endOfRawText(tag, begin);
        const std::string_view text(begin, static_cast<size_t>(m_at - begin));
        if (tag.name == hashOf("iframe") && leavesNoscript(text)) {
            copyUpTo(begin);
            m_kept += "</iframe>";
            m_at = begin;
            return;
        }
        if (!isUnread(tag, text)) {
            m_isInStep = m_isInStep && !mayEndElsewhere(tag, text);
            shorten({begin, m_at});
            return;
        }
        cut(begin, m_at);
        if (tag.name == hashOf("script"))
            keepData(text);
    }

    /// Browsers run scripts, and end <noscript> at its end tag whatever is open in it. Read as markup, a frame in it
    /// that was written "<iframe/>" would take the rest of the page for its text.
    bool leavesNoscript(std::string_view text) const
    {
        return std::ranges::find(m_open, hashOf("noscript")) != m_open.end() && text.contains("</noscript");
    }

    const char *endOfRawText(const Tag &tag, const char *from) const
    {
        while (const char *close = find("</", from)) {
            NameHash name;
            for (from = close + 2; from < m_end && isLetter(*from); ++from)
                name.add(*from);
            if (name.value() == tag.name && (from == m_end || isBlank(*from) || *from == '/' || *from == '>'))
                return close;
        }
        return m_end;
    }

    /// Looks whether Gumbo goes on to take for text what is text here. Where that is not certain, nothing is shortened
    /// any more: a stand-in in the middle of a tag would be lost.
    void watchStep(const Tag &tag)
    {
        m_mayReread = m_mayReread || isOneOf(rereading, tag.name);
        m_hasTemplate = m_hasTemplate || tag.name == hashOf("template");
        // Of the text in them, only the blanks are kept.
        const bool dropsWords = tag.name == hashOf("frameset") || (m_hasTemplate && tag.name == hashOf("col"));
        const bool isTextFromHere = tag.name == hashOf("plaintext");
        const bool isRawElsewhere = m_foreign > 0 && isOneOf(rawText, tag.name);
        if (m_isInStep
            && (dropsWords || isTextFromHere || (isRawElsewhere && endOfRawText(tag, m_at) != find("<", m_at))))
            m_isInStep = false;
    }

    bool mayEndElsewhere(const Tag &tag, std::string_view text) const
    {
        if (text.find('<') == std::string_view::npos)
            return false;
        static constexpr std::string_view comment("<!--");
        const size_t begin = tag.name == hashOf("script") ? text.find(comment) : std::string_view::npos;
        return m_mayReread || (begin != std::string_view::npos && text.find('<', begin + 1) != std::string_view::npos);
    }

    void shortenAttributes(const Tag &tag)
    {
        if (!m_isInStep || tag.surplus || isOneOf(formatting, tag.name) || isOneOf(weighed, tag.name))
            return;
        const bool mayBeOne = !isOneOf(asked, tag.name) && !repeatsName(m_attributes);
        const auto isPlain = [this, mayBeOne](const WrittenAttribute &attribute) {
            return mayBeOne && attribute.isPlain() && isParted(attribute.end);
        };
        for (auto at = m_attributes.cbegin(); at != m_attributes.cend();) {
            const auto end = std::find_if_not(at, m_attributes.cend(), isPlain);
            if (end == at) {
                shorten((at++)->value);
                continue;
            }
            copyUpTo(at->name.begin());
            m_standIns.write(std::span(at, end), m_kept);
            m_copied = std::prev(end)->end;
            at = end;
        }
    }

    /// Whether what follows an attribute is read alike when the attribute has no value.
    bool isParted(const char *behind) const
    {
        const char *const next = std::find_if_not(behind, m_end, isBlank);
        return next < m_end && *next != '=' && (next > behind || *next == '>' || *next == '/');
    }

    void shorten(QByteArrayView text)
    {
        if (!m_isInStep || text.isEmpty())
            return;
        copyUpTo(text.begin());
        m_standIns.write(text, m_kept);
        m_copied = text.end();
    }

    /// Style sheets and programs: more than half of a page, and read letter by letter by Gumbo. Facts (JSON-LD) and
    /// formulas (TeX) are read here too; and with a comment in it, a script may end later than at its first end tag.
    static bool isUnread(const Tag &tag, std::string_view text)
    {
        if (text.find("<!--") != std::string_view::npos)
            return false;
        const std::string_view written(tag.begin, static_cast<size_t>(tag.end - tag.begin));
        return tag.name == hashOf("style")
            || (tag.name == hashOf("script") && written.find("ld+json") == std::string_view::npos
                && written.find("math/") == std::string_view::npos);
    }

    /// An object alone, assigned to something ("window.state = {…}") or pushed to it, long enough to hold a story.
    void keepData(std::string_view text)
    {
        constexpr size_t shortestData = 1000;
        constexpr size_t longestName = 160;
        constexpr size_t mostData = 4 * 1024 * 1024;
        const size_t object = text.substr(0, longestName).find('{');
        if (text.size() < shortestData || object == std::string_view::npos || m_dataSize + text.size() > mostData)
            return;
        const std::string_view name = text.substr(0, object);
        const bool isAlone = std::ranges::all_of(name, isBlank);
        const bool isAssigned = name.find('=') != std::string_view::npos && name.find('(') == std::string_view::npos;
        if (!isAlone && !isAssigned && !name.ends_with("push("))
            return;
        m_dataSize += text.size();
        m_data.append(QByteArray(text.data() + object, static_cast<qsizetype>(text.size() - object)));
    }

    void copyUpTo(const char *place)
    {
        m_kept.append(m_copied, place - m_copied);
        m_copied = place;
    }

    void cut(const char *from, const char *to)
    {
        if (from < m_copied)
            return;
        copyUpTo(from);
        m_copied = to;
    }

    const QByteArray &m_source;
    const char *m_at;
    const char *const m_end;
    const char *m_copied; ///< everything before it is in `m_kept` or cut; the start as long as nothing was changed
    QByteArray m_kept;
    QByteArrayList m_data;
    size_t m_dataSize = 0;
    std::vector<quint64> m_open;
    QHash<quint64, int> m_cut; ///< start tags that were cut and whose end tags are to follow them
    std::vector<quint64> m_formatting;
    size_t m_formattingLimit = maxOpenFormatting;
    qint64 m_reopened = 0;
    int m_foreign = 0;
    std::vector<WrittenAttribute> m_attributes; ///< of the tag that was read last
    StandIns m_standIns;
    bool m_hasTemplate = false;
    bool m_mayReread = false; ///< Gumbo may read as markup what is raw text here, or the other way round
    bool m_isInStep = true; ///< Gumbo takes for text what is text here
};

} // namespace

GuardedHtml guardedHtml(const QByteArray &utf8)
{
    Guard guard(utf8);
    return {guard.run(), guard.takeData(), guard.takeStandIns()};
}

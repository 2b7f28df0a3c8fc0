#include "core/html/HtmlGuard.h"

#include "core/base/AsciiCase.h"
#include "core/html/TagNames.h"
#include "core/html/TagScanner.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <vector>

namespace {

/// Open elements at one time. Twice what is kept of the tree (HtmlDocument::maxDepth), because this count takes an
/// element for open whose end tag is optional in some cases. Gumbo looks through all of them at every tag.
constexpr size_t maxOpenElements = 512;
/// Formatting elements that are open at one time (HTML standard, "list of active formatting elements").
constexpr size_t maxOpenFormatting = 32;
/// How many formatting elements may be opened again over the whole page; past it, formatting is given up.
constexpr qint64 maxReopened = 1'000'000;

/// Never open, or closed by the next of their kind.
constexpr auto unnested = hashesOf({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot",
    "colgroup", "rt", "rp", "html", "head", "body"});
constexpr auto formatting =
    hashesOf({"b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"});
/// What is in them is text up to their end tag.
constexpr auto rawText = hashesOf({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"});
constexpr auto foreign = hashesOf({"svg", "math"});
/// Blanks between the tags in them are read.
constexpr auto verbatim = hashesOf({"pre", "code", "samp", "kbd", "tt", "textarea", "listing", "plaintext"});
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

/// What fields of choices are made of.
constexpr auto choices = hashesOf({"option", "optgroup"});

/// Values that hold an object or a list of JSON are for the page's programs, which do not run here.
bool isData(QByteArrayView value)
{
    constexpr qsizetype shortestData = 100;
    return value.size() >= shortestData && (value.front() == '{' || value.front() == '[') && value.contains("&quot;");
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

/// Reads the markup once, tag by tag, and copies it only from the first change on.
class Guard {
public:
    explicit Guard(const QByteArray &utf8)
        : m_source(utf8)
        , m_page(utf8)
        , m_copied(m_page.at())
        , m_standIns(utf8)
    {
    }

    QByteArray run()
    {
        while (const char *open = m_page.find("<", m_page.at())) {
            readText({m_page.at(), open});
            m_page.goTo(open + 1);
            if (open + 1 == m_page.end())
                break;
            const char sign = open[1];
            if (isLetter(sign))
                startTag(m_page.readTag(open));
            else if (sign == '/' && open + 2 < m_page.end() && isLetter(open[2]))
                endTag(m_page.readTag(open));
            else if (sign == '!' || sign == '?' || sign == '/')
                skipComment();
        }
        if (m_copied == m_source.constData())
            return m_source;
        copyUpTo(m_page.end());
        return m_kept;
    }

    QByteArrayList takeData() { return std::move(m_data); }
    StandIns takeStandIns() { return std::move(m_standIns); }

private:
    void skipComment()
    {
        if (m_mayReread && m_page.rest().starts_with("![CDATA["))
            m_isInStep = false;
        m_page.skipComment();
    }

    void startTag(const Tag &tag)
    {
        if (tag.surplus)
            cut(tag.surplus, tag.end - (tag.end[-1] == '>' ? 1 : 0));
        watchStep(tag);
        if (m_foreign == 0 && isOneOf(rawText, tag.name)) {
            shortenAttributes(tag);
            if (!isDropped(tag))
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
            skipContent(tag.name, drawn, false);
        else if (tag.name == hashOf("select") && m_foreign == 0)
            skipContent(tag.name, choices, true);
        m_foreign += isOneOf(foreign, tag.name) ? 1 : 0;
        m_verbatim += isOneOf(verbatim, tag.name) ? 1 : 0;
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
        for (const quint64 name : closed) {
            m_foreign -= isOneOf(foreign, name) ? 1 : 0;
            m_verbatim -= isOneOf(verbatim, name) ? 1 : 0;
        }
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

    /// Cuts what is in a drawing without words or in a field of choices, of which nothing is read, up to its end tag:
    /// if nothing but `parts` are in it, and text where it may hold some.
    void skipContent(quint64 name, std::span<const quint64> parts, bool mayHoldText)
    {
        const char *const begin = m_page.at();
        while (const char *open = m_page.find("<", m_page.at())) {
            if (!mayHoldText && !std::all_of(m_page.at(), open, isBlank))
                break;
            m_page.goTo(open + 1);
            const char *const letter = open + (open + 2 < m_page.end() && open[1] == '/' ? 2 : 1);
            if (letter == m_page.end() || !isLetter(*letter))
                break;
            const Tag tag = m_page.readTag(open);
            if (open[1] == '/' && tag.name == name) {
                cut(begin, open);
                m_page.goTo(open);
                return;
            }
            if (!isOneOf(parts, tag.name))
                break;
        }
        m_page.goTo(begin);
    }

    void skipRawText(const Tag &tag)
    {
        const char *const begin = m_page.at();
        const char *const end = m_page.endOfRawText(tag, begin);
        const std::string_view text(begin, static_cast<size_t>(end - begin));
        if (tag.name == hashOf("iframe") && leavesNoscript(text)) {
            copyUpTo(begin);
            m_kept += "</iframe>";
            return;
        }
        m_page.goTo(end);
        if (!isUnread(tag, text)) {
            m_isInStep = m_isInStep && !mayEndElsewhere(tag, text);
            shorten({begin, end});
            return;
        }
        cut(begin, end);
        if (tag.name == hashOf("script"))
            keepData(text);
    }

    /// Browsers run scripts, and end <noscript> at its end tag whatever is open in it. Read as markup, a frame in it
    /// that was written "<iframe/>" would take the rest of the page for its text.
    bool leavesNoscript(std::string_view text) const
    {
        return isOpen(hashOf("noscript")) && text.contains("</noscript");
    }

    /// In a field of choices a style sheet is none, and what is in it is markup.
    bool isDropped(const Tag &tag) const { return tag.name == hashOf("style") && isOpen(hashOf("select")); }

    bool isOpen(quint64 name) const { return std::ranges::contains(m_open, name); }

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
            && (dropsWords || isTextFromHere || isDropped(tag)
                || (isRawElsewhere && m_page.endOfRawText(tag, m_page.at()) != m_page.find("<", m_page.at()))))
            m_isInStep = false;
    }

    bool mayEndElsewhere(const Tag &tag, std::string_view text) const
    {
        if (text.find('<') == std::string_view::npos)
            return false;
        return m_mayReread || (tag.name == hashOf("script") && mayEndLater(text));
    }

    void shortenAttributes(const Tag &tag)
    {
        if (!m_isInStep || tag.surplus || isOneOf(formatting, tag.name) || isOneOf(weighed, tag.name))
            return;
        const std::vector<WrittenAttribute> &attributes = m_page.attributes();
        const bool mayBeOne = !isOneOf(asked, tag.name) && !repeatsName(attributes);
        const auto isPlain = [this, mayBeOne](const WrittenAttribute &attribute) {
            return mayBeOne && attribute.isPlain() && isParted(attribute.end);
        };
        for (auto at = attributes.cbegin(); at != attributes.cend();) {
            const auto end = std::find_if_not(at, attributes.cend(), isPlain);
            if (end == at) {
                if (isData(at->value))
                    cut(at->value.begin(), at->value.end());
                else
                    shorten(at->value);
                ++at;
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
        const char *const next = std::find_if_not(behind, m_page.end(), isBlank);
        return next < m_page.end() && *next != '=' && (next > behind || *next == '>' || *next == '/');
    }

    /// Between tags, the indentation of the markup is nothing but a blank, except where lines of code stand.
    void readText(QByteArrayView text)
    {
        const bool isIndentation = text.size() > 1 && m_isInStep && m_verbatim == 0 && text.contains('\n')
            && std::ranges::all_of(text, isBlank);
        if (!isIndentation) {
            shorten(text);
            return;
        }
        copyUpTo(text.begin());
        m_kept += '\n';
        m_copied = text.end();
    }

    void shorten(QByteArrayView text)
    {
        if (!m_isInStep || text.isEmpty())
            return;
        copyUpTo(text.begin());
        m_standIns.write(text, m_kept);
        m_copied = text.end();
    }

    /// Whether a script may go on behind its first end tag: in a comment in it, that may be the end of a script that
    /// the comment holds (HTML standard, "script data double escaped state").
    static bool mayEndLater(std::string_view script)
    {
        static constexpr std::string_view comment("<!--");
        static constexpr std::string_view start("<script");
        const size_t begin = script.find(comment);
        return begin != std::string_view::npos
            && !std::ranges::search(script.substr(begin), start, {}, lowerCase).empty();
    }

    /// Style sheets and programs: more than half of a page, and read letter by letter by Gumbo. Facts (JSON-LD) and
    /// formulas (TeX) are read here too.
    static bool isUnread(const Tag &tag, std::string_view text)
    {
        const std::string_view written(tag.begin, static_cast<size_t>(tag.end - tag.begin));
        return tag.name == hashOf("style")
            || (tag.name == hashOf("script") && written.find("ld+json") == std::string_view::npos
                && written.find("math/") == std::string_view::npos && !mayEndLater(text));
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
    TagScanner m_page;
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
    int m_verbatim = 0;
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

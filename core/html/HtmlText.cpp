#include "core/html/HtmlText.h"

#include "core/html/HtmlParser.h"

bool isBlockTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Address:
    case HtmlTag::Article:
    case HtmlTag::Aside:
    case HtmlTag::Blockquote:
    case HtmlTag::Body:
    case HtmlTag::Caption:
    case HtmlTag::Center:
    case HtmlTag::Dd:
    case HtmlTag::Details:
    case HtmlTag::Dialog:
    case HtmlTag::Dir:
    case HtmlTag::Div:
    case HtmlTag::Dl:
    case HtmlTag::Dt:
    case HtmlTag::Fieldset:
    case HtmlTag::Figcaption:
    case HtmlTag::Figure:
    case HtmlTag::Footer:
    case HtmlTag::Form:
    case HtmlTag::H1:
    case HtmlTag::H2:
    case HtmlTag::H3:
    case HtmlTag::H4:
    case HtmlTag::H5:
    case HtmlTag::H6:
    case HtmlTag::Header:
    case HtmlTag::Hgroup:
    case HtmlTag::Hr:
    case HtmlTag::Html:
    case HtmlTag::Legend:
    case HtmlTag::Li:
    case HtmlTag::Main:
    case HtmlTag::Menu:
    case HtmlTag::Nav:
    case HtmlTag::Ol:
    case HtmlTag::P:
    case HtmlTag::Plaintext:
    case HtmlTag::Pre:
    case HtmlTag::Search:
    case HtmlTag::Section:
    case HtmlTag::Summary:
    case HtmlTag::Table:
    case HtmlTag::Tbody:
    case HtmlTag::Td:
    case HtmlTag::Tfoot:
    case HtmlTag::Th:
    case HtmlTag::Thead:
    case HtmlTag::Tr:
    case HtmlTag::Ul:
    case HtmlTag::Xmp:
        return true;
    default:
        return false;
    }
}

bool isWordless(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Applet:
    case HtmlTag::Audio:
    case HtmlTag::Canvas:
    case HtmlTag::Datalist:
    case HtmlTag::Embed:
    case HtmlTag::Head:
    case HtmlTag::Iframe:
    case HtmlTag::Noframes:
    case HtmlTag::Noscript:
    case HtmlTag::Object:
    case HtmlTag::Rp:
    case HtmlTag::Script:
    case HtmlTag::Select:
    case HtmlTag::Style:
    case HtmlTag::Svg:
    case HtmlTag::Template:
    case HtmlTag::Textarea:
    case HtmlTag::Title:
    case HtmlTag::Video:
        return true;
    default:
        return false;
    }
}

namespace {

/// Collects words with exactly one space between them.
class WordLine {
public:
    void part() { m_isParted = true; }

    void add(QStringView text)
    {
        const qsizetype size = m_line.size();
        m_line.resizeForOverwrite(size + text.size() + 1);
        QChar *const begin = m_line.data();
        QChar *end = begin + size;
        for (const QChar character : text) {
            if (isHtmlSpace(character) || character == QChar::LineSeparator || character == QChar::ParagraphSeparator) {
                m_isParted = true;
            } else if (!isForbiddenCharacter(character)) {
                if (m_isParted && end != begin)
                    *end++ = u' ';
                m_isParted = false;
                *end++ = character;
            }
        }
        m_line.truncate(end - begin);
    }

    qsizetype size() const { return m_line.size(); }
    QString line() { return m_line.isEmpty() ? QString() : std::move(m_line); }

private:
    QString m_line;
    bool m_isParted = false;
};

} // namespace

QString textOf(const HtmlNode *node, qsizetype enough)
{
    WordLine words;
    for (const HtmlNode *at = node; at && words.size() < enough;) {
        if (at->isText()) {
            words.add(at->text);
        } else if (at != node && isWordless(at->tag)) {
            at = at->nextAfter(node);
            continue;
        } else if (at->tag == HtmlTag::Br || isBlockTag(at->tag)) {
            words.part();
        }
        if (at->firstChild) {
            at = at->firstChild;
            continue;
        }
        while (at != node && !at->nextSibling) {
            at = at->parent;
            if (isBlockTag(at->tag))
                words.part();
        }
        at = at == node ? nullptr : at->nextSibling;
    }
    return words.line();
}

QString oneLine(QStringView text)
{
    WordLine words;
    words.add(text);
    return words.line();
}

QString resolveEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString markup = text;
    markup.replace(u'<', QLatin1StringView("&lt;"));
    // In a <title> everything but character references is text, white space included.
    const HtmlDocument document = parseHtml(QLatin1StringView("<title>") + markup, {});
    const HtmlNode *title = document.head() ? document.head()->firstChild : nullptr;
    return title && title->firstChild ? title->firstChild->text : text;
}

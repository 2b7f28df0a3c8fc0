#include "core/html/Sanitizer.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"

using namespace Qt::StringLiterals;

namespace {

/// Plain text as a person typed it: an empty line parts paragraphs, a single line break stays one.
QList<Block> blocksOfPlain(const QString &text)
{
    const QString markup = text.toHtmlEscaped().replace("\r\n"_L1, "\n"_L1).replace(u'\n', "<br>"_L1);
    const HtmlDocument document = parseHtmlFragment(markup, {});
    return buildBlocks(document.body(), {});
}

} // namespace

QList<Block> blocksOf(const MarkupText &text)
{
    if (text.kind == MarkupText::Kind::Plain)
        return blocksOfPlain(text.text);
    const HtmlDocument document = parseHtmlFragment(text.text, text.base);
    return document.body() ? buildBlocks(document.body(), document.base()) : QList<Block>();
}

QString plainTextOf(const MarkupText &text)
{
    const bool hasMarkup = text.text.contains(u'<') || text.text.contains(u'&');
    if (text.kind == MarkupText::Kind::Plain || !hasMarkup)
        return oneLine(text.text);
    const HtmlDocument document = parseHtmlFragment(text.text, text.base);
    return document.body() ? textOf(document.body()) : QString();
}

#include "core/html/Sanitizer.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlText.h"

using namespace Qt::StringLiterals;

namespace {

/// Plain text as a person typed it: an empty line parts paragraphs, a single line break stays one.
QString markupOfPlain(const QString &text)
{
    return text.toHtmlEscaped().replace("\r\n"_L1, "\n"_L1).replace(u'\n', "<br>"_L1);
}

} // namespace

HtmlDocument documentOf(const MarkupText &text)
{
    if (text.kind == MarkupText::Kind::Plain)
        return parseHtmlFragment(markupOfPlain(text.text), {});
    return parseHtmlFragment(text.text, text.base);
}

QList<Block> blocksOf(const HtmlDocument &document)
{
    return document.body() ? buildBlocks(document.body(), document.base()) : QList<Block>();
}

QList<Block> blocksOf(const MarkupText &text)
{
    return blocksOf(documentOf(text));
}

QString plainTextOf(const MarkupText &text)
{
    const bool hasMarkup = text.text.contains(u'<') || text.text.contains(u'&');
    if (text.kind == MarkupText::Kind::Plain || !hasMarkup)
        return oneLine(text.text);
    const HtmlDocument document = parseHtmlFragment(text.text, text.base);
    return document.body() ? textOf(document.body()) : QString();
}

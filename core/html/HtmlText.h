#pragma once

#include "core/html/HtmlNode.h"

#include <QString>

#include <limits>

/// The visible text inside `node`, white space folded as a browser would, at least its first `enough` characters.
/// Blocks and line breaks part words by one space; scripts, styles, templates and what stands in for them (noscript)
/// give nothing.
QString textOf(const HtmlNode *node, qsizetype enough = std::numeric_limits<qsizetype>::max());

/// White space folded, ends trimmed, control and bidirectional override characters dropped: one line of plain text.
QString oneLine(QStringView text);

/// Resolves character references in text that may carry them although it should be plain ("AT&amp;T").
QString resolveEntities(const QString &text);

/// Whether a browser begins a new line at this element.
bool isBlockTag(HtmlTag tag);

/// Whether the element's words are never shown: scripts, styles, templates, form fields' options, the head.
bool isWordless(HtmlTag tag);

/// White space as HTML has it (space, tab, line feed, form feed, carriage return): a no-break space is none.
constexpr bool isHtmlSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r' || character == u'\f';
}

/// Whether a character is of Hangul's or CJK's blocks, where one says about half a word.
constexpr bool isDense(QChar character)
{
    return character.unicode() >= 0x2E80 && character.unicode() < 0xFB00 && !character.isSurrogate();
}

/// Whether a character only steers how text is laid out or deceives (controls, bidirectional overrides, byte order
/// marks). The marks and joiners that writing needs (U+200C, U+200D, U+200E, U+200F, U+061C) are not among them.
constexpr bool isForbiddenCharacter(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && !isHtmlSpace(character)) || (code >= 0x7F && code < 0xA0)
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF
        || (code >= 0xFFF9 && code <= 0xFFFB);
}

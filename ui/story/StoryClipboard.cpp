#include "ui/story/StoryClipboard.h"

#include "ui/story/StoryDocument.h"

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The part of a text block that is selected.
struct Part {
    QTextBlock block;
    const StoryBox *box = nullptr;
    int start = 0; ///< in the block
    int end = 0;
};

QList<Part> partsBetween(const StoryDocument &document, int from, int to)
{
    QList<Part> parts;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        const StoryBox *box = document.boxOf(block.blockNumber());
        if (!box || box->isChrome || box->kind == StoryBox::Kind::Picture)
            continue;
        parts +=
            Part{block, box, std::max(0, from - block.position()), std::min(block.length() - 1, to - block.position())};
    }
    return parts;
}

QString wordsOf(const Part &part, const QString &text)
{
    QString words = text;
    if (part.box->hasAddedBreaks)
        words.removeIf([](QChar c) { return c == QChar(0x200b) || c == QChar(QChar::SoftHyphen); });
    return words.replace(QChar::LineSeparator, u'\n');
}

/// A run of words in one face, as far as it is selected.
struct Piece {
    QString words;
    QTextCharFormat format;
};

/// Without labels, which are no words of the story.
QList<Piece> piecesOf(const Part &part)
{
    QList<Piece> pieces;
    for (auto it = part.block.begin(); !it.atEnd(); ++it) {
        const int start = it.fragment().position() - part.block.position();
        const int from = std::max(start, part.start) - start;
        const int until = std::min(start + it.fragment().length(), part.end) - start;
        const QTextCharFormat format = it.fragment().charFormat();
        if (until > from && !format.boolProperty(StoryDocument::LabelProperty))
            pieces += Piece{wordsOf(part, it.fragment().text().sliced(from, until - from)), format};
    }
    return pieces;
}

QString plainOf(const Part &part)
{
    QString words;
    for (const Piece &piece : piecesOf(part))
        words += piece.words;
    return words;
}

QString markerOf(const Part &part)
{
    const StoryBox *item = part.box->parent;
    const bool isFirst = item && !item->children.empty() && item->children.front().get() == part.box;
    return part.start == 0 && isFirst && !item->marker.isEmpty() ? item->marker + u' ' : QString();
}

QString htmlOf(const Part &part)
{
    QString html;
    for (const auto &[text, format] : piecesOf(part)) {
        QString words = text.toHtmlEscaped();
        words.replace(u'\n', u"<br>"_s);
        if (format.hasProperty(StoryDocument::PillProperty))
            words = u"<code>"_s + words + u"</code>"_s;
        if (format.fontItalic())
            words = u"<em>"_s + words + u"</em>"_s;
        if (format.fontWeight() >= QFont::Bold && part.block.blockFormat().headingLevel() == 0)
            words = u"<strong>"_s + words + u"</strong>"_s;
        if (format.isAnchor() && !format.anchorHref().startsWith(storyScheme))
            words = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), words);
        html += words;
    }
    return html;
}

QString escapedMarkdown(const QString &words)
{
    static const QRegularExpression special(u"([\\\\`*_\\[\\]<>#])"_s);
    return QString(words).replace(special, u"\\\\\\1"_s);
}

/// Marks go around the words, not around the blanks beside them, where CommonMark would not know them.
QString marked(const QString &words, QLatin1StringView mark)
{
    const QString inner = words.trimmed();
    if (inner.isEmpty())
        return words;
    const qsizetype before = words.indexOf(inner);
    return words.left(before) + mark + inner + mark + words.mid(before + inner.size());
}

QString markdownOf(const Part &part)
{
    QString markdown;
    for (const auto &[text, format] : piecesOf(part)) {
        QString words = text;
        if (format.hasProperty(StoryDocument::PillProperty))
            words = marked(words, "`"_L1);
        else
            words = escapedMarkdown(words).replace(u'\n', u"  \n"_s);
        if (format.fontItalic())
            words = marked(words, "*"_L1);
        if (format.fontWeight() >= QFont::Bold && part.block.blockFormat().headingLevel() == 0)
            words = marked(words, "**"_L1);
        if (format.isAnchor() && !format.anchorHref().startsWith(storyScheme))
            words = u"[%1](%2)"_s.arg(words, format.anchorHref());
        markdown += words;
    }
    return markdown;
}

} // namespace

QString plainTextBetween(const StoryDocument &document, int from, int to)
{
    QString text;
    const StoryBox *lines = nullptr; // the code or verse that the text before is a line of
    for (const Part &part : partsBetween(document, from, to)) {
        if (!text.isEmpty() && !part.box->continuesLine)
            text += part.box->parent == lines ? u"\n"_s : u"\n\n"_s;
        lines = part.box->marginTop + part.box->marginBottom > 0 ? nullptr : part.box->parent;
        text += markerOf(part) + plainOf(part);
    }
    return text;
}

QString htmlBetween(const StoryDocument &document, int from, int to)
{
    QString html;
    bool isCode = false;
    for (const Part &part : partsBetween(document, from, to)) {
        const bool isLine = !part.box->wraps;
        if (isCode && !isLine)
            html += u"</code></pre>\n"_s;
        if (!isCode && isLine)
            html += u"<pre><code>"_s;
        else if (isCode && isLine && !part.box->continuesLine)
            html += u'\n';
        const int level = part.block.blockFormat().headingLevel();
        const QString name = level > 0 ? u'h' + QString::number(level) : u"p"_s;
        html += isLine ? htmlOf(part) : u"<%1>%2%3</%1>\n"_s.arg(name, markerOf(part).toHtmlEscaped(), htmlOf(part));
        isCode = isLine;
    }
    return isCode ? html + u"</code></pre>\n"_s : html;
}

QString markdownBetween(const StoryDocument &document, int from, int to)
{
    QString markdown;
    bool isCode = false;
    for (const Part &part : partsBetween(document, from, to)) {
        const bool isLine = !part.box->wraps;
        if (isCode != isLine)
            markdown += markdown.isEmpty() ? u"```\n"_s : isLine ? u"\n\n```\n"_s : u"\n```\n\n"_s;
        else if (!markdown.isEmpty() && !part.box->continuesLine)
            markdown += isLine ? u"\n"_s : u"\n\n"_s;
        isCode = isLine;
        if (isLine) {
            markdown += wordsOf(part, part.block.text().sliced(part.start, part.end - part.start));
            continue;
        }
        const int level = part.block.blockFormat().headingLevel();
        const QString marker = markerOf(part);
        if (level > 0)
            markdown += QString(level, u'#') + u' ';
        else if (!marker.isEmpty())
            markdown += marker.at(0).isDigit() ? marker : u"- "_s;
        markdown += markdownOf(part);
    }
    return isCode ? markdown + u"\n```"_s : markdown;
}

std::unique_ptr<QMimeData> clipboardOf(const StoryDocument &document, int from, int to)
{
    auto clipboard = std::make_unique<QMimeData>();
    clipboard->setText(plainTextBetween(document, from, to));
    clipboard->setHtml(htmlBetween(document, from, to));
    clipboard->setData(u"text/markdown"_s, markdownBetween(document, from, to).toUtf8());
    return clipboard;
}

#include "ui/story/StoryClipboard.h"

#include "ui/story/StoryDocument.h"

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
        words.remove(QChar(0x200b));
    return words.replace(QChar::LineSeparator, u'\n');
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
    for (auto it = part.block.begin(); !it.atEnd(); ++it) {
        const int start = it.fragment().position() - part.block.position();
        const int from = std::max(start, part.start) - start;
        const int until = std::min(start + it.fragment().length(), part.end) - start;
        if (until <= from)
            continue;
        QString words = wordsOf(part, it.fragment().text().sliced(from, until - from)).toHtmlEscaped();
        words.replace(u'\n', u"<br>"_s);
        const QTextCharFormat format = it.fragment().charFormat();
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

} // namespace

QString plainTextBetween(const StoryDocument &document, int from, int to)
{
    QString text;
    const StoryBox *lines = nullptr; // the code or verse that the text before is a line of
    for (const Part &part : partsBetween(document, from, to)) {
        if (!text.isEmpty() && !part.box->continuesLine)
            text += part.box->parent == lines ? u"\n"_s : u"\n\n"_s;
        lines = part.box->marginTop + part.box->marginBottom > 0 ? nullptr : part.box->parent;
        text += markerOf(part) + wordsOf(part, part.block.text().sliced(part.start, part.end - part.start));
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

std::unique_ptr<QMimeData> clipboardOf(const StoryDocument &document, int from, int to)
{
    auto clipboard = std::make_unique<QMimeData>();
    clipboard->setText(plainTextBetween(document, from, to));
    clipboard->setHtml(htmlBetween(document, from, to));
    return clipboard;
}

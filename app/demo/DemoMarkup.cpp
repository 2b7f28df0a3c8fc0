#include "app/demo/DemoMarkup.h"

#include "app/demo/DemoPictures.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QUrl linkTo(const QString &target, const DemoEdition &edition)
{
    return target.startsWith("http"_L1) ? QUrl(target) : edition.at(u'/' + target);
}

QString footnoteId(const QString &label)
{
    return "fn"_L1 + label;
}

/// Reads the lines of a story file from top to bottom; each `take` eats one block.
class MarkupReader {
public:
    MarkupReader(const QStringList &lines, const DemoEdition &edition, const QString &story)
        : m_lines(lines)
        , m_edition(edition)
        , m_story(story)
    {
    }

    QList<Block> blocks()
    {
        QList<Block> found;
        while (m_at < m_lines.size()) {
            if (line().trimmed().isEmpty())
                ++m_at;
            else
                found += next();
        }
        return found;
    }

private:
    QString line() const { return m_lines.value(m_at); }
    InlineRuns runs(const QString &text) const { return runsFromMarkup(text, m_edition); }

    Block next()
    {
        const QString text = line();
        if (text.startsWith("```"_L1))
            return takeCode();
        if (text.startsWith("#"_L1))
            return takeHeading();
        if (text.startsWith(">"_L1))
            return takeQuote();
        if (text.startsWith("!["_L1))
            return takePictures();
        if (text.startsWith("@"_L1))
            return takeLiveEntry();
        if (text.startsWith("[^"_L1))
            return takeFootnotes();
        if (text.startsWith("|"_L1))
            return takeTable();
        if (isListItem(text))
            return takeList(indentOf(text));
        if (text == "---"_L1) {
            ++m_at;
            return Rule{};
        }
        return takeParagraph();
    }

    Block takeParagraph()
    {
        QStringList words;
        while (!line().trimmed().isEmpty())
            words += m_lines[m_at++].trimmed();
        return Paragraph{runs(words.join(u' '))};
    }

    Block takeHeading()
    {
        const QString text = m_lines[m_at++];
        const qsizetype level = text.indexOf(u' ');
        return Heading{static_cast<int>(level), runs(text.sliced(level + 1))};
    }

    Block takeCode()
    {
        const QString language = m_lines[m_at++].sliced(3);
        QStringList code;
        while (!line().startsWith("```"_L1))
            code += m_lines[m_at++];
        ++m_at;
        return CodeBlock{code.join(u'\n'), language};
    }

    Block takeQuote()
    {
        Quote quote;
        quote.isPulled = line().startsWith(">>"_L1);
        QStringList words;
        for (; line().startsWith(">"_L1); ++m_at) {
            const QString text = line().sliced(quote.isPulled ? 2 : 1).trimmed();
            if (text.startsWith("-- "_L1))
                quote.cite = runs(text.sliced(3));
            else
                words += text;
        }
        for (const QString &paragraph : words.join(u' ').split(u"  "_s, Qt::SkipEmptyParts))
            quote.blocks += Paragraph{runs(paragraph.trimmed())};
        return quote;
    }

    static bool isListItem(const QString &text)
    {
        static const QRegularExpression mark(u"^ *(-|[0-9]+\\.) "_s);
        return mark.match(text).hasMatch();
    }

    static qsizetype indentOf(const QString &text)
    {
        return std::distance(text.cbegin(), std::ranges::find_if(text, [](QChar c) { return c != u' '; }));
    }

    Block takeList(qsizetype indent)
    {
        List list{.isOrdered = line().at(indent).isDigit()};
        while (isListItem(line()) && indentOf(line()) >= indent) {
            if (indentOf(line()) > indent) {
                list.items.last().blocks += takeList(indentOf(line()));
                continue;
            }
            const QString text = m_lines[m_at++].trimmed();
            list.items += ListItem{{Paragraph{runs(text.sliced(text.indexOf(u' ') + 1))}}};
        }
        return list;
    }

    /// "| a | b |" a row; a row of dashes under the first makes it a header; "|= words" is the caption.
    Block takeTable()
    {
        Table table;
        for (; line().startsWith("|"_L1); ++m_at) {
            if (line().startsWith("|="_L1)) {
                table.caption = runs(line().sliced(2).trimmed());
            } else if (line().startsWith("|-"_L1)) {
                for (TableCell &cell : table.rows.last().cells)
                    cell.isHeader = true;
            } else {
                TableRow row;
                const QStringList cells = line().split(u'|');
                for (const QString &cell : cells.sliced(1, cells.size() - 2))
                    row.cells += TableCell{{Paragraph{runs(cell.trimmed())}}};
                table.rows += row;
            }
        }
        return table;
    }

    /// "![kind](alt | caption | credit)"; several lines of it together are a gallery.
    Block takePictures()
    {
        static const QRegularExpression form(u"^!\\[([a-z]+)\\]\\(([^|]*)(?:\\|([^|]*))?(?:\\|(.*))?\\)$"_s);
        QList<Image> images;
        for (; line().startsWith("!["_L1); ++m_at) {
            const QRegularExpressionMatch match = form.match(line());
            const QString seed = m_story + u'-' + QString::number(++m_pictures);
            images += Image{.url = m_edition.at(picturePath(match.captured(1), seed, 1200)),
                .alt = match.captured(2).trimmed(),
                .caption = runs(match.captured(3).trimmed()),
                .credit = match.captured(4).trimmed(),
                .width = 1200,
                .height = pictureHeight(1200)};
        }
        return images.size() == 1 ? Block(images.first()) : Block(Gallery{images});
    }

    /// "@95 Headline" was written 95 minutes before the edition; all up to the next one belongs to it.
    Block takeLiveEntry()
    {
        const QString head = m_lines[m_at++].sliced(1);
        LiveEntry entry;
        entry.at = m_edition.now.addSecs(-60 * head.section(u' ', 0, 0).toInt());
        entry.time = entry.at.toString(u"HH:mm"_s);
        entry.title = head.section(u' ', 1);
        while (m_at < m_lines.size() && !line().startsWith("@"_L1)) {
            if (line().trimmed().isEmpty())
                ++m_at;
            else
                entry.blocks += next();
        }
        return entry;
    }

    Block takeFootnotes()
    {
        static const QRegularExpression form(u"^\\[\\^(\\w+)\\]: (.*)$"_s);
        FootnoteList notes;
        for (; line().startsWith("[^"_L1); ++m_at) {
            const QRegularExpressionMatch match = form.match(line());
            notes.items +=
                FootnoteItem{footnoteId(match.captured(1)), match.captured(1), {Paragraph{runs(match.captured(2))}}};
        }
        return notes;
    }

    const QStringList m_lines;
    const DemoEdition &m_edition;
    const QString m_story;
    qsizetype m_at = 0;
    int m_pictures = 0;
};

} // namespace

QList<Block> blocksFromMarkup(const QString &text, const DemoEdition &edition, const QString &story)
{
    return MarkupReader(text.split(u'\n'), edition, story).blocks();
}

InlineRuns runsFromMarkup(const QString &line, const DemoEdition &edition)
{
    static const QRegularExpression form(
        u"\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`|\\[\\^(\\w+)\\]|\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    InlineRuns runs;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : form.globalMatch(line)) {
        if (match.capturedStart() > from)
            runs += InlineRun{.text = line.sliced(from, match.capturedStart() - from)};
        from = match.capturedEnd();
        if (match.hasCaptured(5))
            runs += InlineRun{.text = match.captured(5), .link = linkTo(match.captured(6), edition)};
        else if (match.hasCaptured(4))
            runs += InlineRun{.text = match.captured(4),
                .style = InlineStyle::Superscript,
                .footnote = footnoteId(match.captured(4))};
        else if (match.hasCaptured(3))
            runs += InlineRun{.text = match.captured(3), .style = InlineStyle::Code};
        else if (match.hasCaptured(2))
            runs += InlineRun{.text = match.captured(2), .style = InlineStyle::Italic};
        else
            runs += InlineRun{.text = match.captured(1), .style = InlineStyle::Bold};
    }
    if (from < line.size())
        runs += InlineRun{.text = line.sliced(from)};
    return runs;
}

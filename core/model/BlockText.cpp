#include "core/model/BlockText.h"

namespace {

/// Appends the words of each kind of block as a line of its own.
class TextWriter {
public:
    QString text;

    void operator()(const Paragraph &paragraph) { line(textOf(paragraph.runs)); }
    void operator()(const Heading &heading) { line(textOf(heading.runs)); }
    void operator()(const CodeBlock &code) { line(code.text); }
    void operator()(const Preformatted &preformatted) { line(preformatted.text); }
    void operator()(const Quote &quote)
    {
        write(quote.blocks);
        line(textOf(quote.cite));
    }
    void operator()(const List &list)
    {
        for (const ListItem &item : list.items)
            write(item.blocks);
    }
    void operator()(const DefinitionList &list)
    {
        for (const DefinitionItem &item : list.items) {
            line(textOf(item.term));
            write(item.blocks);
        }
    }
    void operator()(const FootnoteList &list)
    {
        for (const FootnoteItem &item : list.items)
            write(item.blocks);
    }
    void operator()(const Table &table)
    {
        line(textOf(table.caption));
        for (const TableRow &row : table.rows)
            for (const TableCell &cell : row.cells)
                write(cell.blocks);
    }
    void operator()(const Image &image) { line(textOf(image.caption)); }
    void operator()(const Gallery &gallery)
    {
        for (const Image &image : gallery.images)
            (*this)(image);
    }
    void operator()(const Embed &embed)
    {
        line(embed.title);
        line(embed.text);
    }
    void operator()(const LiveEntry &entry)
    {
        line(entry.title);
        write(entry.blocks);
    }
    void operator()(const Rule &) { }

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.value);
    }

private:
    void line(const QString &words)
    {
        if (words.isEmpty())
            return;
        if (!text.isEmpty())
            text += u'\n';
        text += words;
    }
};

bool isUnspaced(QChar character)
{
    constexpr char16_t firstUnspaced = 0x0E00; // Thai
    if (character.unicode() < firstUnspaced)
        return false;
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

QString textOf(const InlineRuns &runs)
{
    QString text;
    for (const InlineRun &run : runs)
        text += run.text;
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

QString textOf(const QList<Block> &blocks)
{
    TextWriter writer;
    writer.write(blocks);
    return writer.text;
}

int wordCount(QStringView text)
{
    int words = 0;
    int unspaced = 0;
    bool inWord = false;
    for (const QChar character : text) {
        if (isUnspaced(character)) {
            ++unspaced;
            inWord = false;
        } else if (character.isLetterOrNumber() || character.isSurrogate()) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (character.isSpace() || character == u'-' || character == QChar(0x2013)
            || character == QChar(0x2014)) {
            inWord = false;
        }
    }
    return words + (unspaced + 1) / 2;
}

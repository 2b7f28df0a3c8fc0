#include "core/html/LooseCaptions.h"

#include "core/html/HtmlText.h"
#include "core/html/ImageCredit.h"
#include "core/html/RunCollector.h"
#include "core/model/BlockText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCaption = 300;

InlineRuns joined(const InlineRuns &first, const InlineRuns &second)
{
    RunCollector line;
    line.addRuns(first);
    line.addSpace();
    line.addRuns(second);
    return line.take();
}

/// Drops the last `count` characters of a line.
void chop(InlineRuns &runs, qsizetype count)
{
    while (count > 0 && !runs.isEmpty()) {
        QString &text = runs.last().text;
        const qsizetype dropped = std::min(count, text.size());
        text.chop(dropped);
        count -= dropped;
        if (text.isEmpty())
            runs.removeLast();
    }
}

InlineRuns upright(InlineRuns runs)
{
    RunCollector line;
    for (InlineRun &run : runs)
        run.style.setFlag(InlineStyle::Italic, false);
    line.addRuns(runs);
    return line.take();
}

bool isItalic(const InlineRuns &runs)
{
    return std::ranges::all_of(runs,
        [](const InlineRun &run) { return run.style.testFlag(InlineStyle::Italic) || run.text.trimmed().isEmpty(); });
}

bool repeats(const QString &text, const QString &alt)
{
    constexpr qsizetype tellingAlt = 25;
    return alt.size() >= tellingAlt
        && (text.startsWith(alt, Qt::CaseInsensitive) || alt.startsWith(text, Qt::CaseInsensitive));
}

/// Whether an italic line under a picture names who made it: its caption stands above, or two names are parted.
bool isItalicCredit(const Image &image, const InlineRuns &runs)
{
    const QString text = textOf(runs);
    return image.credit.isEmpty() && isItalic(runs) && isBareName(text)
        && (!image.caption.isEmpty() || text.contains(u'/'));
}

bool isCaptionOf(const Image &image, const Paragraph &paragraph)
{
    const QString text = textOf(paragraph.runs);
    if (text.isEmpty() || text.size() > longestCaption)
        return false;
    if (!image.caption.isEmpty())
        return (image.credit.isEmpty() && creditStart(text) == 0) || isItalicCredit(image, paragraph.runs);
    return isItalic(paragraph.runs) || repeats(text, image.alt) || creditStart(text) == 0 || isCaptionByItsWords(text);
}

/// A picture before which its credit is printed, as the line before it.
bool takesCreditBefore(const QList<Block> &blocks, qsizetype index)
{
    constexpr qsizetype longestCredit = 160;
    const auto *next = blocks.at(index + 1).as<Image>();
    const auto *line = next && next->credit.isEmpty() ? blocks.at(index).as<Paragraph>() : nullptr;
    const bool isBehindPicture = index > 0 && blocks.at(index - 1).as<Image>();
    if (!line || isBehindPicture)
        return false;
    const QString text = textOf(line->runs);
    return text.size() <= longestCredit && creditStart(text) == 0;
}

} // namespace

void partCredit(Image &image, const QString &named)
{
    const QString words = textOf(image.caption);
    const bool isNamed = !named.isEmpty() && words.endsWith(named);
    if (image.credit.isEmpty()) {
        const qsizetype start = isNamed ? words.size() - named.size() : creditStart(words);
        image.credit = start >= 0 ? oneLine(words.sliced(start)) : QString();
        chop(image.caption, start >= 0 ? words.size() - start : 0);
    } else if (words.endsWith(image.credit)) {
        chop(image.caption, image.credit.size());
    } else if (words.endsWith(u'(' + image.credit + u')')) {
        chop(image.caption, image.credit.size() + 2);
    }
    RunCollector line;
    line.addRuns(image.caption);
    image.caption = line.take();
}

void attachLooseCaptions(QList<Block> &blocks)
{
    for (qsizetype i = 0; i + 1 < blocks.size();) {
        if (takesCreditBefore(blocks, i)) {
            std::get<Image>(blocks[i + 1].value).credit = textOf(blocks.at(i).as<Paragraph>()->runs);
            blocks.removeAt(i);
            continue;
        }
        auto *image = std::get_if<Image>(&blocks[i].value);
        const auto *paragraph = blocks.at(i + 1).as<Paragraph>();
        if (!image || !paragraph || !isCaptionOf(*image, *paragraph)) {
            ++i;
            continue;
        }
        if (isItalicCredit(*image, paragraph->runs)) {
            image->credit = textOf(paragraph->runs);
        } else {
            image->caption = joined(image->caption, upright(paragraph->runs));
            partCredit(*image);
        }
        blocks.removeAt(i + 1);
    }
}

bool attachBoxCaption(QList<Block> &blocks)
{
    if (blocks.size() < 2 || !blocks.constFirst().as<Image>()
        || !std::all_of(blocks.cbegin() + 1, blocks.cend(), [](const Block &block) { return block.as<Paragraph>(); }))
        return false;
    constexpr qsizetype longestName = 60;
    Image image = *blocks.constFirst().as<Image>();
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        const InlineRuns &runs = blocks.at(i).as<Paragraph>()->runs;
        const QString text = textOf(runs);
        const bool isName = i + 1 == blocks.size() && !image.caption.isEmpty() && text.size() <= longestName
            && !text.endsWith(u'.') && image.credit.isEmpty();
        if (isName)
            image.credit = text;
        else
            image.caption = joined(image.caption, runs);
    }
    partCredit(image);
    blocks = {image};
    return true;
}

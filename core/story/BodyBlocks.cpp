#include "core/story/BodyBlocks.h"

#include "core/model/BlockText.h"
#include "core/story/BlogWords.h"
#include "core/story/LeadImage.h"
#include "core/story/NoticeWords.h"
#include "core/story/PageWords.h"
#include "core/story/StoryDate.h"
#include "core/story/ToolWords.h"
#include "core/story/WordOverlap.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// How far into the body a repeated headline, byline or lead image may stand.
constexpr qsizetype openingBlocks = 6;
constexpr qsizetype shortLine = 160;

QString wordsOf(const Block &block)
{
    return textOf(QList<Block>{block}).simplified();
}

bool isLineOfText(const Block &block)
{
    return block.as<Paragraph>() || block.as<Heading>() || block.as<List>() || block.as<Quote>();
}

/// A page that nobody dated and signed may begin with what it lists.
bool isDatedAndSigned(const Story &story)
{
    return story.published.isValid() && !story.byline.isEmpty();
}

/// The headline again, in a story with or without a kicker before it.
bool isHeadline(const QString &text, const Story &story)
{
    constexpr qsizetype shortestTitle = 15;
    if (story.title.isEmpty() || text.size() >= 2 * story.title.size() + 20)
        return false;
    return WordOverlap(story.title).likeness(text) > 0.9
        || (isDatedAndSigned(story) && story.title.size() >= shortestTitle
            && text.endsWith(story.title, Qt::CaseInsensitive));
}

bool isAllLinked(const InlineRuns &runs)
{
    return std::ranges::all_of(
        runs, [](const InlineRun &run) { return !run.link.isEmpty() || run.text.trimmed().isEmpty(); });
}

/// A short line that is nothing but a link, or a list of such.
bool isLinkedLabel(const Block &block)
{
    constexpr qsizetype longestLabel = 40;
    constexpr qsizetype mostLabels = 3;
    if (const auto *paragraph = block.as<Paragraph>())
        return textOf(paragraph->runs).trimmed().size() <= longestLabel && isAllLinked(paragraph->runs);
    const auto *list = block.as<List>();
    return list && list->items.size() <= mostLabels && std::ranges::all_of(list->items, [](const ListItem &item) {
        return std::ranges::all_of(item.blocks, isLinkedLabel);
    });
}

/// Sections and topics right above the first paragraph lead to lists of stories.
void dropKickers(QList<Block> &blocks)
{
    constexpr qsizetype mostKickers = 3;
    constexpr qsizetype longEnough = 100;
    const auto isOpening = [](const Block &block) {
        return block.as<Paragraph>() && wordsOf(block).size() >= longEnough;
    };
    const qsizetype first = std::ranges::find_if(blocks, isOpening) - blocks.begin();
    if (first > mostKickers || first == blocks.size())
        return;
    for (qsizetype i = first; i-- > 0;)
        if (isLinkedLabel(blocks[i]))
            blocks.removeAt(i);
}

bool isBylineOf(const QString &text, const Story &story)
{
    if (text.size() > shortLine || text.isEmpty())
        return false;
    QString rest = text;
    const bool hasPrefix = takeBylinePrefix(rest);
    while (hasPrefix && !rest.isEmpty() && !rest.front().isLetter())
        rest.slice(1);
    for (const QString &name : story.byline) {
        const bool isOnlyName = text.compare(name, Qt::CaseInsensitive) == 0;
        if (isOnlyName || (hasPrefix && rest.startsWith(name, Qt::CaseInsensitive))
            || (text.startsWith(name) && text.size() < name.size() + 40 && !text.endsWith(u'.')))
            return true;
    }
    return false;
}

/// A line with hardly more than a date.
bool isDateLine(const QString &text, const QString &language)
{
    constexpr qsizetype longestDateLine = 70;
    constexpr qsizetype fewLetters = 10; // "2024 m. kovo 12 d.", "12.3.2024 14.05 น."
    if (text.size() > longestDateLine || text.count(u' ') > 9)
        return false;
    const bool isSentence =
        text.endsWith(u'.') && std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) > fewLetters;
    return !isSentence && parseStoryDate(text, language).isValid();
}

/// A line that stands by itself and is no part of the story, wherever it stands.
bool isFurniture(const Block &block)
{
    if (!isLineOfText(block))
        return false;
    const QString text = wordsOf(block);
    if (isFurnitureLine(text) || isNoticeLine(text) || isPlayerLine(text))
        return true;
    if ((block.as<Paragraph>() || block.as<Heading>()) && isBlogLine(text))
        return true;
    // A heading may well be called "Get started", an item of a list "Contact us".
    if (block.as<Paragraph>() && isToolLine(text))
        return true;
    constexpr qsizetype longestCredit = 90;
    return block.as<Heading>() ? text.isEmpty()
                               : block.as<Paragraph>() && text.size() <= longestCredit && isCreditLine(text);
}

/// A line at the end that says where its author can be written to.
bool isContactLine(const QString &text)
{
    static const QRegularExpression address(uR"(\S@[\w-]+\.\w)"_s);
    constexpr qsizetype longestContact = 300;
    return text.size() <= longestContact && address.match(text).hasMatch();
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isPicture(const QList<Block> &blocks, qsizetype index)
{
    return index >= 0 && index < blocks.size()
        && (blocks[index].as<Image>() || blocks[index].as<Gallery>() || blocks[index].as<Embed>());
}

/// Galleries and players print how much there is of them. A bare number is that only where it is the same beside
/// several pictures: else it is a rank or a score.
void dropCounters(QList<Block> &blocks)
{
    QList<qsizetype> numbers;
    QList<qsizetype> counters;
    for (qsizetype i = blocks.size(); i-- > 0;) {
        if (!blocks[i].as<Paragraph>() || !(isPicture(blocks, i - 1) || isPicture(blocks, i + 1)))
            continue;
        const QString text = wordsOf(blocks[i]);
        if (isCounter(text))
            (isNumber(text) ? numbers : counters) += i;
    }
    const auto isSame = [&](qsizetype i) { return wordsOf(blocks[i]) == wordsOf(blocks[numbers.first()]); };
    if (numbers.size() > 1 && std::ranges::all_of(numbers, isSame))
        counters += numbers;
    std::ranges::sort(counters, std::greater<>());
    for (const qsizetype i : counters)
        blocks.removeAt(i);
}

/// Captions are printed once under the picture and once more under the large one.
void dropRepeatedCaptions(QList<Block> &blocks)
{
    constexpr qsizetype longEnough = 40;
    for (qsizetype i = blocks.size(); i-- > 1;) {
        if (!blocks[i].as<Paragraph>() || !blocks[i - 1].as<Paragraph>()
            || !(isPicture(blocks, i - 2) || isPicture(blocks, i + 1)))
            continue;
        const QString text = wordsOf(blocks[i]);
        if (text.size() >= longEnough && text == wordsOf(blocks[i - 1]))
            blocks.removeAt(i);
    }
}

void dropOpening(Story &story)
{
    for (qsizetype i = 0; i < qMin(openingBlocks, story.blocks.size());) {
        const QString text = isLineOfText(story.blocks[i]) ? wordsOf(story.blocks[i]) : QString();
        if (!text.isEmpty()
            && (isHeadline(text, story) || isBylineOf(text, story) || isDateLine(text, story.language)
                || isCreditLine(text)))
            story.blocks.removeAt(i);
        else
            ++i;
    }
}

void takeLead(Story &story)
{
    qsizetype textSeen = 0;
    for (qsizetype i = 0; i < qMin(openingBlocks, story.blocks.size()); ++i) {
        const Image *image = story.blocks[i].as<Image>();
        textSeen += image ? 0 : wordsOf(story.blocks[i]).size();
        if (!image)
            continue;
        const bool isLead = isSamePicture(image->url, story.lead.url);
        constexpr qsizetype opening = 400;
        if (!isLead && !(story.lead.url.isEmpty() && textSeen < opening))
            continue;
        Image lead = *image;
        if (isLead)
            lead.url = story.lead.url;
        if (lead.caption.isEmpty())
            lead.caption = story.lead.caption;
        if (lead.credit.isEmpty())
            lead.credit = story.lead.credit;
        story.lead = lead;
        story.blocks.removeAt(i);
        return;
    }
}

/// Whether the paragraph tells who the author is: begins with the name, whole or first, in a sentence about them.
bool isBiography(const QString &text, const Story &story)
{
    constexpr qsizetype longestBiography = 900;
    static const QStringList verbs{u"is "_s, u"was "_s, u"has "_s, u"covers "_s, u"writes "_s, u"joined "_s,
        u"graduated "_s, u"ist "_s, u"est "_s, u"es "_s, u"è "_s};
    if (text.size() > longestBiography)
        return false;
    for (const QString &name : story.byline) {
        for (const QString &form : {name, name.section(u' ', 0, 0)}) {
            const QString after = text.startsWith(form + u' ') ? text.mid(form.size() + 1) : QString();
            if (name.contains(u' ') && std::any_of(verbs.begin(), verbs.end(), [&after](const QString &verb) {
                    return after.startsWith(verb);
                }))
                return true;
        }
    }
    return false;
}

/// "###", "-30-": old signs that a story is over.
bool isEndSign(const QString &text)
{
    constexpr qsizetype longest = 8;
    const bool isWordless = std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); });
    return text.size() <= longest && (isWordless || text == "-30-"_L1);
}

void dropClosing(Story &story)
{
    constexpr qsizetype longestTail = 8;
    const qsizetype first = qMax<qsizetype>(story.blocks.size() / 2, story.blocks.size() - longestTail);
    for (qsizetype i = first; i < story.blocks.size(); ++i) {
        if (story.blocks[i].as<Heading>() && isEndHeading(wordsOf(story.blocks[i])))
            story.blocks.resize(i);
    }
    while (story.blocks.size() > 1) {
        const Block &last = story.blocks.last();
        const QString text = isLineOfText(last) ? wordsOf(last) : QString();
        const bool isLeftover = last.as<Rule>() || last.as<Heading>() || (isLineOfText(last) && text.isEmpty())
            || (isLineOfText(last) && isEndSign(text)) || isBylineOf(text, story) || isContactLine(text)
            || isTermsLine(text)
            || (text.size() < shortLine && (isDateLine(text, story.language) || isCreditLine(text)));
        if (last.as<Paragraph>() && isBiography(text, story)) {
            if (story.authorBio.isEmpty())
                story.authorBio = text;
        } else if (!isLeftover) {
            return;
        }
        story.blocks.removeLast();
    }
}

} // namespace

void tidyBlocks(Story &story)
{
    story.blocks.removeIf(isFurniture);
    dropCounters(story.blocks);
    dropRepeatedCaptions(story.blocks);
    takeLead(story);
    dropOpening(story);
    if (isDatedAndSigned(story))
        dropKickers(story.blocks);
    dropClosing(story);
}

QString excerptOf(const QList<Block> &blocks)
{
    constexpr qsizetype longestExcerpt = 300;
    QList<Block> told = blocks;
    told.removeIf([](const Block &block) { return block.as<Heading>() != nullptr; });
    QString text = textOf(told).left(4 * longestExcerpt).simplified();
    if (text.isEmpty())
        text = textOf(blocks).left(4 * longestExcerpt).simplified();
    if (text.size() <= longestExcerpt)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', longestExcerpt - 1);
    return text.left(end > longestExcerpt / 2 ? end : longestExcerpt - 1) + u'…';
}

#include "ui/story/StoryWriter.h"

#include "core/model/BlockText.h"
#include "ui/story/Hyphenation.h"
#include "ui/story/StoryPieces.h"

#include <QTextBlock>
#include <QTextBlockFormat>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QColor faded(const QColor &color, const QColor &background)
{
    return QColor::fromRgb((color.red() + background.red()) / 2, (color.green() + background.green()) / 2,
        (color.blue() + background.blue()) / 2);
}

bool isOnTheWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

/// Only these lead anywhere from the text of a story.
bool isWebLink(const QUrl &url)
{
    return isOnTheWeb(url) || url.scheme() == "mailto"_L1;
}

/// Tool tips guess whether they are HTML; this one always is, and says nothing but `words`.
QString toolTipOf(const QString &words)
{
    return u"<p>%1</p>"_s.arg(plainWords(words).toHtmlEscaped());
}

} // namespace

QUrl storyLink(QLatin1StringView verb, qint64 argument)
{
    QUrl url;
    url.setScheme(storyScheme);
    url.setPath(verb + u'/' + QString::number(argument));
    return url;
}

QString plainWords(QString words)
{
    // U+FDD0, U+FDD1, U+2029 and U+FFFC are what QTextDocument marks frames, blocks and objects with.
    words.removeIf(
        [](QChar c) { return c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar(0xfffc) || c.isNull(); });
    for (QChar &c : words)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ParagraphSeparator)
            c = u' ';
    return words;
}

StoryWriter::StoryWriter(StoryDocument &document, TextDirection direction)
    : m_document(document)
    , m_direction(direction)
    , m_cursor(&document)
    , m_current(document.m_root.get())
{
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.beginEditBlock();
}

StoryWriter::~StoryWriter()
{
    m_cursor.endEditBlock();
}

TextLook StoryWriter::body() const
{
    TextLook look{.font = fonts().serif(), .color = theme().text};
    look.leading = std::clamp(m_document.m_style.typography.lineHeight, 1.0, 3.0);
    look.marginBottom = em(0.95);
    look.isBody = true;
    if (m_document.m_style.typography.justified)
        look.alignment = Qt::AlignJustify;
    return look;
}

TextLook StoryWriter::small(double scale) const
{
    return {.font = fonts().sans(scale), .color = theme().quiet, .leading = 1.45};
}

StoryBox &StoryWriter::append(StoryBox::Kind kind)
{
    m_current->children.push_back(std::make_unique<StoryBox>());
    StoryBox &box = *m_current->children.back();
    box.kind = kind;
    box.parent = m_current;
    return box;
}

StoryBox &StoryWriter::open(StoryBox::Kind kind)
{
    StoryBox &box = append(kind);
    box.isRightToLeft = m_current->isRightToLeft;
    m_current = &box;
    ++m_depth;
    return box;
}

void StoryWriter::close()
{
    m_current = m_current->parent;
    --m_depth;
}

StoryBox &StoryWriter::startText(const TextLook &look, bool isRightToLeft)
{
    QTextBlockFormat format;
    format.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    format.setHeadingLevel(look.headingLevel);
    if (m_document.m_boxes.empty())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, formatOf(look));
    m_cursor.setBlockCharFormat(formatOf(look));
    StoryBox &box = append(StoryBox::Kind::Text);
    box.block = int(m_document.m_boxes.size());
    box.isRightToLeft = isRightToLeft;
    box.alignment = look.alignment;
    box.isBalanced = look.isBalanced;
    box.isChrome = look.isChrome;
    box.wraps = look.wraps;
    box.marginTop = look.marginTop;
    box.marginBottom = look.marginBottom;
    box.lineHeight = std::round(look.font.pixelSize() * look.leading);
    m_document.m_boxes.push_back(&box);
    return box;
}

void StoryWriter::text(const InlineRuns &runs, const TextLook &look)
{
    const bool rightToLeft = isRightToLeft(runs, look.direction);
    const QList<InlineRuns> pieces = piecesOf(runs);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        TextLook own = look;
        own.marginTop = i == 0 ? look.marginTop : 0;
        own.marginBottom = i + 1 == pieces.size() ? look.marginBottom : 0;
        StoryBox &box = startText(own, rightToLeft);
        box.continuesLine = i > 0;
        for (qsizetype run = 0; run < pieces[i].size(); ++run) {
            m_cursor.insertText(shownWords(pieces[i][run], look, box), formatOf(pieces[i][run], look));
            const bool isWhole = run + 1 == pieces[i].size() || pieces[i][run + 1].link != pieces[i][run].link;
            if (isWhole && look.isBody)
                numberLink(pieces[i][run].link, look);
        }
    }
}

/// A person who reads by keyboard opens the link by its number.
void StoryWriter::numberLink(const QUrl &link, const TextLook &look)
{
    if (!m_document.m_style.numbersLinks || !isWebLink(link))
        return;
    m_document.m_linkTargets += link;
    QTextCharFormat format = formatOf(look);
    format.setFont(fonts().sans(0.62));
    format.setForeground(theme().quiet);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setProperty(StoryDocument::LabelProperty, true);
    m_cursor.insertText(QChar(0x2009) + QString::number(m_document.m_linkTargets.size()), format);
}

/// The words of a run with the places where they may be broken; code is never divided.
QString StoryWriter::shownWords(const InlineRun &run, const TextLook &look, StoryBox &box) const
{
    const QString words = plainWords(run.text);
    const bool isCode = run.style.testFlag(InlineStyle::Code) || run.style.testFlag(InlineStyle::Keyboard);
    const bool divides =
        look.isBody && m_document.m_style.typography.hyphenated && !isCode && !words.contains(QChar::SoftHyphen);
    return breakable(
        divides ? hyphenated(words, m_document.m_language, box.hasAddedBreaks) : words, box.hasAddedBreaks);
}

StoryBox &StoryWriter::line(const QString &words, const TextLook &look)
{
    StoryBox &box = startText(look, look.direction == TextDirection::RightToLeft);
    QString shown = words;
    shown.removeIf([](QChar c) { return c.isNull() || c == u'\r'; });
    for (QChar &c : shown)
        if (c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar(0xfffc) || c == QChar::ParagraphSeparator
            || c == u'\n')
            c = QChar::ReplacementCharacter;
    m_cursor.insertText(shown, formatOf(look));
    return box;
}

void StoryWriter::color(const QList<QTextLayout::FormatRange> &ranges)
{
    if (!ranges.isEmpty())
        m_cursor.block().layout()->setFormats(ranges);
}

StoryBox &StoryWriter::picture(
    const QUrl &url, const QString &alt, const QString &title, const QSizeF &size, const QUrl &link)
{
    TextLook look = small();
    look.font.setPixelSize(1);
    look.alignment = Qt::AlignHCenter;
    look.leading = 0;
    StoryBox &box = startText(look, false);
    box.kind = StoryBox::Kind::Picture;
    box.picture = int(m_document.m_pictures.size());
    QTextCharFormat format = formatOf(look);
    format.setObjectType(StoryDocument::PictureObject);
    format.setProperty(StoryDocument::PictureProperty, box.picture);
    format.setAnchor(true);
    format.setAnchorHref((isWebLink(link) ? link : storyLink("picture"_L1, box.picture)).toString(QUrl::FullyEncoded));
    if (!title.isEmpty() || !alt.isEmpty())
        format.setToolTip(toolTipOf(title.isEmpty() ? alt : title));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    StoryPicture picture{.url = url, .alt = alt, .title = title, .size = size, .box = &box};
    if (!isOnTheWeb(url)) {
        picture.url.clear();
        picture.hasFailed = true;
    }
    m_document.m_pictures += picture;
    return box;
}

void StoryWriter::rule(double width)
{
    StoryBox &box = append(StoryBox::Kind::Rule);
    box.background = theme().rule;
    box.fixedWidth = width;
    box.marginTop = box.marginBottom = em(1.5);
}

bool StoryWriter::isRightToLeft(const InlineRuns &runs, TextDirection declared) const
{
    if (declared != TextDirection::Auto)
        return declared == TextDirection::RightToLeft;
    for (const InlineRun &run : runs) {
        for (const QChar c : run.text) {
            const QChar::Direction direction = c.direction();
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return true;
            if (direction == QChar::DirL)
                return false;
        }
    }
    return m_direction == TextDirection::RightToLeft;
}

bool StoryWriter::isRightToLeft(const QList<Block> &blocks) const
{
    if (blocks.isEmpty())
        return m_direction == TextDirection::RightToLeft;
    if (const auto *paragraph = blocks.front().as<Paragraph>())
        return isRightToLeft(paragraph->runs, paragraph->direction);
    return isRightToLeft({InlineRun{.text = textOf(blocks.first(1))}}, TextDirection::Auto);
}

QTextCharFormat StoryWriter::formatOf(const TextLook &look) const
{
    QTextCharFormat format;
    format.setFont(look.font);
    format.setForeground(look.color);
    return format;
}

QString StoryWriter::linkOf(const InlineRun &run) const
{
    if (const auto note = m_document.m_footnoteNumbers.constFind(run.footnote);
        !run.footnote.isEmpty() && note != m_document.m_footnoteNumbers.cend())
        return storyLink("footnote"_L1, *note).toString();
    return isWebLink(run.link) || run.link.scheme() == storyScheme ? run.link.toString(QUrl::FullyEncoded) : QString();
}

QTextCharFormat StoryWriter::formatOf(const InlineRun &run, const TextLook &look) const
{
    QTextCharFormat format = formatOf(look);
    const bool isKey = run.style.testFlag(InlineStyle::Keyboard);
    if (run.style.testFlag(InlineStyle::Code) || isKey) {
        QFont mono = fonts().mono();
        mono.setPixelSize(std::max(1, qRound(look.font.pixelSize() * 0.86)));
        format.setFont(mono);
        format.setProperty(StoryDocument::PillProperty, theme().pill);
        if (isKey)
            format.setProperty(StoryDocument::PillBorderProperty, theme().bar);
    }
    if (run.style.testFlag(InlineStyle::Bold))
        format.setFontWeight(QFont::Bold);
    if (run.style.testFlag(InlineStyle::Italic))
        format.setFontItalic(true);
    format.setFontStrikeOut(run.style.testFlag(InlineStyle::Strike));
    format.setFontUnderline(run.style.testFlag(InlineStyle::Underline));
    if (run.style.testFlag(InlineStyle::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (run.style.testFlag(InlineStyle::Subscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (run.style.testFlag(InlineStyle::Highlight))
        format.setBackground(theme().mark);
    const QString link = linkOf(run);
    if (!link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(link);
        format.setForeground(look.plainLinks ? look.color : theme().link);
        format.setFontUnderline(!look.plainLinks && run.footnote.isEmpty());
        format.setUnderlineColor(faded(theme().link, theme().background));
    }
    if (!run.title.isEmpty())
        format.setToolTip(toolTipOf(run.title));
    return format;
}

int StoryWriter::keepCode(const QString &code)
{
    m_document.m_code += code;
    return int(m_document.m_code.size() - 1);
}

void StoryWriter::declareFootnotes(const FootnoteList &list)
{
    for (const FootnoteItem &item : list.items) {
        m_document.m_footnoteNumbers.insert(item.id, m_document.m_footnotes.size());
        m_document.m_footnotes += textOf(item.blocks);
    }
}

int StoryWriter::addRelatedTarget(const QUrl &url)
{
    m_document.m_relatedTargets += url;
    return int(m_document.m_relatedTargets.size());
}

#include "ui/story/StoryView.h"

#include "ui/story/StoryAccessible.h"
#include "ui/story/StoryClipboard.h"
#include "ui/story/StoryLayout.h"
#include "ui/story/StoryPrint.h"

#include <QAction>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The pane and its document. StoryViewLinks.cpp has the links, StoryViewPictures.cpp the pictures, StoryViewFind.cpp
// the search.

namespace {

/// A story of more words is built in another thread; one of fewer stands sooner than a thread would begin.
constexpr int longStory = 4000;
/// A pane of less width, in ems, is set like a telephone's.
constexpr double narrowPane = 28;
constexpr double smallestScale = 0.5;
constexpr double largestScale = 3;
constexpr double scaleStep = 1.1;
/// How much of a paragraph's beginning must return for it to be the same in a better version of a story.
constexpr qsizetype telltaleWords = 40;
constexpr qsizetype longestAddress = 300;

/// An address as it can be trusted to look (reliability.md, Q20).
QString shownAddress(QUrl url)
{
    url.setUserInfo({});
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)).left(longestAddress);
}

} // namespace

StoryView::StoryView(ImageSource images, QWidget *parent)
    : QTextBrowser(parent)
    , m_images(std::move(images))
{
    setObjectName(u"storyView"_s);
    makeStoriesAccessible();
    setAccessibleName(tr("Story"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_wantPictures.setSingleShot(true);
    m_wantPictures.setInterval(0);
    connect(&m_wantPictures, &QTimer::timeout, this, &StoryView::wantPictures);
    connect(&m_images, &StoryImages::arrived, this, &StoryView::placePictures);
    connect(&m_images, &StoryImages::failed, this, &StoryView::markFailed);
    connect(this, &QTextBrowser::anchorClicked, this, &StoryView::activate);
    connect(this, &QTextBrowser::highlighted, this,
        [this](const QUrl &url) { Q_EMIT linkHovered(url.scheme() == storyScheme ? QString() : shownAddress(url)); });
    put(StoryDocument::build(StoryMessage{}, m_style), Keep::Nothing);
}

StoryView::~StoryView()
{
    // The base class would still ask a document that is gone.
    setDocument(nullptr);
}

void StoryView::showStory(const Story &story, const QString &feedTitle)
{
    m_related.clear();
    m_isAtRelated = false;
    showStoryKeeping(story, feedTitle, Keep::Nothing);
}

void StoryView::replaceStory(const Story &story, const QString &feedTitle)
{
    showStoryKeeping(story, feedTitle, Keep::Words);
}

void StoryView::showStoryKeeping(const Story &story, const QString &feedTitle, Keep keep)
{
    m_message.reset();
    m_actions.clear();
    m_story = story;
    m_feedTitle = feedTitle;
    begin([story, feedTitle, style = scaledStyle()] { return StoryDocument::build(story, style, feedTitle); },
        story.words > longStory, keep);
}

void StoryView::showRelated(const QList<RelatedEntry> &related, const QDateTime &now)
{
    m_related = related;
    m_relatedNow = now;
    if (m_message || !m_document)
        return;
    m_document->setRelated(related, now);
    m_wantPictures.start();
}

void StoryView::showMessage(const QString &title, const QString &sentence, const QList<QAction *> &actions)
{
    QStringList labels;
    for (const QAction *action : actions)
        labels += action->iconText();
    m_actions = actions;
    m_message = StoryMessage{title, sentence, labels};
    m_story = {};
    m_related.clear();
    rebuild();
}

void StoryView::rebuild()
{
    if (m_message)
        begin([message = *m_message, style = scaledStyle()] { return StoryDocument::build(message, style); }, false,
            Keep::Nothing);
    else
        showStoryKeeping(m_story, m_feedTitle, Keep::Position);
}

void StoryView::begin(const std::function<std::unique_ptr<StoryDocument>()> &build, bool isLong, Keep keep)
{
    const int generation = ++m_generation;
    if (!isLong)
        return put(build(), keep);
    QtConcurrent::run([build] {
        std::unique_ptr<StoryDocument> document = build();
        document->moveToThread(nullptr); // where nobody waits for it any more, it ends in any thread
        return document;
    }).then(this, [this, generation, keep](QFuture<std::unique_ptr<StoryDocument>> built) {
        std::unique_ptr<StoryDocument> document = built.takeResult();
        document->moveToThread(thread());
        if (generation == m_generation)
            put(std::move(document), keep);
    });
}

void StoryView::put(std::unique_ptr<StoryDocument> document, Keep keep)
{
    const Anchor kept = keep == Keep::Nothing ? Anchor{} : anchor();
    m_found.clear();
    m_currentFound = -1;
    const std::unique_ptr<StoryDocument> previous = std::exchange(m_document, std::move(document));
    const StoryTheme &theme = m_style.theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.background);
    colors.setColor(QPalette::Text, theme.text);
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.selectedText);
    setPalette(colors);
    for (StoryPicture &picture : m_document->pictures())
        if (const DecodedImage *decoded = m_images.find(picture.url, 1))
            placePicture(picture, *decoded);
    if (!m_related.isEmpty() && !m_message)
        m_document->setRelated(m_related, m_relatedNow);
    setDocument(m_document.get());
    viewport()->update(); // also where the document before it was longer
    connect(layout(), &StoryLayout::documentSizeChanged, &m_wantPictures, qOverload<>(&QTimer::start));
    if (keep == Keep::Nothing)
        verticalScrollBar()->setValue(0);
    else
        restore(keep == Keep::Words ? sameWords(kept) : kept);
    m_wantPictures.start();
    Q_EMIT shown();
}

StoryLayout *StoryView::layout() const
{
    return static_cast<StoryLayout *>(m_document->documentLayout());
}

double StoryView::topOf(int position) const
{
    const QTextBlock block = m_document->findBlock(position);
    const double top = layout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return top + (line.isValid() ? line.y() : 0);
}

/// The first line of text that is whole in the pane: what a person who came here begins to read.
StoryView::Anchor StoryView::anchor() const
{
    if (!m_document)
        return {};
    const double scrolled = verticalScrollBar()->value();
    const double left = layout()->rectOf(m_document->root()).left();
    int position = layout()->hitTest(QPointF(left, scrolled), Qt::FuzzyHit);
    if (topOf(position) < scrolled) {
        const double lineHeight = m_document->fonts().em() * m_style.typography.lineHeight;
        position = layout()->hitTest(QPointF(left, scrolled + lineHeight), Qt::FuzzyHit);
    }
    position = pastPictures(position, scrolled + viewport()->height());
    const QTextBlock block = m_document->findBlock(position);
    return {.position = position,
        .distance = topOf(position) - scrolled,
        .words = block.text().left(telltaleWords),
        .offset = position - block.position()};
}

/// Where the text goes on after a picture, if that can be seen; a picture that comes late grows away from it.
int StoryView::pastPictures(int position, double bottom) const
{
    QTextBlock block = m_document->findBlock(position);
    while (block.isValid() && m_document->boxOf(block.blockNumber())->kind == StoryBox::Kind::Picture)
        block = block.next();
    const bool isElsewhere = block.isValid() && !block.contains(position);
    return isElsewhere && topOf(block.position()) < bottom ? block.position() : position;
}

/// The same place in a document of other words: in the paragraph that begins alike, else the beginning.
StoryView::Anchor StoryView::sameWords(const Anchor &anchor) const
{
    for (QTextBlock block = m_document->begin(); block.isValid() && !anchor.words.isEmpty(); block = block.next()) {
        if (!block.text().startsWith(anchor.words))
            continue;
        Anchor found = anchor;
        found.position = block.position() + std::min(anchor.offset, block.length() - 1);
        return found;
    }
    return {};
}

void StoryView::restore(const Anchor &anchor)
{
    const int position = std::min(anchor.position, m_document->characterCount() - 1);
    verticalScrollBar()->setValue(int(std::lround(topOf(position) - anchor.distance)));
}

int StoryView::place() const
{
    return verticalScrollBar()->value() == 0 ? 0 : anchor().position;
}

void StoryView::setPlace(int place)
{
    if (place > 0)
        restore({.position = place});
    else
        verticalScrollBar()->setValue(0);
}

bool StoryView::isAtEnd() const
{
    return layout()->isComplete() && verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void StoryView::setTheme(const StoryTheme &theme)
{
    if (theme == m_style.theme)
        return;
    m_style.theme = theme;
    rebuild();
}

void StoryView::setTypography(const StoryTypography &typography)
{
    if (typography == m_style.typography)
        return;
    m_style.typography = typography;
    rebuild();
}

void StoryView::setNumbersLinks(bool numbers)
{
    if (std::exchange(m_style.numbersLinks, numbers) != numbers)
        rebuild();
}

void StoryView::setScale(double scale)
{
    m_scale = std::clamp(scale, smallestScale, largestScale);
    rebuild();
}

StoryStyle StoryView::scaledStyle() const
{
    StoryStyle style = m_style;
    style.typography.size = int(std::lround(style.typography.size * m_scale));
    style.isNarrow = isNarrow();
    return style;
}

bool StoryView::scrollPage(Page page)
{
    QScrollBar *bar = verticalScrollBar();
    const int twoLines = int(2 * m_document->fonts().em() * m_style.typography.lineHeight);
    const int step = std::max(bar->singleStep(), viewport()->height() - twoLines);
    if (page == Page::Down)
        layout()->layOutDownTo(bar->value() + 3.0 * step);
    const int before = bar->value();
    bar->setValue(before + (page == Page::Down ? step : -step));
    return bar->value() != before;
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const Anchor kept = isAtTop ? Anchor{} : anchor();
    QTextBrowser::resizeEvent(event);
    if (m_document->style().isNarrow != isNarrow())
        rebuild();
    if (!isAtTop)
        restore(kept);
    m_wantPictures.start();
}

void StoryView::makeTextLarger()
{
    setScale(m_scale * scaleStep);
}

void StoryView::makeTextSmaller()
{
    setScale(m_scale / scaleStep);
}

bool StoryView::isNarrow() const
{
    return width() < narrowPane * m_style.typography.size * m_scale;
}

void StoryView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    m_wantPictures.start();
}

void StoryView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        setScale(m_scale * (event->angleDelta().y() > 0 ? scaleStep : 1 / scaleStep));
        return event->accept();
    }
    const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool isTurned = event->modifiers().testFlag(Qt::ShiftModifier);
    const int sideways = isTurned && pixels.x() == 0 ? pixels.y() : pixels.x();
    const QPointF point = event->position() + QPointF(0, verticalScrollBar()->value());
    StoryBox *box = isTurned || std::abs(pixels.x()) > std::abs(pixels.y()) ? layout()->scrollingBoxAt(point) : nullptr;
    if (!box)
        return QTextBrowser::wheelEvent(event);
    layout()->scrollBox(*box, box->scrollOffset - sideways);
    event->accept();
}

void StoryView::printStory(QPagedPaintDevice &device) const
{
    const std::unique_ptr<StoryDocument> document = StoryDocument::build(m_story, paperStyle(m_style), m_feedTitle);
    for (StoryPicture &picture : document->pictures())
        if (const DecodedImage *decoded = m_images.find(picture.url, 1))
            placePicture(picture, *decoded);
    printDocument(*document, device);
}

QString StoryView::markdownQuote(const QUrl &link) const
{
    const QTextCursor cursor = textCursor();
    const QString words = cursor.hasSelection()
        ? markdownBetween(*m_document, cursor.selectionStart(), cursor.selectionEnd())
        : m_story.title;
    const QString source = u"[%1](%2)"_s.arg(m_story.title, QString::fromUtf8(link.toEncoded(QUrl::FullyEncoded)));
    return u"> "_s + QString(words).replace(u'\n', u"\n> "_s) + u"\n>\n> — "_s + source + u'\n';
}

QVariant StoryView::loadResource(int, const QUrl &)
{
    return QByteArray(" ");
}

QMimeData *StoryView::createMimeDataFromSelection() const
{
    return clipboardOf(*m_document, textCursor().selectionStart(), textCursor().selectionEnd()).release();
}

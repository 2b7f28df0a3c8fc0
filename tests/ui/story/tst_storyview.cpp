#include "tests/ui/story/SampleStory.h"
#include "ui/story/PictureViewer.h"
#include "ui/story/StoryLayout.h"
#include "ui/story/StoryView.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QThreadPool>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

/// Reading: what is read stays where it is, keys and links lead where they should, and nothing is asked for but
/// pictures.
class TestStoryView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAStoryFromItsBeginning();
    void saysWhyThereIsNothing();
    void aMessageThatFitsIsNotScrolled();
    void actionsOfAMessageAreLinks();
    void latePicturesMoveNothing_data();
    void latePicturesMoveNothing();
    void picturesOfKnownSizeMoveNothingAtAll();
    void aWrongSizeIsMended();
    void picturesFarAwayAreNotAskedFor();
    void farPicturesAreLetGo();
    void aBetterVersionKeepsTheLine();
    void relatedStoriesKeepTheLine();
    void anotherSizeKeepsTheLine();
    void anotherThemeKeepsTheLine();
    void anotherWidthKeepsTheLine();
    void placeReturns();
    void spaceTurnsPagesToTheEnd();
    void pagesOverlapByTwoLines();
    void followsLinksOnlyAsSignals();
    void tabAndEnterFollowLinks();
    void showsWhereALinkLeads_data();
    void showsWhereALinkLeads();
    void relatedStoriesOpenByNumber();
    void numbersLinksWhenAsked();
    void findsWordsThatMayBeDivided();
    void marksWordsWithoutMovingAnything();
    void focusGoesToTheFirstRelatedStory();
    void focusesTheFirstRelatedStoryAlsoWhenItIsNamedTwice();
    void aClickOnAPictureOpensTheViewer();
    void aClickOnWhatIsNeverDrawnOpensTheBrowser();
    void copiesCodeByteForByte();
    void copiesPlainAndRich();
    void shiftAndWheelScrollCode();
    void findsEveryPlace();
    void findGoesRound();
    void findDoesNotFindOurLabels();
    void findShowsWhatIsFarToTheRight();
    void aLongStoryComesFromAnotherThread();
    void onlyTheLastStoryIsShown();
    void survivesBeingDeletedWhileBuilding();
    void zoomGoesBothWaysAndBack();
    void narrowPanesHaveSmallerHeadlines();
    void neverLoadsAnythingItself();
    void textCanBeReadByAssistiveTechnology();
    void headingsLinksAndPicturesCanBeWalked();
    void printsEveryLineOnce();
};

namespace {

/// A source of pictures that answers when the test says so.
struct LatePictures {
    QHash<QUrl, std::shared_ptr<QPromise<Result<QByteArray>>>> asked;

    ImageSource source()
    {
        return [this](const QUrl &url, LoadWish) {
            auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
            promise->start();
            asked.insert(url, promise);
            return promise->future();
        };
    }

    void deliver(const QSize &size)
    {
        for (const auto &promise : std::as_const(asked)) {
            if (promise->future().isFinished())
                continue;
            promise->addResult(paintedPng(size));
            promise->finish();
        }
    }
};

/// Whether every picture that was delivered stands in the story.
bool areShown(const StoryView &view, const LatePictures &pictures)
{
    return std::ranges::all_of(view.storyDocument()->pictures(), [&pictures](const StoryPicture &picture) {
        const auto promise = pictures.asked.value(picture.url);
        return !promise || !promise->future().isFinished() || !picture.image.isNull();
    });
}

Paragraph paragraph(const QString &text)
{
    return {.runs = {{.text = text}}};
}

Story storyOf(const QList<Block> &blocks)
{
    return {.title = u"Title"_s, .language = u"en"_s, .blocks = blocks};
}

Story storyWithPictures(int pictures, int width, int height)
{
    QList<Block> blocks;
    for (int i = 0; i < pictures; ++i) {
        blocks += Image{.url = QUrl(u"https://pictures.example/p%1.png"_s.arg(i)), .width = width, .height = height};
        blocks += paragraph(
            u"Word%1 and then a paragraph that goes on for some lines so that there is something to read between the "
            "pictures, which nobody has seen yet, and which may be of any size."_s.arg(i));
    }
    return storyOf(blocks);
}

Story longStory(int paragraphs)
{
    QList<Block> blocks;
    for (int i = 0; i < paragraphs; ++i)
        blocks +=
            paragraph(u"Paragraph%1 of a story that goes on and on, as long stories do, until it is over."_s.arg(i));
    Story story = storyOf(blocks);
    story.words = paragraphs * 16;
    return story;
}

void present(StoryView &view, const QSize &size = {760, 600})
{
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

/// Until every story that is being built has been handed over.
void finishBuilding()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

StoryLayout *layoutOf(const StoryView &view)
{
    return static_cast<StoryLayout *>(view.storyDocument()->documentLayout());
}

/// Where a word stands in the pane.
double yOf(const StoryView &view, const QString &word)
{
    const QTextCursor cursor = view.storyDocument()->find(word);
    const QTextLine line =
        cursor.block().layout()->lineForTextPosition(cursor.selectionStart() - cursor.block().position());
    return layoutOf(view)->blockBoundingRect(cursor.block()).top() + line.y() - view.verticalScrollBar()->value();
}

void scrollTo(StoryView &view, const QString &word, double y = 0)
{
    view.verticalScrollBar()->setValue(int(view.verticalScrollBar()->value() + yOf(view, word) - y));
}

QPoint pointOf(const StoryView &view, const QString &word)
{
    const QTextCursor cursor = view.storyDocument()->find(word);
    const QTextBlock block = cursor.block();
    const int inBlock = cursor.selectionStart() - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    const QPointF origin = layoutOf(view)->blockBoundingRect(block).topLeft();
    const QPointF point = origin + QPointF(line.cursorToX(inBlock) + 3, line.y() + line.height() / 2);
    return (point - QPointF(0, view.verticalScrollBar()->value())).toPoint();
}

} // namespace

void TestStoryView::showsAStoryFromItsBeginning()
{
    StoryView view(paintedImages());
    present(view);
    QSignalSpy shown(&view, &StoryView::shown);
    view.showStory(longStory(100));
    QCOMPARE(shown.size(), 1);
    scrollTo(view, u"Paragraph50"_s);
    view.showStory(sampleStory());
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QVERIFY(view.storyDocument()->toPlainText().contains(u"The night the presses stopped"_s));
}

void TestStoryView::saysWhyThereIsNothing()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    view.showMessage(u"No unread stories <b>"_s, u"Everything is read."_s);
    QVERIFY(view.storyDocument()->isMessage());
    QCOMPARE(view.toPlainText().trimmed(), u"No unread stories <b>\nEverything is read."_s);
}

void TestStoryView::aMessageThatFitsIsNotScrolled()
{
    StoryView view(paintedImages());
    present(view);
    QAction action(u"Something to do"_s);
    view.showMessage(u"Nothing"_s, u"Why."_s, {&action, &action, &action});
    const QTextBlock last = view.document()->lastBlock();
    const double words = layoutOf(view)->blockBoundingRect(last).bottom();
    QVERIFY(layoutOf(view)->documentSize().height() - words < view.storyDocument()->fonts().em());
}

void TestStoryView::actionsOfAMessageAreLinks()
{
    StoryView view(paintedImages());
    present(view);
    QAction starred(u"Go to &starred"_s);
    QSignalSpy triggered(&starred, &QAction::triggered);
    view.showMessage(u"Nothing"_s, u"Why."_s, {&starred});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, u"Go to starred"_s));
    QCOMPARE(triggered.size(), 1);
}

void TestStoryView::latePicturesMoveNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("tall") << QSize(400, 900);
    QTest::newRow("flat") << QSize(900, 100);
    QTest::newRow("tiny") << QSize(3, 3);
    QTest::newRow("large") << QSize(2000, 1500);
}

void TestStoryView::latePicturesMoveNothing()
{
    QFETCH(const QSize, size);
    LatePictures pictures;
    StoryView view(pictures.source());
    present(view);
    view.showStory(storyWithPictures(20, 0, 0));
    scrollTo(view, u"Word7"_s, 10);
    QTRY_VERIFY(!pictures.asked.isEmpty());
    const double before = yOf(view, u"Word7"_s);
    for (int round = 0; round < 4; ++round) {
        pictures.deliver(size);
        QTRY_VERIFY(areShown(view, pictures));
        QVERIFY2(
            qAbs(yOf(view, u"Word7"_s) - before) <= 1, qPrintable(QString::number(yOf(view, u"Word7"_s) - before)));
    }
    const QList<StoryPicture> &placed = view.storyDocument()->pictures();
    QVERIFY(std::ranges::any_of(placed, [size](const StoryPicture &picture) { return picture.size == QSizeF(size); }));
}

void TestStoryView::picturesOfKnownSizeMoveNothingAtAll()
{
    LatePictures pictures;
    StoryView view(pictures.source());
    present(view);
    view.showStory(storyWithPictures(20, 800, 400));
    QTRY_VERIFY(!pictures.asked.isEmpty());
    const double height = layoutOf(view)->documentSize().height();
    const int broken = layoutOf(view)->brokenTexts();
    pictures.deliver({1600, 800});
    QTRY_VERIFY(!view.storyDocument()->pictures().first().image.isNull());
    QCOMPARE(layoutOf(view)->documentSize().height(), height);
    QCOMPARE(layoutOf(view)->brokenTexts(), broken);
}

void TestStoryView::aWrongSizeIsMended()
{
    LatePictures pictures;
    StoryView view(pictures.source());
    present(view);
    view.showStory(storyWithPictures(1, 600, 600));
    QTRY_VERIFY(!pictures.asked.isEmpty());
    pictures.deliver({600, 300});
    QTRY_COMPARE(view.storyDocument()->pictures().first().size, QSizeF(600, 300));
}

void TestStoryView::picturesFarAwayAreNotAskedFor()
{
    LatePictures pictures;
    StoryView view(pictures.source());
    present(view);
    view.showStory(storyWithPictures(40, 800, 800));
    QTRY_VERIFY(!pictures.asked.isEmpty());
    pictures.deliver({800, 800});
    QTRY_VERIFY(areShown(view, pictures));
    QVERIFY2(pictures.asked.size() < 6, qPrintable(QString::number(pictures.asked.size())));
    scrollTo(view, u"Word30"_s);
    QTRY_VERIFY(pictures.asked.contains(QUrl(u"https://pictures.example/p30.png"_s)));
    QVERIFY(!pictures.asked.contains(QUrl(u"https://pictures.example/p15.png"_s)));
}

void TestStoryView::farPicturesAreLetGo()
{
    LatePictures pictures;
    StoryView view(pictures.source());
    present(view);
    view.showStory(storyWithPictures(40, 800, 800));
    QTRY_VERIFY(!pictures.asked.isEmpty());
    pictures.deliver({800, 800});
    QTRY_VERIFY(!view.storyDocument()->pictures().first().image.isNull());
    scrollTo(view, u"Word35"_s);
    QTRY_VERIFY(view.storyDocument()->pictures().first().image.isNull());
    scrollTo(view, u"Word0"_s);
    QTRY_VERIFY(!view.storyDocument()->pictures().first().image.isNull());
}

void TestStoryView::aBetterVersionKeepsTheLine()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(60));
    scrollTo(view, u"Paragraph40"_s);
    Story better = longStory(80);
    better.blocks.prepend(paragraph(u"A new beginning, which was not in the feed."_s));
    view.replaceStory(better);
    QVERIFY(qAbs(yOf(view, u"Paragraph40"_s)) <= 1);
    view.replaceStory(storyOf({paragraph(u"Something else altogether."_s)}));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestStoryView::relatedStoriesKeepTheLine()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    scrollTo(view, u"When the sluices open"_s, 5);
    const double before = yOf(view, u"When the sluices open"_s);
    view.showRelated(sampleRelated(), sampleNow());
    QCOMPARE(yOf(view, u"When the sluices open"_s), before);
    QVERIFY(!view.storyDocument()->find(u"Print Week"_s).isNull());
    view.showStory(longStory(3));
    QVERIFY(view.storyDocument()->find(u"Print Week"_s).isNull());
}

void TestStoryView::anotherSizeKeepsTheLine()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(200));
    scrollTo(view, u"Paragraph120"_s);
    for (int i = 0; i < 3; ++i) {
        view.makeTextLarger();
        QVERIFY(qAbs(yOf(view, u"Paragraph120"_s)) <= 1);
    }
}

void TestStoryView::anotherThemeKeepsTheLine()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(200));
    view.showRelated(sampleRelated(), sampleNow());
    scrollTo(view, u"Paragraph120"_s);
    view.setTheme(StoryTheme::dark());
    QVERIFY(qAbs(yOf(view, u"Paragraph120"_s)) <= 1);
    QVERIFY(!view.storyDocument()->find(u"Print Week"_s).isNull());
    QCOMPARE(view.grab().toImage().pixelColor(3, 3), StoryTheme::dark().background);
}

void TestStoryView::anotherWidthKeepsTheLine()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(200));
    scrollTo(view, u"Paragraph120"_s);
    for (const int width : {700, 600, 560, 900}) {
        view.resize(width, 600);
        QVERIFY2(qAbs(yOf(view, u"Paragraph120"_s)) <= 1, qPrintable(QString::number(yOf(view, u"Paragraph120"_s))));
    }
}

void TestStoryView::placeReturns()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(200));
    QCOMPARE(view.place(), 0);
    scrollTo(view, u"Paragraph90"_s);
    const int place = view.place();
    view.showStory(sampleStory());
    view.showStory(longStory(200));
    view.setPlace(place);
    QVERIFY(qAbs(yOf(view, u"Paragraph90"_s)) <= 1);
}

void TestStoryView::spaceTurnsPagesToTheEnd()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(100));
    int pages = 0;
    while (view.scrollPage(StoryView::Page::Down) && pages < 1000)
        ++pages;
    QVERIFY(pages > 3 && pages < 1000);
    QVERIFY(yOf(view, u"Paragraph99"_s) < view.viewport()->height());
    while (view.scrollPage(StoryView::Page::Up)) { }
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    view.showStory(storyOf({paragraph(u"Short."_s)}));
    QVERIFY(!view.scrollPage(StoryView::Page::Down));
}

void TestStoryView::pagesOverlapByTwoLines()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(100));
    view.scrollPage(StoryView::Page::Down);
    QVERIFY(view.verticalScrollBar()->value() < view.viewport()->height() - 40);
    QVERIFY(view.verticalScrollBar()->value() > view.viewport()->height() - 80);
}

void TestStoryView::followsLinksOnlyAsSignals()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    QSignalSpy activated(&view, &StoryView::linkActivated);
    scrollTo(view, u"river authority"_s, 100);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, u"river authority"_s));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toUrl(), QUrl(u"https://river.example/authority"_s));
    QVERIFY(view.source().isEmpty());
}

void TestStoryView::tabAndEnterFollowLinks()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(
        storyOf({Paragraph{.runs = {{.text = u"one"_s, .link = QUrl(u"https://one.example/"_s)}, {.text = u" and "_s},
                               {.text = u"two"_s, .link = QUrl(u"https://two.example/"_s)}}}}));
    QSignalSpy activated(&view, &StoryView::linkActivated);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toUrl(), QUrl(u"https://two.example/"_s));
}

void TestStoryView::showsWhereALinkLeads_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"https://example.org/a?b=c"_s << u"https://example.org/a?b=c"_s;
    QTest::newRow("cyrillic") << u"https://аррӏе.com/"_s << u"https://xn--80ak6aa92e.com/"_s;
    QTest::newRow("user name") << u"https://paypal.com@evil.example/"_s << u"https://evil.example/"_s;
    QTest::newRow("bidi override") << u"https://example.org/%E2%80%AEgnp.exe"_s
                                   << u"https://example.org/%E2%80%AEgnp.exe"_s;
    QTest::newRow("ours") << u"broadsheet:copy/1"_s << QString();
}

void TestStoryView::showsWhereALinkLeads()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    StoryView view(paintedImages());
    QSignalSpy hovered(&view, &StoryView::linkHovered);
    Q_EMIT view.highlighted(QUrl(address));
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered[0][0].toString(), shown);
}

void TestStoryView::relatedStoriesOpenByNumber()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    view.showRelated(sampleRelated(), sampleNow());
    QSignalSpy links(&view, &StoryView::linkActivated);
    QSignalSpy entries(&view, &StoryView::relatedActivated);
    QVERIFY(view.openRelated(2));
    QCOMPARE(links[0][0].toUrl(), QUrl(u"https://paper.example/2026/program"_s));
    QVERIFY(view.openRelated(4));
    QCOMPARE(entries[0][0].value<EntryId>(), EntryId{42});
    QVERIFY(!view.openRelated(5));
    QVERIFY(!view.openRelated(0));
}

void TestStoryView::numbersLinksWhenAsked()
{
    Story story = sampleStory();
    story.blocks = {
        Paragraph{.runs = {{.text = u"Read "_s}, {.text = u"the"_s, .link = QUrl(u"https://a.example/"_s)},
                      {.text = u" report"_s, .style = InlineStyle::Italic, .link = QUrl(u"https://a.example/"_s)},
                      {.text = u" and "_s}, {.text = u"the reply"_s, .link = QUrl(u"https://b.example/"_s)}}}};
    StoryView view(paintedImages());
    present(view);
    QSignalSpy links(&view, &StoryView::linkActivated);
    view.showStory(story);
    QVERIFY(view.storyDocument()->linkTargets().isEmpty());
    view.setNumbersLinks(true);
    QCOMPARE(view.storyDocument()->linkTargets().size(), 2);
    QVERIFY(view.openNumber(2));
    QCOMPARE(links.last()[0].toUrl(), QUrl(u"https://b.example/"_s));
    QVERIFY(!view.openNumber(3));
    QVERIFY(view.focusRelated());
    QVERIFY(view.openNumber(1));
    QCOMPARE(links.last()[0].toUrl(), story.related.first().links.first().url);
    QTextCursor all(view.storyDocument()->find(u"Read the"_s).block());
    all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    view.setTextCursor(all);
    view.copy();
    QCOMPARE(QApplication::clipboard()->text(), u"Read the report and the reply"_s);
}

void TestStoryView::findsWordsThatMayBeDivided()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(storyOf({paragraph(u"An extra\u00adordinary harbour"_s)}));
    QCOMPARE(view.findInStory(u"extraordinary"_s), 1);
    QCOMPARE(view.findInStory(u"ORDINARY h"_s), 1);
}

void TestStoryView::marksWordsWithoutMovingAnything()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(200));
    view.markWords({u"paragraph150"_s, u"go"_s});
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(view.foundCount(), 1 + 200); // one "goes" a paragraph
    QCOMPARE(view.foundNumber(), 0);
    view.findNext();
    QCOMPARE(view.foundNumber(), 1);
    view.findPrevious();
    QCOMPARE(view.foundNumber(), view.foundCount());
    view.markWords({});
    QCOMPARE(view.foundCount(), 0);
}

void TestStoryView::focusGoesToTheFirstRelatedStory()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(2));
    QVERIFY(!view.focusRelated());
    view.showStory(sampleStory());
    QVERIFY(view.focusRelated());
    QCOMPARE(view.textCursor().selectedText(), u"How a city mapped the water under its streets"_s);
    QVERIFY(yOf(view, u"How a city mapped"_s) < view.viewport()->height() - 20);
    QSignalSpy links(&view, &StoryView::linkActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
}

void TestStoryView::focusesTheFirstRelatedStoryAlsoWhenItIsNamedTwice()
{
    const RelatedLink twice{.title = u"The ferry"_s, .url = QUrl(u"https://paper.example/ferry"_s)};
    const RelatedLink once{.title = u"The pier"_s, .url = QUrl(u"https://paper.example/pier"_s)};
    Story story = longStory(2);
    story.related = {{.heading = u"Read more"_s, .links = {twice}}, {.heading = u"Latest"_s, .links = {once, twice}}};
    StoryView view(paintedImages());
    present(view);
    view.showStory(story);
    QVERIFY(view.focusRelated());
    const int place = view.textCursor().selectionStart();
    QCOMPARE(view.textCursor().selectedText(), twice.title);
    QVERIFY(place < view.storyDocument()->toPlainText().indexOf(once.title));
}

void TestStoryView::aClickOnWhatIsNeverDrawnOpensTheBrowser()
{
    StoryView view([](const QUrl &, LoadWish) {
        return QtFuture::makeReadyValueFuture(Result<QByteArray>("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    });
    present(view);
    view.showStory(storyWithPictures(1, 600, 300));
    const StoryPicture &picture = view.storyDocument()->pictures().first();
    QTRY_VERIFY(picture.isUndrawable);
    QSignalSpy followed(&view, &StoryView::linkActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, layoutOf(view)->rectOf(*picture.box).center().toPoint());
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().toUrl(), picture.url);
}

void TestStoryView::aClickOnAPictureOpensTheViewer()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(storyWithPictures(3, 600, 300));
    const QRectF rect = layoutOf(view)->rectOf(*view.storyDocument()->pictures().first().box);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center().toPoint());
    const QPointer viewer = view.findChild<PictureViewer *>();
    QVERIFY(viewer);
    QVERIFY(viewer->hasFocus());
    QCOMPARE(viewer->current(), 0);
    QTest::keyClick(viewer, Qt::Key_Right);
    QTest::keyClick(viewer, Qt::Key_J);
    QTest::keyClick(viewer, Qt::Key_Right);
    QCOMPARE(viewer->current(), 2);
    QTest::keyClick(viewer, Qt::Key_Left);
    QCOMPARE(viewer->current(), 1);
    QTest::keyClick(viewer, Qt::Key_Plus);
    QVERIFY(viewer->zoom() > 1);
    QTest::keyClick(viewer, Qt::Key_Left);
    QCOMPARE(viewer->zoom(), 1.0);
    QTest::keyClick(viewer, Qt::Key_Escape);
    QTRY_VERIFY(!viewer);
    QVERIFY(view.hasFocus());
}

void TestStoryView::copiesCodeByteForByte()
{
    const QString code = u"if (a)\n\tb();\n\n\t\tc(\"ü\");  "_s;
    StoryView view(paintedImages());
    present(view);
    view.showStory(storyOf({CodeBlock{.text = u"first"_s}, CodeBlock{.text = code, .language = u"cpp"_s}}));
    Q_EMIT view.anchorClicked(QUrl(u"broadsheet:copy/1"_s));
    QCOMPARE(QApplication::clipboard()->text(), code);
}

void TestStoryView::copiesPlainAndRich()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(
        storyOf({Paragraph{.runs = {{.text = u"plain "_s}, {.text = u"bold"_s, .style = InlineStyle::Bold}}}}));
    view.selectAll();
    view.copy();
    QVERIFY(QApplication::clipboard()->mimeData()->text().endsWith(u"plain bold"_s));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<p>plain <strong>bold</strong></p>"_s));
}

void TestStoryView::shiftAndWheelScrollCode()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(storyOf({CodeBlock{.text = u"needle "_s + QString(u"wide "_s).repeated(200)}}));
    const QPointF point = pointOf(view, u"needle"_s);
    QWheelEvent wheel(point, view.viewport()->mapToGlobal(point), {}, {0, -120}, Qt::NoButton, Qt::ShiftModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(layoutOf(view)->scrollingBoxAt(point)->scrollOffset > 10);
}

void TestStoryView::findsEveryPlace()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(100));
    QCOMPARE(view.findInStory(u"paragraph7"_s), 11);
    QCOMPARE(view.foundNumber(), 1);
    QVERIFY(yOf(view, u"Paragraph7 "_s) > 0 && yOf(view, u"Paragraph7 "_s) < view.viewport()->height());
    QCOMPARE(view.extraSelections().size(), 11);
    QCOMPARE(view.findInStory(QString()), 0);
    QCOMPARE(view.extraSelections().size(), 0);
    QCOMPARE(view.findInStory(u"nowhere to be found"_s), 0);
}

void TestStoryView::findGoesRound()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(longStory(100));
    view.findInStory(u"Paragraph7"_s);
    view.findPrevious();
    QCOMPARE(view.foundNumber(), 11);
    QVERIFY(qAbs(yOf(view, u"Paragraph79"_s)) < view.viewport()->height());
    view.findNext();
    QCOMPARE(view.foundNumber(), 1);
}

void TestStoryView::findDoesNotFindOurLabels()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(storyOf({CodeBlock{.text = u"x"_s, .language = u"python"_s}}));
    QCOMPARE(view.findInStory(u"Python"_s), 0);
    QCOMPARE(view.findInStory(u"Copy"_s), 0);
}

void TestStoryView::findShowsWhatIsFarToTheRight()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(storyOf({CodeBlock{.text = QString(u"wide "_s).repeated(200) + u"needle"_s}}));
    QCOMPARE(view.findInStory(u"needle"_s), 1);
    QVERIFY(pointOf(view, u"needle"_s).x() < view.viewport()->width());
}

void TestStoryView::aLongStoryComesFromAnotherThread()
{
    StoryView view(paintedImages());
    present(view);
    QSignalSpy shown(&view, &StoryView::shown);
    view.showStory(longStory(1000));
    QCOMPARE(shown.size(), 0);
    view.showRelated(sampleRelated(), sampleNow());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(view.storyDocument()->thread() == view.thread());
    QVERIFY(!view.storyDocument()->find(u"Print Week"_s).isNull());
    QTRY_VERIFY(layoutOf(view)->isComplete());
}

void TestStoryView::onlyTheLastStoryIsShown()
{
    StoryView view(paintedImages());
    present(view);
    QSignalSpy shown(&view, &StoryView::shown);
    view.showStory(longStory(3000));
    view.showStory(storyOf({paragraph(u"The one that was wanted."_s)}));
    QCOMPARE(shown.size(), 1);
    finishBuilding();
    QCOMPARE(shown.size(), 1);
    QVERIFY(view.toPlainText().contains(u"The one that was wanted."_s));
}

void TestStoryView::survivesBeingDeletedWhileBuilding()
{
    for (int i = 0; i < 5; ++i) {
        StoryView view(paintedImages());
        view.showStory(longStory(2000));
    }
    finishBuilding();
}

void TestStoryView::zoomGoesBothWaysAndBack()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    const double before = view.storyDocument()->fonts().em();
    view.makeTextLarger();
    QVERIFY(view.storyDocument()->fonts().em() > before);
    view.resetTextSize();
    QCOMPARE(view.storyDocument()->fonts().em(), before);
    for (int i = 0; i < 50; ++i)
        view.makeTextSmaller();
    QVERIFY(view.storyDocument()->fonts().em() >= 9);
}

void TestStoryView::narrowPanesHaveSmallerHeadlines()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    const auto headline = [&] {
        return view.storyDocument()->find(u"The night the presses"_s).charFormat().font().pixelSize();
    };
    const int wide = headline();
    view.resize(360, 600);
    QVERIFY(headline() < wide);
    view.resize(760, 600);
    QCOMPARE(headline(), wide);
}

void TestStoryView::neverLoadsAnythingItself()
{
    QList<QUrl> asked;
    StoryView view([&asked](const QUrl &url, LoadWish) {
        asked += url;
        return QtFuture::makeReadyValueFuture<Result<QByteArray>>(failure(Error::Kind::NotFound));
    });
    present(view);
    view.showStory(
        storyOf({Image{.url = QUrl(u"file:///dev/zero"_s)}, Image{.url = QUrl(u"https://pictures.example/1"_s)},
            paragraph(u"<img src=\"file:///dev/zero\"><link rel=stylesheet href=\"file:///dev/zero\">"_s)}));
    view.setSource(QUrl(u"file:///dev/zero"_s));
    QTRY_COMPARE(asked, QList<QUrl>{QUrl(u"https://pictures.example/1"_s)});
    QVERIFY(view.toPlainText().contains(u"<img src"_s));
    view.grab();
    QCOMPARE(asked.size(), 1);
}

void TestStoryView::textCanBeReadByAssistiveTechnology()
{
    StoryView view(paintedImages());
    present(view);
    view.showStory(sampleStory());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(interface->textInterface());
    const QString text = interface->textInterface()->text(0, interface->textInterface()->characterCount());
    QVERIFY(text.contains(u"A river under the floor"_s));
    QVERIFY(text.contains(u"drive.nominalLoad()"_s));
}

void TestStoryView::headingsLinksAndPicturesCanBeWalked()
{
    StoryView view(paintedImages());
    present(view);
    Story story = storyOf({Heading{.level = 2, .runs = {{.text = u"The quay"_s}}},
        Paragraph{
            .runs = {InlineRun{.text = u"See "_s},
                InlineRun{.text = u"the "_s, .link = QUrl(u"https://tide.example/"_s)},
                InlineRun{
                    .text = u"tide table"_s, .style = InlineStyle::Bold, .link = QUrl(u"https://tide.example/"_s)}}},
        Image{.url = QUrl(u"https://pictures.example/1"_s), .alt = u"A ferry"_s}});
    story.title = u"Low water"_s;
    view.showStory(story);
    QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(&view);
    QStringList walked;
    for (int index = 0; index < pane->childCount(); ++index) {
        QAccessibleInterface *child = pane->child(index);
        QCOMPARE(child->parent(), pane);
        QCOMPARE(pane->indexOfChild(child), index);
        walked += u"%1 %2"_s.arg(int(child->role())).arg(child->text(QAccessible::Name));
    }
    const auto named = [](QAccessible::Role role, const QString &name) { return u"%1 %2"_s.arg(int(role)).arg(name); };
    QCOMPARE(walked,
        QStringList({named(QAccessible::Heading, u"Low water"_s), named(QAccessible::Heading, u"The quay"_s),
            named(QAccessible::Link, u"the tide table"_s), named(QAccessible::Graphic, u"A ferry"_s)}));
    QCOMPARE(pane->child(1)->attributesInterface()->attributeValue(QAccessible::Attribute::Level).toInt(), 2);
    QVERIFY(QRect(view.mapToGlobal(QPoint()), view.size()).contains(pane->child(2)->rect()));
    QSignalSpy followed(&view, &StoryView::linkActivated);
    pane->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(followed.first().first().toUrl(), QUrl(u"https://tide.example/"_s));
    pane->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view.textCursor().selectedText(), u"the tide table"_s);

    view.showStory(storyOf({paragraph(u"Nothing to go to."_s)}));
    for (int index = 0; index < pane->childCount(); ++index)
        QVERIFY(!walked.contains(pane->child(index)->text(QAccessible::Name)));
}

void TestStoryView::printsEveryLineOnce()
{
    QTemporaryDir folder;
    StoryView view(paintedImages());
    present(view);
    view.setTheme(StoryTheme::dark());
    view.showStory(sampleStory());
    QPdfWriter writer(folder.filePath(u"story.pdf"_s));
    view.printStory(writer);
    QFile file(folder.filePath(u"story.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.count("/Type /Page\n") >= 3);
}

QTEST_MAIN(TestStoryView)
#include "tst_storyview.moc"

#include "tests/ui/story/SampleStory.h"
#include "ui/story/StoryClipboard.h"
#include "ui/story/StoryDocument.h"
#include "ui/story/StoryLayout.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Every kind of block stands on the page as it should, whatever the web puts into it. Work is counted, not timed.
class TestStoryDocument final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysEveryBlockOut_data();
    void laysEveryBlockOut();
    void columnHoldsAboutSeventyCharacters();
    void columnIsCentred();
    void columnFitsANarrowPane();
    void headlineIsTheLargest();
    void headingsKeepTheirLevels();
    void onlyWebLinksLeadAnywhere_data();
    void onlyWebLinksLeadAnywhere();
    void onlyWebPicturesAreAskedFor_data();
    void onlyWebPicturesAreAskedFor();
    void resourcesNeverComeFromOutside();
    void keepsCodeByteForByte();
    void wideCodeScrollsInsideItself();
    void wideTableScrollsInsideItself();
    void cellsOverSeveralRowsAndColumnsDoNotOverlap();
    void rightToLeftBeginsOnTheRight();
    void markersHangOutsideTheText();
    void footnoteMarksLeadToTheirNote();
    void copiesWordsWithoutOurLabels();
    void copiesHtmlWithoutOurColours();
    void relatedStoriesAreNumbered();
    void relatedStoriesComeAndGoWithoutMovingAnything();
    void eachTextIsBrokenIntoLinesOnce();
    void longStoryIsLaidOutInSlices();
    void aListOfAnyLengthIsLaidOutInSlices();
    void nestedTablesAreLinear();
    void deepQuotesAreLinear();
    void hugeTableIsCut();
    void hugeCodeIsCutButCopiedWhole();
    void longLinesAreBroken();
    void wideSpansAreCut();
    void longWordsBreak();
    void structureInTextIsHarmless();
    void canBeBuiltInAnotherThread();
    void sameStoryIsLaidOutAlike();
};

namespace {

constexpr int paneWidth = 900;

Paragraph paragraph(const QString &text)
{
    return {.runs = {{.text = text}}};
}

struct Page {
    std::unique_ptr<StoryDocument> document;
    StoryLayout *layout;

    explicit Page(const Story &story, int width = paneWidth)
        : document(StoryDocument::build(story, {}))
        , layout(static_cast<StoryLayout *>(document->documentLayout()))
    {
        document->setPageSize(QSizeF(width, -1));
        layout->layOutAll();
    }

    QTextBlock blockWith(const QString &words) const { return document->find(words).block(); }
    QRectF rectOf(const QString &words) const { return layout->blockBoundingRect(blockWith(words)); }
    QString anchorOf(const QString &words) const { return document->find(words).charFormat().anchorHref(); }
    QRectF column() const { return layout->rectOf(document->root()); }
};

Story storyOf(const QList<Block> &blocks)
{
    return {.title = u"Title"_s, .language = u"en"_s, .blocks = blocks};
}

const StoryBox *scrollingBox(const StoryBox &box)
{
    if (box.scrolls)
        return &box;
    for (const auto &child : box.children)
        if (const StoryBox *found = scrollingBox(*child))
            return found;
    return nullptr;
}

Table tableOf(int rows, int columns, const QString &words)
{
    Table table;
    for (int row = 0; row < rows; ++row) {
        TableRow made;
        for (int column = 0; column < columns; ++column)
            made.cells += TableCell{.blocks = {paragraph(words)}};
        table.rows += made;
    }
    return table;
}

} // namespace

void TestStoryDocument::laysEveryBlockOut_data()
{
    QTest::addColumn<Block>("block");
    const QUrl web(u"https://pictures.example/300x200/a.png"_s);
    QTest::newRow("paragraph") << Block(paragraph(u"needle"_s));
    QTest::newRow("heading") << Block(Heading{.runs = {{.text = u"needle"_s}}});
    QTest::newRow("code") << Block(CodeBlock{.text = u"needle"_s, .language = u"cpp"_s});
    QTest::newRow("preformatted") << Block(Preformatted{.text = u"needle"_s});
    QTest::newRow("verse") << Block(Preformatted{.text = u"needle"_s, .isVerse = true});
    QTest::newRow("quote") << Block(Quote{.blocks = {paragraph(u"needle"_s)}});
    QTest::newRow("cite") << Block(Quote{.blocks = {paragraph(u"hay"_s)}, .cite = {{.text = u"needle"_s}}});
    QTest::newRow("pull quote") << Block(Quote{.blocks = {paragraph(u"needle"_s)}, .isPulled = true});
    QTest::newRow("list") << Block(List{.items = {{.blocks = {paragraph(u"needle"_s)}}}});
    QTest::newRow("list in a list") << Block(
        List{.items = {{.blocks = {List{.isOrdered = true, .items = {{.blocks = {paragraph(u"needle"_s)}}}}}}}});
    QTest::newRow("definition") << Block(
        DefinitionList{.items = {{.term = {{.text = u"hay"_s}}, .blocks = {paragraph(u"needle"_s)}}}});
    QTest::newRow("footnote") << Block(
        FootnoteList{.items = {{.id = u"n"_s, .label = u"1"_s, .blocks = {paragraph(u"needle"_s)}}}});
    QTest::newRow("table") << Block(tableOf(1, 1, u"needle"_s));
    QTest::newRow("table caption") << Block(
        Table{.caption = {{.text = u"needle"_s}}, .rows = tableOf(1, 1, u"x"_s).rows});
    QTest::newRow("caption") << Block(Image{.url = web, .caption = {{.text = u"needle"_s}}});
    QTest::newRow("credit") << Block(Image{.url = web, .credit = u"needle"_s});
    QTest::newRow("gallery") << Block(
        Gallery{.images = {{.url = web}, {.url = web, .caption = {{.text = u"needle"_s}}}}});
    QTest::newRow("embed") << Block(Embed{.url = QUrl(u"https://video.example/1"_s), .title = u"needle"_s});
    QTest::newRow("embed with picture") << Block(
        Embed{.url = QUrl(u"https://video.example/1"_s), .title = u"needle"_s, .thumbnail = web});
    QTest::newRow("quoted post") << Block(
        Embed{.kind = Embed::Kind::Post, .url = QUrl(u"https://post.example/1"_s), .text = u"needle"_s});
    QTest::newRow("live entry") << Block(LiveEntry{.time = u"14:20"_s, .blocks = {paragraph(u"needle"_s)}});
    QTest::newRow("live entry's title") << Block(LiveEntry{.time = u"14:20"_s, .title = u"needle"_s});
}

void TestStoryDocument::laysEveryBlockOut()
{
    QFETCH(const Block, block);
    const Page page(storyOf({paragraph(u"above"_s), block, Rule{}, paragraph(u"below"_s)}));
    const QRectF rect = page.rectOf(u"needle"_s);
    QVERIFY(rect.height() > 8);
    QVERIFY(rect.top() >= page.rectOf(u"above"_s).bottom());
    QVERIFY(rect.bottom() <= page.rectOf(u"below"_s).top());
    QVERIFY(page.column().adjusted(-1, 0, 1, 0).contains(rect));
}

void TestStoryDocument::columnHoldsAboutSeventyCharacters()
{
    const Page page(sampleStory());
    const QTextLayout *text = page.blockWith(u"It is the kind of failure"_s).layout();
    int longest = 0;
    for (int i = 0; i < text->lineCount(); ++i)
        longest = qMax(longest, text->lineAt(i).textLength());
    QVERIFY2(longest >= 62 && longest <= 76, qPrintable(QString::number(longest)));
}

void TestStoryDocument::columnIsCentred()
{
    const Page page(sampleStory(), 1300);
    QVERIFY(qAbs(page.column().left() - (1300 - page.column().right())) <= 1);
}

void TestStoryDocument::columnFitsANarrowPane()
{
    const Page page(sampleStory(), 300);
    QVERIFY(page.column().left() >= 16);
    QVERIFY(page.column().right() <= 284);
    QCOMPARE(page.layout->documentSize().width(), 300.0);
}

void TestStoryDocument::headlineIsTheLargest()
{
    const Page page(sampleStory());
    const auto sizeOf = [&](const QString &words) { return page.blockWith(words).charFormat().font().pixelSize(); };
    QVERIFY(sizeOf(u"The night the presses"_s) > sizeOf(u"A river under the floor"_s));
    QVERIFY(sizeOf(u"A river under the floor"_s) > sizeOf(u"What the program saw"_s));
    QVERIFY(sizeOf(u"What the program saw"_s) > sizeOf(u"It is the kind"_s));
    QVERIFY(sizeOf(u"It is the kind"_s) > sizeOf(u"The press hall on the morning after"_s));
}

void TestStoryDocument::headingsKeepTheirLevels()
{
    const Page page(storyOf({Heading{.level = 2, .runs = {{.text = u"two"_s}}},
        Heading{.level = 6, .runs = {{.text = u"six"_s}}}, Heading{.level = 99, .runs = {{.text = u"deep"_s}}}}));
    QCOMPARE(page.blockWith(u"Title"_s).blockFormat().headingLevel(), 1);
    QCOMPARE(page.blockWith(u"two"_s).blockFormat().headingLevel(), 2);
    QCOMPARE(page.blockWith(u"six"_s).blockFormat().headingLevel(), 6);
    QCOMPARE(page.blockWith(u"deep"_s).blockFormat().headingLevel(), 6);
}

void TestStoryDocument::onlyWebLinksLeadAnywhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("leads");
    QTest::newRow("https") << u"https://example.org/"_s << true;
    QTest::newRow("http") << u"http://example.org/"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("path") << u"/etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("telephone") << u"tel:123"_s << false;
}

void TestStoryDocument::onlyWebLinksLeadAnywhere()
{
    QFETCH(const QString, address);
    QFETCH(const bool, leads);
    const Page page(storyOf({Paragraph{.runs = {{.text = u"needle"_s, .link = QUrl(address)}}}}));
    QCOMPARE(!page.anchorOf(u"needle"_s).isEmpty(), leads);
}

void TestStoryDocument::onlyWebPicturesAreAskedFor_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("file") << u"file:///dev/zero"_s;
    QTest::newRow("path") << u"/dev/zero"_s;
    QTest::newRow("resource") << u"qrc:/broadsheet/icons/a.svg"_s;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("nothing") << QString();
}

void TestStoryDocument::onlyWebPicturesAreAskedFor()
{
    QFETCH(const QString, address);
    Story story = storyOf({Image{.url = QUrl(address), .alt = u"x"_s},
        Gallery{.images = {{.url = QUrl(address)}, {.url = QUrl(address)}}},
        Embed{.url = QUrl(u"https://a.example/"_s), .thumbnail = QUrl(address)}});
    story.lead = {.url = QUrl(address)};
    story.related = {{.heading = u"More"_s,
        .links = {{.title = u"x"_s, .url = QUrl(u"https://a.example/"_s), .image = QUrl(address)}}}};
    const Page page(story);
    for (const StoryPicture &picture : page.document->pictures()) {
        QVERIFY(picture.url.isEmpty());
        QVERIFY(picture.hasFailed);
    }
}

void TestStoryDocument::resourcesNeverComeFromOutside()
{
    const Page page(sampleStory());
    for (const QString &address : {u"file:///dev/zero"_s, u"/etc/passwd"_s, u"https://example.org/a.png"_s, u":/a"_s}) {
        const QImage image = page.document->resource(QTextDocument::ImageResource, QUrl(address)).value<QImage>();
        QCOMPARE(image.size(), QSize(1, 1));
        QVERIFY(!page.document->resource(QTextDocument::StyleSheetResource, QUrl(address)).toByteArray().isEmpty());
    }
}

void TestStoryDocument::keepsCodeByteForByte()
{
    const QString code = u"a\tb  c\n\n\t\t\r\n\u2028x\u2029y\ufffc\u200b\n   trailing   \n"_s + QString(9000, u'z');
    const Page page(storyOf({CodeBlock{.text = code}, CodeBlock{.text = u"second"_s}}));
    QCOMPARE(page.document->code(0), code);
    QCOMPARE(page.document->code(1), u"second"_s);
}

void TestStoryDocument::wideCodeScrollsInsideItself()
{
    const Page page(
        storyOf({CodeBlock{.text = u"short\n"_s + QString(u"long "_s).repeated(200)}, paragraph(u"after"_s)}));
    const StoryBox *box = scrollingBox(page.document->root());
    QVERIFY(box && box->overflows());
    QCOMPARE(page.layout->documentSize().width(), double(paneWidth));
    QCOMPARE(page.blockWith(u"long long"_s).layout()->lineCount(), 1);
    QCOMPARE(page.layout->scrollingBoxAt(page.layout->rectOf(*box).center()), box);
    QCOMPARE(page.layout->scrollingBoxAt(page.rectOf(u"after"_s).center()), nullptr);
    const double before = page.rectOf(u"short"_s).left();
    page.layout->scrollBox(*const_cast<StoryBox *>(box), 100);
    QCOMPARE(page.rectOf(u"short"_s).left(), before - 100);
    page.layout->scrollBox(*const_cast<StoryBox *>(box), 1e9);
    QVERIFY(box->scrollOffset < box->contentWidth);
}

void TestStoryDocument::wideTableScrollsInsideItself()
{
    const Page page(storyOf({tableOf(3, 30, u"unbreakable"_s), paragraph(u"after"_s)}));
    const StoryBox *box = scrollingBox(page.document->root());
    QVERIFY(box && box->overflows());
    QCOMPARE(box->size.width(), page.column().width());
    QCOMPARE(page.layout->documentSize().width(), double(paneWidth));
}

void TestStoryDocument::cellsOverSeveralRowsAndColumnsDoNotOverlap()
{
    const auto cell = [](const QString &text, int columns, int rows) {
        return TableCell{.blocks = {paragraph(text)}, .columnSpan = columns, .rowSpan = rows};
    };
    const Page page(storyOf(
        {Table{.rows = {{.cells = {cell(u"one"_s, 2, 1), cell(u"two"_s, 1, 3)}},
                   {.cells = {cell(u"three"_s, 1, 2), cell(u"four"_s, 1, 1)}}, {.cells = {cell(u"five"_s, 1, 1)}}}}}));
    QList<QRectF> rects;
    for (const QString &word : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s})
        rects += page.layout->rectOf(*page.document->boxOf(page.blockWith(word).blockNumber())->parent);
    for (qsizetype i = 0; i < rects.size(); ++i)
        for (qsizetype j = i + 1; j < rects.size(); ++j)
            QVERIFY2(!rects[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(rects[j]),
                qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    QCOMPARE(rects[1].height(), rects[0].height() + rects[2].height());
}

void TestStoryDocument::rightToLeftBeginsOnTheRight()
{
    const Page page(arabicStory());
    const auto firstLine = [&](const QString &words) {
        return page.blockWith(words).layout()->lineAt(0).naturalTextRect().translated(page.rectOf(words).topLeft());
    };
    QVERIFY(qAbs(firstLine(u"الليل"_s).right() - page.column().right()) < 3);
    QVERIFY(qAbs(firstLine(u"النهر الذي"_s).right() - page.column().right()) < 3);
    QVERIFY(qAbs(firstLine(u"This paragraph"_s).left() - page.column().left()) < 3);
    QVERIFY(firstLine(u"print"_s).left() < page.column().left() + 40);
}

void TestStoryDocument::markersHangOutsideTheText()
{
    const Page page(storyOf({List{.isOrdered = true,
        .start = 99,
        .items = {{.blocks = {paragraph(u"first"_s)}}, {.blocks = {paragraph(u"second"_s)}}}}}));
    const StoryBox *item = page.document->boxOf(page.blockWith(u"first"_s).blockNumber())->parent;
    QCOMPARE(item->marker, u"99."_s);
    QVERIFY(page.rectOf(u"first"_s).left()
        >= page.column().left() + QFontMetricsF(item->markerFont).horizontalAdvance(u"100."_s));
    QCOMPARE(page.rectOf(u"first"_s).left(), page.rectOf(u"second"_s).left());
}

void TestStoryDocument::footnoteMarksLeadToTheirNote()
{
    const Page page(sampleStory());
    QTextCursor mark = page.document->find(u"nothing at all.1"_s);
    mark.setPosition(mark.selectionEnd());
    const QUrl address(mark.charFormat().anchorHref());
    QCOMPARE(address.scheme(), storyScheme);
    QCOMPARE(page.document->footnote(address.path().section(u'/', 1).toInt()),
        u"The log is kept on paper tape; the last metre of it was blank."_s);
}

void TestStoryDocument::copiesWordsWithoutOurLabels()
{
    const Page page(storyOf({paragraph(u"One."_s), CodeBlock{.text = u"a\n\tb"_s, .language = u"cpp"_s},
        List{.items = {{.blocks = {paragraph(u"item"_s)}}}}, paragraph(QString(2000, u'w'))}));
    const QString copied =
        plainTextBetween(*page.document, page.blockWith(u"One."_s).position(), page.document->characterCount());
    QCOMPARE(copied, u"One.\n\na\n\tb\n\n• item\n\n"_s + QString(2000, u'w'));
}

void TestStoryDocument::copiesHtmlWithoutOurColours()
{
    const Page page(storyOf({Heading{.runs = {{.text = u"Head"_s}}},
        Paragraph{.runs = {{.text = u"<b>&"_s}, {.text = u"bold"_s, .style = InlineStyle::Bold},
                      {.text = u"there"_s, .link = QUrl(u"https://example.org/?a=1&b=2"_s)}}},
        CodeBlock{.text = u"a\nb"_s}}));
    const QString copied =
        htmlBetween(*page.document, page.blockWith(u"Head"_s).position(), page.document->characterCount());
    QCOMPARE(copied,
        u"<h2>Head</h2>\n<p>&lt;b&gt;&amp;<strong>bold</strong><a "
        u"href=\"https://example.org/?a=1&amp;b=2\">there</a></p>\n"
        "<pre><code>a\nb</code></pre>\n"_s);
}

void TestStoryDocument::relatedStoriesAreNumbered()
{
    const Page page(sampleStory());
    page.document->setRelated(sampleRelated(), sampleNow());
    QCOMPARE(page.document->relatedTargets().size(), 4);
    QCOMPARE(page.document->relatedTargets().at(1), QUrl(u"https://paper.example/2026/program"_s));
    QCOMPARE(page.document->relatedTargets().at(2), QUrl(u"broadsheet:entry/41"_s));
    QVERIFY(page.blockWith(u"Both speak of river authority"_s).isValid());
    QVERIFY(page.blockWith(u"Latest in Technology"_s).isValid());
}

void TestStoryDocument::relatedStoriesComeAndGoWithoutMovingAnything()
{
    const Page page(sampleStory());
    const QRectF last = page.rectOf(u"Thirty years of one program"_s);
    const int blocks = page.document->blockCount();
    const int broken = page.layout->brokenTexts();
    page.document->setRelated(sampleRelated(), sampleNow());
    page.layout->layOutAll();
    QCOMPARE(page.rectOf(u"Thirty years of one program"_s), last);
    QVERIFY(page.rectOf(u"Sluices opened"_s).top() > last.bottom());
    QVERIFY(page.layout->brokenTexts() - broken < 12);
    page.document->setRelated(sampleRelated().first(1), sampleNow());
    QVERIFY(page.document->find(u"Print Week"_s).isNull());
    page.document->setRelated({}, sampleNow());
    QCOMPARE(page.document->blockCount(), blocks);
    QCOMPARE(page.document->relatedTargets().size(), 2);
    QCOMPARE(page.rectOf(u"Thirty years of one program"_s), last);
}

void TestStoryDocument::eachTextIsBrokenIntoLinesOnce()
{
    QList<Block> blocks;
    for (int i = 0; i < 300; ++i)
        blocks += paragraph(u"A paragraph of some words that go on for a while and then stop."_s);
    const Page page(storyOf(blocks));
    const int once = page.layout->brokenTexts();
    QVERIFY(once <= 300 + 20);
    page.layout->refresh();
    page.layout->layOutAll();
    QCOMPARE(page.layout->brokenTexts(), once);
}

void TestStoryDocument::longStoryIsLaidOutInSlices()
{
    QList<Block> blocks;
    for (int i = 0; i < 2000; ++i)
        blocks += paragraph(
            u"Paragraph %1 of a very long story, which nobody wants to wait for before the first lines appear."_s.arg(
                i));
    const std::unique_ptr<StoryDocument> document = StoryDocument::build(storyOf(blocks), {});
    auto *layout = static_cast<StoryLayout *>(document->documentLayout());
    document->setPageSize(QSizeF(paneWidth, -1));
    QVERIFY(!layout->isComplete());
    QVERIFY(layout->brokenTexts() < 400);
    const double estimated = layout->documentSize().height();
    QVERIFY(layout->blockBoundingRect(document->findBlockByNumber(900)).height() > 0);
    QVERIFY(!layout->isComplete());
    QTRY_VERIFY(layout->isComplete());
    QVERIFY(qAbs(layout->documentSize().height() - estimated) < layout->documentSize().height() / 2);
}

void TestStoryDocument::aListOfAnyLengthIsLaidOutInSlices()
{
    List list{.isOrdered = true, .start = 1};
    for (int i = 0; i < 3000; ++i)
        list.items += ListItem{.blocks = {paragraph(u"Item %1 of a list that somebody's program wrote."_s.arg(i))}};
    const std::unique_ptr<StoryDocument> document = StoryDocument::build(storyOf({list}), {});
    auto *layout = static_cast<StoryLayout *>(document->documentLayout());
    document->setPageSize(QSizeF(paneWidth, -1));
    QVERIFY(!layout->isComplete());
    QVERIFY2(layout->brokenTexts() < 600, qPrintable(QString::number(layout->brokenTexts())));
    QTRY_VERIFY(layout->isComplete());
    const auto topOf = [&](const QString &words) {
        return layout->blockBoundingRect(document->find(words).block()).top();
    };
    const double step = topOf(u"Item 50 "_s) - topOf(u"Item 49 "_s);
    QCOMPARE(topOf(u"Item 100 "_s) - topOf(u"Item 99 "_s), step);
    QCOMPARE(document->boxOf(document->find(u"Item 100 "_s).block().blockNumber())->parent->marker, u"101."_s);
}

void TestStoryDocument::nestedTablesAreLinear()
{
    Table table = tableOf(2, 2, u"innermost"_s);
    for (int level = 0; level < 60; ++level)
        table =
            Table{.rows = {{.cells = {TableCell{.blocks = {table}}, TableCell{.blocks = {paragraph(u"beside"_s)}}}}}};
    const Page page(storyOf({table}));
    QVERIFY(page.document->toPlainText().contains(u"innermost"_s));
    QVERIFY2(page.layout->brokenTexts() < 4 * page.document->blockCount(),
        qPrintable(QString::number(page.layout->brokenTexts())));
}

void TestStoryDocument::deepQuotesAreLinear()
{
    Block block = paragraph(u"innermost"_s);
    for (int level = 0; level < 2000; ++level)
        block = Quote{.blocks = {block}};
    const Page page(storyOf({block}));
    QVERIFY(page.rectOf(u"innermost"_s).width() > 40);
    QVERIFY(page.layout->brokenTexts() < 10);
}

void TestStoryDocument::hugeTableIsCut()
{
    const Page page(storyOf({tableOf(2000, 10, u"x"_s)}));
    QVERIFY(page.document->blockCount() < 5010);
    QVERIFY(!page.document->find(u"The table goes on"_s).isNull());
}

void TestStoryDocument::hugeCodeIsCutButCopiedWhole()
{
    const QString code = QString(u"x\n"_s).repeated(100000);
    const Page page(storyOf({CodeBlock{.text = code}, Preformatted{.text = code}}));
    QVERIFY(page.document->blockCount() < 10020);
    QCOMPARE(page.document->code(0), code);
}

void TestStoryDocument::longLinesAreBroken()
{
    const QString line = QString(u"abcdefgh"_s).repeated(10000);
    const Page page(
        storyOf({CodeBlock{.text = line}, Preformatted{.text = line}, Preformatted{.text = line, .isVerse = true}}));
    for (QTextBlock block = page.document->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= 4001);
    const QString copied = plainTextBetween(*page.document, 0, page.document->characterCount());
    QCOMPARE(copied.count(line), 3);
}

void TestStoryDocument::wideSpansAreCut()
{
    const Page page(storyOf({Table{
        .rows = {
            {.cells = {TableCell{.blocks = {paragraph(u"needle"_s)}, .columnSpan = 1000000, .rowSpan = 1000000}}}}}}));
    QVERIFY(page.rectOf(u"needle"_s).height() > 8);
    const Page none(storyOf({Table{
        .rows = {{.cells = {TableCell{.blocks = {paragraph(u"needle"_s)}, .columnSpan = -3, .rowSpan = 0}}}, {}}}}));
    QVERIFY(none.rectOf(u"needle"_s).height() > 8);
}

void TestStoryDocument::longWordsBreak()
{
    const Page page(
        storyOf({paragraph(QString(30000, u'x')), tableOf(1, 2, QString(5000, u'y')), paragraph(u"after"_s)}));
    QCOMPARE(page.layout->documentSize().width(), double(paneWidth));
    QVERIFY(page.rectOf(u"xxx"_s).height() > 1000);
    QVERIFY(page.rectOf(u"after"_s).isValid());
}

void TestStoryDocument::structureInTextIsHarmless()
{
    const QString hostile = u"a\u2029b\ufdd0c\ufdd1d\ufffce\nf"_s + QChar(0) + u"g\u202eh"_s;
    const Page page(
        storyOf({paragraph(hostile), CodeBlock{.text = hostile}, Preformatted{.text = hostile}, paragraph(u"last"_s)}));
    for (QTextBlock block = page.document->begin(); block.isValid(); block = block.next()) {
        const StoryBox *box = page.document->boxOf(block.blockNumber());
        QVERIFY(box);
        QCOMPARE(box->block, block.blockNumber());
    }
    QVERIFY(page.rectOf(u"last"_s).isValid());
}

void TestStoryDocument::canBeBuiltInAnotherThread()
{
    const std::unique_ptr<StoryDocument> document = QtConcurrent::run([home = thread()] {
        std::unique_ptr<StoryDocument> built = StoryDocument::build(sampleStory(), {});
        built->moveToThread(home);
        return built;
    }).takeResult();
    document->setPageSize(QSizeF(paneWidth, -1));
    static_cast<StoryLayout *>(document->documentLayout())->layOutAll();
    QCOMPARE(document->documentLayout()->documentSize(), Page(sampleStory()).layout->documentSize());
}

void TestStoryDocument::sameStoryIsLaidOutAlike()
{
    const Page first(sampleStory());
    const Page second(sampleStory());
    QCOMPARE(first.document->toPlainText(), second.document->toPlainText());
    QCOMPARE(first.layout->documentSize(), second.layout->documentSize());
}

QTEST_MAIN(TestStoryDocument)
#include "tst_storydocument.moc"

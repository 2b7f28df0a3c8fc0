#include "core/render/StoryHtml.h"
#include "core/render/StoryMarkdown.h"
#include "core/render/StoryText.h"
#include "tests/core/render/EveryBlock.h"
#include "tests/support/Golden.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestStoryRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesHtml() { QVERIFY(matchesGolden(htmlPageOf(everyBlock()).toUtf8(), u"render/every-block.html"_s)); }
    void writesMarkdown() { QVERIFY(matchesGolden(markdownOf(everyBlock()).toUtf8(), u"render/every-block.md"_s)); }
    void writesText() { QVERIFY(matchesGolden(plainTextOf(everyBlock()).toUtf8(), u"render/every-block.txt"_s)); }

    void escapesWhatMarkdownWouldRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("emphasis") << u"2 * 3 * 4 _x_"_s << u"2 \\* 3 \\* 4 \\_x\\_"_s;
        QTest::newRow("heading") << u"# no heading"_s << u"\\# no heading"_s;
        QTest::newRow("list") << u"- no item"_s << u"\\- no item"_s;
        QTest::newRow("number") << u"1984. A year"_s << u"1984\\. A year"_s;
        QTest::newRow("markup") << u"<b> & [x](y)"_s << u"\\<b\\> &amp; \\[x\\](y)"_s;
    }

    void escapesWhatMarkdownWouldRead()
    {
        QFETCH(QString, text);
        QTEST(markdownOf(QList<Block>{paragraph(text)}), "markdown");
    }

    void writesNoAddressButOfTheWeb()
    {
        const QString html = htmlOf({Paragraph{{{.text = u"a"_s, .link = QUrl(u"javascript:alert(1)"_s)}}},
            Image{.url = QUrl(u"file:///etc/passwd"_s)}});
        QVERIFY(!html.contains("javascript"_L1) && !html.contains("file:"_L1));
    }

    void countsOnBehindTheLargestStart()
    {
        const List list{.isOrdered = true,
            .start = std::numeric_limits<int>::max(),
            .items = {{{Paragraph{.runs = {{.text = u"last"_s}}}}}, {{Paragraph{.runs = {{.text = u"beyond"_s}}}}}}};
        QVERIFY(plainTextOf(QList<Block>{list}).contains(u"2147483648. beyond"_s));
    }
};

QTEST_GUILESS_MAIN(TestStoryRender)
#include "tst_storyrender.moc"

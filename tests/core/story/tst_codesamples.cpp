#include "core/html/HtmlParser.h"
#include "core/model/Story.h"
#include "core/story/StoryExtractor.h"
#include "tests/support/Fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList prose{
    u"The harbour office said on Tuesday that the gauge at the quay is read by a program from now on, day and night."_s,
    u"What follows is the part of it that tells how deep the water is; the rest only writes that number down."_s,
    u"Nobody has to row out with the lead any more, which the crews of both ferries say they do not miss at all."_s};

Story storyWith(const QString &sample)
{
    const QString page = u"<html><head><title>The gauge</title></head><body><article><h1>The gauge</h1><p>%1</p>"
                         "<p>%2</p>%3<p>%4</p></article></body></html>"_s.arg(prose[0], prose[1], sample, prose[2]);
    const QUrl url(u"https://news.example.test/the-gauge"_s);
    return extractStory(parseHtml(page, url), url, {});
}

} // namespace

/// One program as highlighters and publishing systems write it: each file of tests/data/code is what one of them made
/// of source.python.
class TestCodeSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatTheAuthorWrote_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : fixtures(u"code"_s, u"*.html"_s))
            QTest::newRow(qPrintable(path)) << path;
    }

    void restoresWhatTheAuthorWrote()
    {
        QFETCH(const QString, path);
        const Story story = storyWith(QString::fromUtf8(fixture(path)));
        QList<CodeBlock> code;
        for (const Block &block : story.blocks) {
            if (const auto *found = block.as<CodeBlock>())
                code += *found;
        }
        QCOMPARE(code.size(), 1);
        QCOMPARE(code.first().text + u'\n', QString::fromUtf8(fixture(u"code/source.python"_s)));
        QCOMPARE(code.first().language, u"python"_s);
    }

    void keepsTheTextAroundIt_data() { restoresWhatTheAuthorWrote_data(); }

    void keepsTheTextAroundIt()
    {
        QFETCH(const QString, path);
        QStringList paragraphs;
        for (const Block &block : storyWith(QString::fromUtf8(fixture(path))).blocks) {
            if (const auto *found = block.as<Paragraph>(); found && !found->runs.isEmpty())
                paragraphs += found->runs.first().text;
        }
        for (const QString &text : prose)
            QVERIFY2(paragraphs.contains(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestCodeSamples)
#include "tst_codesamples.moc"

#include "ui/story/StoryPieces.h"

#include "core/model/BlockText.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Long paragraphs are cut and long words given places to break, without a letter lost.
class TestStoryPieces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAnOrdinaryParagraphWhole();
    void anEmptyParagraphIsOnePiece();
    void cutsALongParagraphAtSpaces();
    void cutsTextWithoutSpaces();
    void neverCutsACharacterInTwo();
    void keepsTheLookOfEachRun();
    void breaksOnlyLongWords();
    void leavesIdeographsAlone();
};

namespace {

QString joined(const QList<InlineRuns> &pieces)
{
    QString text;
    for (const InlineRuns &piece : pieces)
        text += textOf(piece);
    return text;
}

qsizetype longest(const QList<InlineRuns> &pieces)
{
    qsizetype most = 0;
    for (const InlineRuns &piece : pieces)
        most = qMax(most, textOf(piece).size());
    return most;
}

} // namespace

void TestStoryPieces::leavesAnOrdinaryParagraphWhole()
{
    const InlineRuns runs{{.text = u"One "_s}, {.text = u"two"_s, .style = InlineStyle::Bold}, {.text = u"."_s}};
    QCOMPARE(piecesOf(runs), QList<InlineRuns>{runs});
}

void TestStoryPieces::anEmptyParagraphIsOnePiece()
{
    QCOMPARE(piecesOf({}).size(), 1);
    QCOMPARE(piecesOf({InlineRun{}}).size(), 1);
}

void TestStoryPieces::cutsALongParagraphAtSpaces()
{
    const QString text = QString(u"seven letters "_s).repeated(30000);
    const QList<InlineRuns> pieces = piecesOf({{.text = text}});
    QVERIFY(pieces.size() >= 35);
    QVERIFY(longest(pieces) <= 12000);
    QCOMPARE(joined(pieces), text);
    for (const InlineRuns &piece : pieces)
        QVERIFY(textOf(piece).endsWith(u' '));
}

void TestStoryPieces::cutsTextWithoutSpaces()
{
    const QString text(300000, u'x');
    const QList<InlineRuns> pieces = piecesOf({{.text = text}});
    QVERIFY(longest(pieces) <= 12000);
    QCOMPARE(joined(pieces), text);
}

void TestStoryPieces::neverCutsACharacterInTwo()
{
    const QString text = u'x' + QString(u"😀"_s).repeated(20000);
    const QList<InlineRuns> pieces = piecesOf({{.text = text}});
    QCOMPARE(joined(pieces), text);
    for (const InlineRuns &piece : pieces)
        QVERIFY(!textOf(piece).front().isLowSurrogate());
}

void TestStoryPieces::keepsTheLookOfEachRun()
{
    const InlineRun bold{.text = QString(20000, u'b'), .style = InlineStyle::Bold};
    const QList<InlineRuns> pieces = piecesOf({{.text = QString(5000, u'a')}, bold});
    for (const InlineRuns &piece : pieces)
        for (const InlineRun &run : piece)
            QCOMPARE(run.style, run.text.front() == u'b' ? InlineStyle::Bold : InlineStyle::None);
}

void TestStoryPieces::breaksOnlyLongWords()
{
    bool added = false;
    const QString ordinary = QString(u"word "_s).repeated(5000);
    QCOMPARE(breakable(ordinary, added), ordinary);
    QVERIFY(!added);
    QString broken = breakable(QString(5000, u'x'), added);
    QVERIFY(added);
    QCOMPARE(broken.count(QChar(0x200b)), 5);
    QCOMPARE(broken.remove(QChar(0x200b)), QString(5000, u'x'));
}

void TestStoryPieces::leavesIdeographsAlone()
{
    bool added = false;
    const QString text(5000, QChar(0x6f22));
    QCOMPARE(breakable(text, added), text);
    QVERIFY(!added);
}

QTEST_APPLESS_MAIN(TestStoryPieces)
#include "tst_storypieces.moc"

#include "ui/story/TableColumns.h"

#include <QTest>

#include <numeric>

/// A table takes the room it needs, shares what there is, and is wider than the page only when its words are.
class TestTableColumns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachColumnItsLineWhereAllFit();
    void stretchesOverTheColumn();
    void sharesByNeedWhereNotAllFits();
    void neverGivesLessThanTheLongestWord();
    void spansWidenTheirColumnsEvenly();
    void aSpanBeyondTheTableIsCut();
    void emptyColumnsAreAllowed();
};

namespace {

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

void TestTableColumns::givesEachColumnItsLineWhereAllFit()
{
    QCOMPARE(columnWidths(2, {{0, 1, 20, 50}, {1, 1, 30, 80}}, 400, false), (QList<double>{50, 80}));
}

void TestTableColumns::stretchesOverTheColumn()
{
    QCOMPARE(columnWidths(2, {{0, 1, 20, 50}, {1, 1, 30, 150}}, 400, true), (QList<double>{100, 300}));
}

void TestTableColumns::sharesByNeedWhereNotAllFits()
{
    const QList<double> widths = columnWidths(2, {{0, 1, 20, 60}, {1, 1, 30, 1030}}, 310, true);
    QCOMPARE(sum(widths), 310.0);
    QCOMPARE(widths[0], 20 + 40 * 0.25);
}

void TestTableColumns::neverGivesLessThanTheLongestWord()
{
    QCOMPARE(columnWidths(3, {{0, 1, 200, 300}, {1, 1, 200, 300}, {2, 1, 200, 900}}, 400, true),
        (QList<double>{200, 200, 200}));
}

void TestTableColumns::spansWidenTheirColumnsEvenly()
{
    QCOMPARE(columnWidths(2, {{0, 1, 10, 10}, {1, 1, 10, 10}, {0, 2, 60, 60}}, 400, false), (QList<double>{30, 30}));
}

void TestTableColumns::aSpanBeyondTheTableIsCut()
{
    QCOMPARE(columnWidths(2, {{1, 1000000, 40, 40}, {0, 1, 10, 10}}, 400, false), (QList<double>{10, 40}));
}

void TestTableColumns::emptyColumnsAreAllowed()
{
    QCOMPARE(sum(columnWidths(3, {}, 300, true)), 0.0);
}

QTEST_APPLESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"

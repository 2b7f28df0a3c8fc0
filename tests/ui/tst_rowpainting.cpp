#include "ui/RowPainting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStyleOptionViewItem rowRead(Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 20);
    option.direction = direction;
    return option;
}

/// The columns that a line leaves ink in.
QRect inkOf(const QStyleOptionViewItem &option, const QRect &part, const QString &text)
{
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawRowLine(&painter, option, part, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.end();
    QRegion ink;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink += QRect(x, y, 1, 1);
    return ink.boundingRect();
}

} // namespace

class TestRowPainting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mirrorsThePartsOfARowWithTheLanguage()
    {
        const QRect mark(4, 2, 10, 10);
        QCOMPARE(placeInRow(rowRead(Qt::LeftToRight), mark), mark);
        QCOMPARE(placeInRow(rowRead(Qt::RightToLeft), mark), QRect(186, 2, 10, 10));
    }

    void beginsALineOnTheSideOfTheLanguage()
    {
        const QRect part(0, 0, 200, 20);
        QVERIFY(inkOf(rowRead(Qt::LeftToRight), part, u"Tides"_s).right() < 100);
        QVERIFY(inkOf(rowRead(Qt::RightToLeft), part, u"Tides"_s).left() > 100);
    }

    void cutsALineToItsPart()
    {
        const QString words = u"The keepers of the lighthouse counted ships"_s;
        QVERIFY(inkOf(rowRead(Qt::LeftToRight), QRect(0, 0, 90, 20), words).right() <= 90);
        QVERIFY(inkOf(rowRead(Qt::RightToLeft), QRect(0, 0, 90, 20), words).left() >= 110);
    }
};

QTEST_MAIN(TestRowPainting)
#include "tst_rowpainting.moc"

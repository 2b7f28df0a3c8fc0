#include "ui/FusionStyle.h"
#include "ui/story/StoryTheme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Boxes that are not checked are seen in every palette (WCAG 2.2, "non-text contrast").
class TestFusionStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesWhatIsNotChosen_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("words");
        QTest::addColumn<bool>("isRound");
        for (const bool isRound : {false, true}) {
            const char *kind = isRound ? "radio" : "check";
            QTest::addRow("light, %s", kind)
                << QColor(QRgb(0xf6f5f2)) << QColor(QRgb(0xffffff)) << QColor(QRgb(0x000000)) << isRound;
            QTest::addRow("dark, %s", kind)
                << QColor(QRgb(0x26282b)) << QColor(QRgb(0x1d1f21)) << QColor(QRgb(0xe4e2dd)) << isRound;
            QTest::addRow("black, %s", kind)
                << QColor(QRgb(0x000000)) << QColor(QRgb(0x000000)) << QColor(QRgb(0xffffff)) << isRound;
            QTest::addRow("sepia, %s", kind)
                << QColor(QRgb(0xefe6d3)) << QColor(QRgb(0xf7f0e1)) << QColor(QRgb(0x372c20)) << isRound;
        }
    }

    void framesWhatIsNotChosen()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, base);
        QFETCH(QColor, words);
        QFETCH(bool, isRound);
        QApplication::setStyle(new FusionStyle);
        QPalette palette(window);
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::WindowText, words);
        QStyleOptionButton option;
        option.palette = palette;
        option.rect = QRect(4, 4, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QImage drawn(24, 24, QImage::Format_RGB32);
        drawn.fill(window);
        QPainter painter(&drawn);
        QApplication::style()->drawPrimitive(
            isRound ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter);
        painter.end();
        double best = 0;
        for (int x = 0; x < 12; ++x) // across the frame on one side, at half of the height
            best = std::max(best,
                std::min(contrastRatio(drawn.pixelColor(x, 12), window), contrastRatio(drawn.pixelColor(x, 12), base)));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
};

QTEST_MAIN(TestFusionStyle)
#include "tst_fusionstyle.moc"

#include "ui/entries/EntrySearchBar.h"

#include <QImage>
#include <QLayout>
#include <QLineEdit>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

class TestEntrySearchBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFieldHasAFrameThatCanBeSeen_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(250, 250, 250) << QColor(20, 20, 20);
        QTest::newRow("dark") << QColor(32, 34, 36) << QColor(222, 222, 222);
    }

    void theFieldHasAFrameThatCanBeSeen()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        EntrySearchBar bar;
        bar.resize(300, bar.sizeHint().height());
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::Text, text);
        bar.setPalette(palette);
        bar.ensurePolished();
        bar.layout()->activate(); // not shown: the focus would frame it anyhow
        const QRect field = bar.findChild<QLineEdit *>()->geometry();
        const QImage painted = bar.grab().toImage();
        int strongest = 0;
        for (int x = field.left() - 2; x < field.left() + 4; ++x)
            strongest =
                std::max(strongest, std::abs(qGray(painted.pixel(x, field.center().y())) - qGray(ground.rgb())));
        QVERIFY2(strongest > 40, qPrintable(QString::number(strongest)));
    }
};

QTEST_MAIN(TestEntrySearchBar)
#include "tst_entrysearchbar.moc"

#include "ui/palette/CommandPalette.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_before = new QLineEdit(m_window.get());
        m_palette = new CommandPalette(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        m_ran.clear();
        const auto item = [this](const QString &name) {
            return PaletteItem{.text = name, .hint = u"Feed"_s, .icon = {}, .run = [this, name] { m_ran += name; }};
        };
        m_palette->begin({item(u"Harbour"_s), item(u"Mountain"_s), item(u"Forest"_s)},
            [item](const QString &typed) { return QList{item("near "_L1 + typed), item("far "_L1 + typed)}; });
        m_field = m_palette->findChild<QLineEdit *>();
        m_list = m_palette->findChild<QListWidget *>();
    }

    void showsEverythingBeforeALetterIsTyped()
    {
        QVERIFY(m_field->hasFocus());
        QCOMPARE(m_list->count(), 3);
        QCOMPARE(m_list->currentRow(), 0);
    }

    void runsTheFirstMatchWithReturnAndGivesTheFocusBack()
    {
        QTest::keyClicks(m_field, u"mou"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList(u"Mountain"_s));
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_before->hasFocus());
    }

    void offersWhatWasTypedLast()
    {
        QTest::keyClicks(m_field, u"o"_s);
        QCOMPARE(m_list->count(), 5);
        QCOMPARE(m_list->item(3)->text(), u"near o"_s);
        QTest::keyClick(m_field, Qt::Key_Up);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList(u"far o"_s));
    }

    void goesRoundWithTheArrows()
    {
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_list->currentRow(), 1);
        QTest::keyClick(m_field, Qt::Key_Up);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->currentRow(), 2);
    }

    void goesWithEscapeAndWhenTheFocusGoes()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_before->hasFocus());
        m_palette->begin({}, [](const QString &) { return QList<PaletteItem>(); });
        m_before->setFocus();
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_ran.isEmpty());
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    QStringList m_ran;
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"

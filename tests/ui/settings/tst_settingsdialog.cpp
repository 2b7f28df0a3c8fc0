#include "ui/settings/SettingsDialog.h"

#include "ui/Actions.h"
#include "ui/Settings.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = {};
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_actions = std::make_unique<Actions>(m_window.get());
        m_dialog = std::make_unique<SettingsDialog>(m_settings, *m_actions, m_window.get());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_actions.reset();
    }

    void showsAllSettingsAtFirst()
    {
        QVERIFY(shownGroups().size() > 3);
        QVERIFY(sentence().isEmpty());
    }

    void isNeverScrolledAside()
    {
        for (int width = 360; width <= 900; width += 20) {
            QWidget window;
            window.resize(width, 700);
            SettingsDialog dialog(m_settings, *m_actions, &window);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const auto *scroll = dialog.findChild<QScrollArea *>("settingsScrollArea"_L1);
            QTRY_VERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
        }
    }

    void showsOnlyTheSettingsThatHaveTheWords()
    {
        QTest::keyClicks(field(), u"itself rhythm"_s);
        QVERIFY(box("refreshByItselfCheckBox"_L1)->isVisible());
        QVERIFY(!box("refreshAtStartCheckBox"_L1)->isVisible());
        QCOMPARE(shownGroups(), QStringList(u"Feeds"_s));
        field()->clear();
        QVERIFY(box("refreshAtStartCheckBox"_L1)->isVisible());
    }

    void opensWithTheWordsThatWereTypedElsewhere()
    {
        m_dialog->find(u"when Broadsheet starts"_s);
        QCOMPARE(field()->text(), u"when Broadsheet starts"_s);
        QVERIFY(box("refreshAtStartCheckBox"_L1)->isVisible());
        QVERIFY(!box("refreshByItselfCheckBox"_L1)->isVisible());
    }

    void findsAColourByItsName()
    {
        m_dialog->find(u"sepia"_s);
        QCOMPARE(shownGroups().size(), 1);
    }

    void saysThatNoSettingHasTheWords()
    {
        m_dialog->find(u"xyzzy"_s);
        QCOMPARE(shownGroups(), QStringList());
        QCOMPARE(sentence(), u"No setting has “xyzzy”."_s);
        m_dialog->find({});
        QVERIFY(sentence().isEmpty());
    }

    void changesCountAtOnce()
    {
        QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
        box("refreshAtStartCheckBox"_L1)->click();
        QVERIFY(!m_settings.refreshAtStart);
        QCOMPARE(changed.count(), 1);
    }

private:
    QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>(u"settingsEdit"_s); }
    QCheckBox *box(QLatin1StringView name) const { return m_dialog->findChild<QCheckBox *>(name); }

    QStringList shownGroups() const
    {
        QStringList titles;
        for (const QGroupBox *group : m_dialog->findChildren<QGroupBox *>())
            if (group->isVisible())
                titles += group->title();
        return titles;
    }

    /// What the dialog says in place of settings.
    QString sentence() const
    {
        const auto *label = m_dialog->findChild<QLabel *>(u"nothingFoundLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }

    Settings m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"

#include "ui/AccessKey.h"
#include "ui/Actions.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
#include <QWidget>

class TestActions : public QObject {
    Q_OBJECT

    static void addProfiles()
    {
        QTest::addColumn<KeyProfile>("profile");
        for (int profile = 0; profile < keyProfiles; ++profile)
            QTest::newRow(qPrintable(titleOf(KeyProfile(profile)))) << KeyProfile(profile);
    }

private Q_SLOTS:
    void givesNoKeyToTwoActions_data() { addProfiles(); }

    void givesNoKeyToTwoActions()
    {
        QFETCH(KeyProfile, profile);
        QWidget window;
        Actions actions(&window);
        actions.setKeys({.profile = profile});
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : actions.all())
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!keys.isEmpty(), qPrintable(action->objectName()));
                QVERIFY2(!taken.contains(keys),
                    qPrintable(keys.toString() + u' ' + action->objectName() + u' ' + taken.value(keys)));
                taken.insert(keys, action->objectName());
            }
        QVERIFY(taken.size() > 80);
    }

    /// A key that begins a sequence would make everybody wait who means the key alone.
    void beginsNoSequenceWithAKeyOfItsOwn_data() { addProfiles(); }

    void beginsNoSequenceWithAKeyOfItsOwn()
    {
        QFETCH(KeyProfile, profile);
        QWidget window;
        Actions actions(&window);
        actions.setKeys({.profile = profile});
        QSet<QKeySequence> alone;
        for (const QAction *action : actions.all())
            for (const QKeySequence &keys : action->shortcuts())
                if (keys.count() == 1)
                    alone.insert(keys);
        for (const QAction *action : actions.all())
            for (const QKeySequence &keys : action->shortcuts())
                QVERIFY2(keys.count() == 1 || !alone.contains(QKeySequence(keys[0])), qPrintable(keys.toString()));
    }

    void hasAKeyWithAModifierForEveryLetter_data() { addProfiles(); }

    void hasAKeyWithAModifierForEveryLetter()
    {
        QFETCH(KeyProfile, profile);
        QWidget window;
        Actions actions(&window);
        actions.setKeys({.profile = profile});
        QList<QAction *> withLetter;
        for (QAction *action : actions.all())
            if (!action->shortcuts().isEmpty())
                withLetter += action;
        actions.setKeys({.profile = profile, .letterKeys = false});
        for (const QAction *action : std::as_const(withLetter))
            QVERIFY2(!action->shortcuts().isEmpty() || action->objectName() == QLatin1StringView("readBackAction"),
                qPrintable(action->objectName()));
    }

    /// A row of a profile that names no action, or repeats what Reader has, would be there for nothing.
    void profilesDifferFromReaderWhereTheySaySo_data() { addProfiles(); }

    void profilesDifferFromReaderWhereTheySaySo()
    {
        QFETCH(KeyProfile, profile);
        QWidget window;
        Actions actions(&window);
        for (QAction *action : actions.all())
            if (const auto keys = profileKeys(profile, Actions::nameOf(action)))
                QVERIFY2(*keys != actions.profileKeysOf(action, KeyProfile::Reader), qPrintable(action->objectName()));
    }

    void prefersTheKeysThatThePersonChose()
    {
        QWidget window;
        Actions actions(&window);
        const QList own{QKeySequence(QStringLiteral("Ctrl+Alt+X"))};
        actions.setKeys({.own = {{QStringLiteral("undo"), own}, {QStringLiteral("redo"), {}}}});
        QCOMPARE(actions[ActionId::Undo]->shortcuts(), own);
        QVERIFY(actions[ActionId::Redo]->shortcuts().isEmpty());
        actions.setKeys({});
        QCOMPARE(actions[ActionId::Undo]->shortcut(), QKeySequence(QStringLiteral("Ctrl+Z")));
    }

    void putsEveryActionIntoAMenuOnceAndNamesIt()
    {
        QWidget window;
        const Actions actions(&window);
        QSet<QAction *> inMenus;
        for (const ActionGroup group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Go,
                 ActionGroup::Feed, ActionGroup::Story, ActionGroup::Help})
            for (QAction *action : actions.group(group))
                if (action) {
                    QVERIFY(!inMenus.contains(action));
                    inMenus.insert(action);
                    QVERIFY(!action->text().isEmpty() && !action->objectName().isEmpty());
                }
        QCOMPARE(inMenus.size() + Actions::linkKeys, actions.all().size());
    }

    void drawsItsIconsForTheScreen()
    {
        QWidget window;
        const Actions actions(&window);
        const QIcon icon = actions[ActionId::AddFeed]->icon();
        QCOMPARE(icon.pixmap({16, 16}, 1).size(), QSize(16, 16));
        const QPixmap fine = icon.pixmap({16, 16}, 2);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2);
    }

    void takesTheAccessKeyOutOfAText()
    {
        QCOMPARE(withoutAccessKey(u"&Open…"_s), u"Open…"_s);
        QCOMPARE(withoutAccessKey(u"開く(&O)…"_s), u"開く…"_s);
        QCOMPARE(withoutAccessKey(u"فتح (&O):"_s), u"فتح:"_s);
        QCOMPARE(withoutAccessKey(u"Open (now)"_s), u"Open (now)"_s);
    }

    void namesTheKeyInTheToolTip()
    {
        QWidget window;
        const Actions actions(&window);
        QCOMPARE(actions[ActionId::NextUnread]->toolTip(), QStringLiteral("Next Unread Story (N)"));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"

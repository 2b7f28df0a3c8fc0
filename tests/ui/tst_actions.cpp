#include "ui/Actions.h"

#include <QSet>
#include <QTest>
#include <QWidget>

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesNoKeyToTwoActions()
    {
        QWidget window;
        const Actions actions(&window);
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
    void beginsNoSequenceWithAKeyOfItsOwn()
    {
        QWidget window;
        const Actions actions(&window);
        QSet<QKeySequence> alone;
        for (const QAction *action : actions.all())
            for (const QKeySequence &keys : action->shortcuts())
                if (keys.count() == 1)
                    alone.insert(keys);
        for (const QAction *action : actions.all())
            for (const QKeySequence &keys : action->shortcuts())
                QVERIFY2(keys.count() == 1 || !alone.contains(QKeySequence(keys[0])), qPrintable(keys.toString()));
    }

    void hasAKeyWithAModifierForEveryLetter()
    {
        QWidget window;
        Actions actions(&window);
        QList<QAction *> withLetter;
        for (QAction *action : actions.all())
            if (!action->shortcuts().isEmpty())
                withLetter += action;
        actions.setLetterKeys(false);
        for (const QAction *action : std::as_const(withLetter))
            QVERIFY2(!action->shortcuts().isEmpty() || action->objectName() == QLatin1StringView("readBackAction"),
                qPrintable(action->objectName()));
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

    void namesTheKeyInTheToolTip()
    {
        QWidget window;
        const Actions actions(&window);
        QCOMPARE(actions[ActionId::NextUnread]->toolTip(), QStringLiteral("Next Unread Story (N)"));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"

#include "ui/feeds/ViewKey.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestViewKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<EntryQuery>("view");
        using Scope = EntryQuery::Scope;
        QTest::newRow("all") << EntryQuery{.scope = Scope::All};
        QTest::newRow("unread") << EntryQuery{.scope = Scope::Unread};
        QTest::newRow("starred") << EntryQuery{.scope = Scope::Starred};
        QTest::newRow("today") << EntryQuery{.scope = Scope::Today};
        QTest::newRow("feed") << EntryQuery{.scope = Scope::Feed, .feed = {12}};
        QTest::newRow("folder") << EntryQuery{.scope = Scope::Folder, .folder = {3}};
    }

    void readsBackWhatItWrote()
    {
        QFETCH(EntryQuery, view);
        QCOMPARE(viewFromKey(viewKey(view)), view);
    }

    void takesAnUnknownNameForAllStories()
    {
        QCOMPARE(viewFromKey(u"labels:4"_s), EntryQuery());
        QCOMPARE(viewFromKey({}), EntryQuery());
    }
};

QTEST_GUILESS_MAIN(TestViewKey)
#include "tst_viewkey.moc"

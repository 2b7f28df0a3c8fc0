#include "app/Options.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensTheWindowWithoutWords() { QCOMPARE(parseOptions({u"broadsheet"_s}), Result<Options>(Options{})); }

    void handsAddressesToTheWindow()
    {
        const Result<Options> options = parseOptions({u"broadsheet"_s, u"feed:https://example.org"_s, u"list.opml"_s});
        QVERIFY(options);
        QCOMPARE(options->words, QStringList({u"feed:https://example.org"_s, u"list.opml"_s}));
        QVERIFY(options->command.isEmpty());
    }

    void findsTheCommandBehindAProfile()
    {
        const Result<Options> options =
            parseOptions({u"broadsheet"_s, u"--profile"_s, u"/tmp/p"_s, u"extract"_s, u"--json"_s, u"page.html"_s});
        QVERIFY(options);
        QCOMPARE(options->command, u"extract"_s);
        QCOMPARE(options->words, QStringList({u"--profile"_s, u"/tmp/p"_s, u"--json"_s, u"page.html"_s}));
    }

    void doesNotTakeAProfileForACommand()
    {
        const Result<Options> options = parseOptions({u"broadsheet"_s, u"--profile"_s, u"extract"_s});
        QVERIFY(options);
        QVERIFY(options->command.isEmpty());
        QCOMPARE(options->profile, u"extract"_s);
    }

    void readsWhatAScreenshotWants()
    {
        const Result<Options> options =
            parseOptions({u"broadsheet"_s, u"--demo"_s, u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"900x600"_s,
                u"--theme"_s, u"dark"_s, u"--select"_s, u"unread"_s, u"--open"_s, u"2"_s, u"--keys"_s, u"j j space"_s});
        QVERIFY(options);
        QVERIFY(options->demo);
        QCOMPARE(options->screenshot,
            (Screenshot{.file = u"a.png"_s,
                .size = {900, 600},
                .theme = u"dark"_s,
                .select = u"unread"_s,
                .open = 2,
                .keys = {u"j"_s, u"j"_s, u"space"_s}}));
    }

    void saysHowToMendAWrongCall_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("advice");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("size without x") << QStringList{u"--size"_s, u"big"_s} << u"1280x800"_s;
        QTest::newRow("size of nothing") << QStringList{u"--size"_s, u"0x600"_s} << u"1280x800"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"sepia"_s;
        QTest::newRow("open") << QStringList{u"--open"_s, u"first"_s} << u"1 for the first"_s;
    }
    void saysHowToMendAWrongCall()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, advice);
        const Result<Options> options = parseOptions(QStringList(u"broadsheet"_s) + words);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, Error::Kind::InvalidUsage);
        QVERIFY2(options.error().detail.contains(advice), qPrintable(options.error().detail));
    }

    void helpNamesEveryOption()
    {
        for (const char *word :
            {"--demo", "--profile", "--screenshot", "--size", "--theme", "--select", "--open", "--keys"})
            QVERIFY2(helpText().contains(QLatin1StringView(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"

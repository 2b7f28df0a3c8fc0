#include "core/story/ToolWords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestToolWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsToolLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isTool");
        const QStringList tools{u"Learn more"_s, u"LEARN MORE →"_s, u"Book a demo"_s, u"Start your free trial"_s,
            u"Show caption"_s, u"Zum Angebot"_s, u"En savoir plus"_s, u"Más información"_s, u"Preorder at Tidewater"_s,
            u"Buy at Tidewater Buy at Harbour Goods"_s, u"$1,599.00 from Harbour Goods"_s, u"89,99 € bei Hafenladen"_s,
            u"3 min read"_s, u"1,693 views"_s, u"Lesedauer: 4 Min."_s, u"Facebook Twitter Email"_s,
            u"E-Mail Messenger WhatsApp"_s, u"Post on X"_s, u"MORE HARBOUR NEWS »"_s,
            u"Weitere Meldungen aus Ellin >>"_s, u"Follow Harbour Post on WhatsApp"_s, u"Print Email A+ A-"_s,
            u"Verified purchase"_s, u"Helpful Report"_s, u"Was this review helpful?"_s, u"Add to wish list"_s,
            u"Bewertung schreiben"_s};
        for (const QString &line : tools)
            QTest::newRow(qPrintable(line)) << line << true;
        const QStringList words{u"Learn more than you ever wanted about eels"_s, u"Facebook"_s, u"A helpful report"_s,
            u"20 mins"_s, u"$14"_s, u"More than one pilot said so."_s, u"More » harbour"_s,
            u"Contact us before the boat leaves, said the pilot."_s, u"Twitter, the pilot said, is no harbour."_s,
            u"The book costs $20 from the museum's shop on the pier, and half of it goes to the lifeboat."_s, u""_s};
        for (const QString &line : words)
            QTest::newRow(qPrintable(u"not: "_s + line)) << line << false;
    }

    void knowsToolLines()
    {
        QFETCH(QString, line);
        QFETCH(bool, isTool);
        QCOMPARE(isToolLine(line), isTool);
    }

    void knowsWhatPlayersSay()
    {
        QVERIFY(isPlayerLine(u"We are sorry, but this video has failed to load."));
        QVERIFY(isPlayerLine(u"Player wird geladen"));
        QVERIFY(!isPlayerLine(u"The video has failed to convince the harbour master."));
    }

    void knowsCounters()
    {
        for (const QStringView line : {u"3", u"1/12", u"2 of 7", u"0:14", u"01:48 min"})
            QVERIFY(isCounter(line));
        for (const QStringView line : {u"2024", u"$99", u"3 boats", u"(4)", u""})
            QVERIFY(!isCounter(line));
    }

    void knowsTerms()
    {
        QVERIFY(
            isTermsLine(u"If you buy something here we may be paid. By using this site, you consent to our terms."));
        QVERIFY(isTermsLine(u"The Tide Table. Alle Rechte vorbehalten."));
        QVERIFY(!isTermsLine(u"The harbour master kept all rights of way for himself."));
    }
};

QTEST_GUILESS_MAIN(TestToolWords)
#include "tst_toolwords.moc"

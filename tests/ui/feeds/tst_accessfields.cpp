#include "ui/feeds/AccessFields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccessFields : public QObject {
    Q_OBJECT

    const FeedAccess m_known{.http2 = true,
        .proxy = QUrl(u"socks5://127.0.0.1:9050"_s),
        .user = u"reader"_s,
        .headers = {u"X-Token"_s, u"X-Plan"_s}};

    static QPlainTextEdit *headersOf(AccessFields &fields)
    {
        return fields.findChild<QPlainTextEdit *>(u"headersEdit"_s);
    }

private Q_SLOTS:
    void whatNobodyTouchesStays()
    {
        const AccessFields fields(m_known);
        QCOMPARE(fields.access(), m_known);
        QCOMPARE(fields.user(), u"reader"_s);
        QVERIFY(!fields.password());
        QCOMPARE(fields.headers(), (QList<FeedHeader>{{u"X-Token"_s, {}}, {u"X-Plan"_s, {}}}));
        QVERIFY(fields.isValid());
    }

    void showsNoSecret()
    {
        AccessFields fields(m_known);
        QVERIFY(fields.findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
        QCOMPARE(headersOf(fields)->toPlainText(), u"X-Token: •••\nX-Plan: •••"_s);
    }

    void takesWhatIsWritten()
    {
        AccessFields fields({});
        fields.findChild<QLineEdit *>(u"userEdit"_s)->setText(u" me "_s);
        fields.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u" pass "_s);
        fields.findChild<QLineEdit *>(u"proxyEdit"_s)->setText(u"http://proxy.test:8080"_s);
        fields.findChild<QCheckBox *>(u"http2CheckBox"_s)->setChecked(true);
        headersOf(fields)->setPlainText(u"X-Token: 1\n\n"_s);
        QCOMPARE(fields.user(), u"me"_s);
        QCOMPARE(fields.password(), u" pass "_s);
        QCOMPARE(fields.access(), (FeedAccess{.http2 = true, .proxy = QUrl(u"http://proxy.test:8080"_s)}));
        QCOMPARE(fields.headers(), (QList<FeedHeader>{{u"X-Token"_s, u"1"_s}}));
        QVERIFY(fields.isValid());
    }

    void saysWhatCannotBeTaken_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("headers");
        QTest::newRow("another scheme") << u"ftp://proxy.test"_s << QString();
        QTest::newRow("no host") << u"proxy"_s << QString();
        QTest::newRow("one of ours") << QString() << u"Host: x"_s;
        QTest::newRow("no value") << QString() << u"X-New"_s;
        QTest::newRow("dots for a secret that nobody knows") << QString() << u"X-New: •••"_s;
    }

    void saysWhatCannotBeTaken()
    {
        QFETCH(QString, proxy);
        QFETCH(QString, headers);
        AccessFields fields(m_known);
        QSignalSpy changed(&fields, &AccessFields::changed);
        fields.findChild<QLineEdit *>(u"proxyEdit"_s)->setText(proxy);
        headersOf(fields)->setPlainText(headers);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!fields.isValid());
    }
};

QTEST_MAIN(TestAccessFields)
#include "tst_accessfields.moc"

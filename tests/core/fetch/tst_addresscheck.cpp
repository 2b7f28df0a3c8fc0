#include "core/fetch/AddressCheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which addresses content may lead to.
class TestAddressCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsContentOutOfPrivateNetworks_data()
    {
        QTest::addColumn<bool>("open");
        for (const char *address : {"127.0.0.1", "127.255.0.3", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
                 "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.2.7", "198.18.0.1", "224.0.0.1",
                 "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                 "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:c0a8:101::1", "2001:db8::1"})
            QTest::newRow(address) << false;
        for (const char *address : {"1.1.1.1", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2606:4700:4700::1111",
                 "::ffff:8.8.8.8", "64:ff9b::808:808"})
            QTest::newRow(address) << true;
    }
    void keepsContentOutOfPrivateNetworks()
    {
        QTEST(isPublic(QHostAddress(QLatin1StringView(QTest::currentDataTag()))), "open");
    }

    void anInvalidAddressIsNotPublic() { QVERIFY(!isPublic(QHostAddress())); }

    void seesThroughDisguisedNumbers_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("decimal") << u"http://2130706433/"_s;
        QTest::newRow("hexadecimal") << u"http://0x7f000001/"_s;
        QTest::newRow("octal") << u"http://0177.0.0.1/"_s;
        QTest::newRow("short") << u"http://127.1/"_s;
        QTest::newRow("mapped") << u"http://[::ffff:127.0.0.1]/"_s;
    }
    void seesThroughDisguisedNumbers()
    {
        QFETCH(QString, url);
        QVERIFY2(isLocalName(QUrl(url).host()), qPrintable(QUrl(url).host()));
    }

    void fetchesOnlyTheWeb_data()
    {
        QTest::addColumn<bool>("web");
        for (const char *url : {"http://example.org/feed", "https://example.org", "HTTPS://EXAMPLE.ORG/"})
            QTest::newRow(url) << true;
        for (const char *url : {"file:///etc/passwd", "ftp://example.org/", "data:text/xml,x", "javascript:alert(1)",
                 "feed:x", "gopher://example.org/", "http:///feed", "/feed", "", "qrc:/x", "http://"})
            QTest::newRow(*url ? url : "nothing") << false;
    }
    void fetchesOnlyTheWeb()
    {
        const QString text = QLatin1StringView(QTest::currentDataTag());
        QTEST(isWebAddress(QUrl(text == "nothing"_L1 ? QString() : text)), "web");
    }

    void knowsNamesOfTheNetworkAtHome_data()
    {
        QTest::addColumn<bool>("local");
        for (const char *name :
            {"localhost", "feeds.localhost", "printer", "nas.local", "box.lan", "x.home.arpa", "192.168.0.9", "::1"})
            QTest::newRow(name) << true;
        for (const char *name : {"example.org", "localhost.example.org", "8.8.8.8"})
            QTest::newRow(name) << false;
    }
    void knowsNamesOfTheNetworkAtHome() { QTEST(isLocalName(QLatin1StringView(QTest::currentDataTag())), "local"); }
};

QTEST_GUILESS_MAIN(TestAddressCheck)
#include "tst_addresscheck.moc"

#include "core/feed/FeedEncoding.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFeedEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesInTheOrderOfTheStandards_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QByteArray declared = "<?xml version='1.0' encoding='koi8-r'?>";
        QTest::newRow("nothing said") << QByteArray("<a>\xC3\xA9</a>") << u""_s << u"utf-8"_s << u"<a>é</a>"_s;
        QTest::newRow("declaration") << declared + "\xC1" << u"application/xml"_s << u"koi8-r"_s
                                     << QString::fromLatin1(declared) + u"а"_s;
        QTest::newRow("transport before declaration") << declared + "\xE0" << u"text/xml; charset=windows-1251"_s
                                                      << u"windows-1251"_s << QString::fromLatin1(declared) + u"а"_s;
        QTest::newRow("mark before transport") << QByteArray("\xEF\xBB\xBF<a>\xC3\xA9</a>")
                                               << u"text/xml; charset=koi8-r"_s << u"utf-8"_s << u"<a>é</a>"_s;
        QTest::newRow("unknown transport, known declaration") << declared + "\xC1" << u"text/xml; charset=none"_s
                                                              << u"koi8-r"_s << QString::fromLatin1(declared) + u"а"_s;
        QTest::newRow("ASCII as text/xml") << QByteArray("<a>") << u"text/xml"_s << u"windows-1252"_s << u"<a>"_s;
        QTest::newRow("bytes against the declaration")
            << QByteArray("<?xml version='1.0' encoding='utf-16'?>\xC3\xA9") << u""_s << u"utf-8"_s
            << u"<?xml version='1.0' encoding='utf-16'?>é"_s;
        QTest::newRow("UTF-16 without a mark") << QByteArray("\0<\0a\0>", 6) << u""_s << u"utf-16be"_s << u"<a>"_s;
        QTest::newRow("Latin-1 means Windows")
            << QByteArray("<?xml version='1.0' encoding='latin1'?>\x93") << u""_s << u"windows-1252"_s
            << u"<?xml version='1.0' encoding='latin1'?>\u201C"_s;
        QTest::newRow("Windows' characters in UTF-8")
            << QByteArray("don\xC2\x92t") << u""_s << u"utf-8"_s << u"don\u2019t"_s;
        QTest::newRow("control characters") << QByteArray("a\0b\x1B"
                                                          "c\t\n",
            7) << u""_s << u"utf-8"_s << u"abc\t\n"_s;
    }

    void decodesInTheOrderOfTheStandards()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, contentType);
        const Result<DecodedFeed> feed = decodeFeed(bytes, contentType);
        QVERIFY(feed);
        QTEST(feed->encoding, "encoding");
        QTEST(QString::fromUtf8(feed->utf8), "text");
    }

    void tellsWhatWasWrong()
    {
        QVERIFY(decodeFeed("<a/>", {}).value().problem.isEmpty());
        QVERIFY(!decodeFeed("<a>\xE9</a>", {}).value().problem.isEmpty());
        QVERIFY(!decodeFeed("<?xml version='1.0' encoding='x-none'?><a/>", {}).value().problem.isEmpty());
    }

    void refusesWhatCannotBeTrusted()
    {
        QCOMPARE(
            decodeFeed("<?xml version='1.0' encoding='UTF-7'?>+ADw-", {}).error().kind, Error::Kind::UnknownEncoding);
        QCOMPARE(decodeFeed("<a>+ADw-</a>", u"text/xml; charset=utf-7"_s).error().kind, Error::Kind::UnknownEncoding);
        QCOMPARE(
            decodeFeed("<?xml version='1.0' encoding='x-none'?>\xE9", {}).error().kind, Error::Kind::UnknownEncoding);
    }

    void readsHeaderParameters()
    {
        QCOMPARE(headerParameter(u"text/xml; CharSet = \"UTF-8\"; q=1"_s, "charset"_L1), u"utf-8"_s);
        QCOMPARE(headerParameter(u"text/xml"_s, "charset"_L1), QString());
        QCOMPARE(headerParameter(u"text/xml"_s + u"; a=\""_s.repeated(100'000), "charset"_L1), QString());
    }
};

QTEST_GUILESS_MAIN(TestFeedEncoding)
#include "tst_feedencoding.moc"

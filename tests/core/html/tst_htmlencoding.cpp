#include "core/html/EncodingLabels.h"
#include "core/html/HtmlEncoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHtmlEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &type, const QString &text,
                             const char *encoding) {
            QTest::newRow(name) << bytes << type << text << QByteArray(encoding);
        };
        row("nothing", "", u""_s, u""_s, "utf-8");
        row("plain UTF-8", "caf\xC3\xA9", u"text/html"_s, u"café"_s, "utf-8");
        row("UTF-8 mark", "\xEF\xBB\xBF\xC3\xA9", u"text/html; charset=iso-8859-1"_s, u"é"_s, "utf-8");
        row("UTF-16 marks", QByteArray("\xFF\xFE\xE9\x00", 4), u""_s, u"é"_s, "utf-16le");
        row("UTF-16, big end first", QByteArray("\xFE\xFF\x00\xE9", 4), u""_s, u"é"_s, "utf-16be");
        row("HTTP wins over meta", "<meta charset=koi8-r>\xE9", u"text/html; charset=windows-1251"_s,
            u"<meta charset=koi8-r>й"_s, "windows-1251");
        row("meta charset", "<meta charset='windows-1251'>\xE9", u"text/html"_s, u"<meta charset='windows-1251'>й"_s,
            "windows-1251");
        row("meta http-equiv", "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">\xB1", u""_s,
            u"<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">ą"_s, "iso-8859-2");
        row("meta in a comment", "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>\xE9", u""_s,
            u"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>й"_s, "windows-1251");
        row("XML declaration", "<?xml version='1.0' encoding='windows-1251'?>\xE9", u""_s,
            u"<?xml version='1.0' encoding='windows-1251'?>й"_s, "windows-1251");
        row("Latin-1 is windows-1252", "\x93x\x94 \x80", u"text/html; charset=ISO-8859-1"_s, u"“x” €"_s,
            "windows-1252");
        row("UTF-8 called Latin-1", "na\xC3\xAFve", u"text/html; charset=ISO-8859-1"_s, u"naïve"_s, "utf-8");
        row("windows-1252 called UTF-8", "na\xEFve caf\xE9 \x93x\x94", u"text/html; charset=utf-8"_s,
            u"naïve café “x”"_s, "windows-1252");
        row("one bad byte in UTF-8", "\xC3\xA9\xC3\xA9\xC3\xA9 \xFF", u"text/html; charset=utf-8"_s, u"ééé \uFFFD"_s,
            "utf-8");
        row("meta that says UTF-16", "<meta charset=utf-16>x", u""_s, u"<meta charset=utf-16>x"_s, "utf-8");
        row("UTF-7 is refused", "+ADw-b+AD4-", u"text/html; charset=utf-7"_s, u"+ADw-b+AD4-"_s, "utf-8");
        row("unknown label", "x", u"text/html; charset=klingon"_s, u"x"_s, "utf-8");
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, contentType);
        const DecodedHtml decoded = decodeHtml(bytes, contentType);
        QTEST(QString::fromUtf8(decoded.utf8), "text");
        QTEST(decoded.encoding, "encoding");
    }

    void detectsWhatNobodyDeclared_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("Russian") << u"Съешь же ещё этих мягких французских булок да выпей чаю. "_s.repeated(8)
                                 << QByteArray("windows-1251");
        QTest::newRow("Japanese") << u"いろはにほへと散りぬるを我が世誰ぞ常ならむ有為の奥山今日越えて。"_s.repeated(8)
                                  << QByteArray("shift_jis");
        QTest::newRow("Korean") << u"다람쥐 헌 쳇바퀴에 타고파. 키스의 고유조건은 입술끼리 만나야 한다."_s.repeated(8)
                                << QByteArray("euc-kr");
        QTest::newRow("Chinese") << u"天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。我們今天在這裡讀新聞。"_s.repeated(8)
                                 << QByteArray("big5");
        QTest::newRow("French") << u"Dès Noël où un zéphyr haï me vêt de glaçons würmiens, l’été déjà passé."_s
                                << QByteArray("windows-1252");
    }

    void detectsWhatNobodyDeclared()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        QStringEncoder encoder(decoderNameOf(encoding).constData());
        const DecodedHtml decoded = decodeHtml("<html><body><p>" + QByteArray(encoder(text)) + "</p>", {});
        QVERIFY2(QString::fromUtf8(decoded.utf8).contains(text), decoded.encoding.constData());
    }

    void everyEncodingHasADecoder()
    {
        for (const char *label : {"utf-8", "IBM866", "latin2", "latin3", "latin4", "cyrillic", "arabic", "greek",
                 "hebrew", "latin6", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u",
                 "mac", "tis-620", "cp1250", "cp1251", "latin1", "cp1253", "latin5", "cp1255", "cp1256", "cp1257",
                 "cp1258", "x-mac-cyrillic", "gb2312", "gb18030", "big5", "euc-jp", "iso-2022-jp", "sjis", "euc-kr",
                 "utf-16", "utf-16be"}) {
            const QByteArray encoding = encodingNamed(label);
            QVERIFY2(!encoding.isEmpty(), label);
            QVERIFY2(QStringDecoder(decoderNameOf(encoding).constData()).isValid(), label);
        }
        for (const char *label : {"utf-7", "csUTF7", "SCSU", "hz-gb-2312", "replacement", ""})
            QVERIFY2(encodingNamed(label).isEmpty(), label);
    }

    void mendsWhatWasEncodedTwice()
    {
        const QString meant = u"“Größe” — naïve, it’s 5 €"_s;
        // Taken for windows-1252, whose table has no place for some bytes, or for Latin-1, whose has.
        const QString latin = QString::fromLatin1(meant.toUtf8());
        QCOMPARE(QString::fromUtf8(decodeHtml(latin.toUtf8(), {}).utf8), meant);
        QCOMPARE(
            QString::fromUtf8(decodeHtml(u"itâ€™s, donâ€™t, wonâ€™t"_s.toUtf8(), {}).utf8), u"it’s, don’t, won’t"_s);
    }

    void leavesSoundTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << u"Größe, Übermaß, «Ähre», ÖÄÜ"_s;
        QTest::newRow("French") << u"« À l’été, où ? » Œuvre, çà et là"_s;
        QTest::newRow("Portuguese") << u"ações, corações, não, São João"_s;
        QTest::newRow("one example") << u"The quote became â€™ and the e an Ã©."_s;
        QTest::newRow("Russian") << u"Пристань открыта"_s;
    }

    void leavesSoundTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(QString::fromUtf8(decodeHtml(text.toUtf8(), {}).utf8), text);
    }
};

QTEST_GUILESS_MAIN(TestHtmlEncoding)
#include "tst_htmlencoding.moc"

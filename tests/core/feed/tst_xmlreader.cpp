#include "core/feed/XmlReader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestXmlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksOverChildren()
    {
        XmlReader xml("<r><a>1</a><B>2</B><c><d/></c></r>", {}, {});
        QVERIFY(xml.readNextElement());
        QVERIFY(xml.readNextChild());
        QCOMPARE(xml.readText(), u"1"_s);
        QVERIFY(xml.readNextChild());
        QVERIFY(xml.name() == "b");
        QCOMPARE(xml.readText(), u"2"_s);
        QVERIFY(xml.readNextChild());
        xml.skip();
        QVERIFY(!xml.readNextChild());
        QVERIFY(!xml.readNextElement());
        QVERIFY(!xml.isCut());
        QCOMPARE(xml.malformed(), QString());
    }

    void knowsVocabulariesByNameAndByPrefix()
    {
        XmlReader xml("<r xmlns:x='http://purl.org/dc/elements/1.1/' xmlns:media='urn:else'><x:a/><dc:b/><media:c/><d "
                      "xmlns='HTTP://www.w3.org/2005/Atom/'/></r>",
            {}, {});
        QVERIFY(xml.readNextElement());
        for (const XmlNamespace wanted :
            {XmlNamespace::DublinCore, XmlNamespace::DublinCore, XmlNamespace::Other, XmlNamespace::Atom}) {
            QVERIFY(xml.readNextChild());
            QCOMPARE(int(xml.space()), int(wanted));
            xml.skip();
        }
    }

    void resolvesAgainstTheBaseInForce()
    {
        XmlReader xml("<r xml:base='a/'><b xml:base='b/' href='c'/><d href='e' xml:lang='fr'/></r>",
            QUrl(u"https://x.example/"_s), u"en"_s);
        QVERIFY(xml.readNextElement());
        QVERIFY(xml.readNextChild());
        QCOMPARE(xml.addressAttribute("href"), QUrl(u"https://x.example/a/b/c"_s));
        QCOMPARE(xml.language(), u"en"_s);
        xml.skip();
        QVERIFY(xml.readNextChild());
        QCOMPARE(xml.addressAttribute("href"), QUrl(u"https://x.example/a/e"_s));
        QCOMPARE(xml.language(), u"fr"_s);
    }

    void makesMarkupOfTheInside_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("isInline");
        QTest::addColumn<QString>("markup");
        QTest::newRow("escaped") << QByteArray("<r>&lt;b&gt;x&amp;amp;y&lt;/b&gt;</r>") << false << u"<b>x&amp;y</b>"_s;
        QTest::newRow("section") << QByteArray("<r><![CDATA[<b>x</b>]]></r>") << false << u"<b>x</b>"_s;
        QTest::newRow("elements that should have been escaped")
            << QByteArray("<r>a <b c='d'>1 &lt; 2</b><br/></r>") << false << u"a <b c=\"d\">1 &lt; 2</b><br>"_s;
        QTest::newRow("inline") << QByteArray("<r><x:p xmlns:x='u'>1 &lt; 2<![CDATA[<]]></x:p></r>") << true
                                << u"<p>1 &lt; 2&lt;</p>"_s;
        QTest::newRow("inline with a base")
            << QByteArray("<r><p xml:base='https://y.example/'><a href='z'>a</a></p></r>") << true
            << u"<p><a href=\"https://y.example/z\">a</a></p>"_s;
    }

    void makesMarkupOfTheInside()
    {
        QFETCH(QByteArray, document);
        QFETCH(bool, isInline);
        XmlReader xml(document.constData(), QUrl(u"https://x.example/"_s), {});
        QVERIFY(xml.readNextElement());
        QTEST(xml.readMarkup(isInline ? InnerMarkup::Inline : InnerMarkup::Escaped), "markup");
    }

    void closesWhatLacksItsEndTag()
    {
        XmlReader xml("<r><item><title>a<link>b</link></item><item><title>c</title><item><title>d</title></r>", {}, {});
        QVERIFY(xml.readNextElement());
        QStringList texts;
        while (xml.readNextChild()) {
            while (xml.readNextChild())
                texts += xml.readText();
            texts += u"|"_s;
        }
        QCOMPARE(texts.join(QString()), u"ab|c|d|"_s);
        QCOMPARE(xml.malformed(), u"line 1: an element without its end tag"_s);
    }

    void tellsWhetherAnElementWasCut()
    {
        XmlReader xml("<r><a>1</a><b>2", {}, {});
        QVERIFY(xml.readNextElement());
        QVERIFY(xml.readNextChild());
        QCOMPARE(xml.readText(), u"1"_s);
        QVERIFY(!xml.isCut());
        QVERIFY(xml.readNextChild());
        QCOMPARE(xml.readText(), u"2"_s);
        QVERIFY(xml.isCut());
    }

    void keepsTheTextOfElementsThatAreTooDeep()
    {
        const QByteArray document =
            "<r>" + QByteArray("<a>").repeated(1000) + "x" + QByteArray("</a>").repeated(1000) + "</r>";
        XmlReader xml(document.constData(), {}, {});
        QVERIFY(xml.readNextElement());
        QCOMPARE(xml.readText(), u"x"_s);
        QVERIFY(!xml.isCut());
    }
};

QTEST_GUILESS_MAIN(TestXmlReader)
#include "tst_xmlreader.moc"

#include "core/feed/XmlTokenizer.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The tokens of a document, one a word: "<a x=1>", "text", "[section]", "</a>".
QString tokensOf(const char *document)
{
    XmlTokenizer tokenizer(document);
    QStringList tokens;
    for (XmlToken token = tokenizer.next(); token.kind != XmlToken::Kind::End; token = tokenizer.next()) {
        if (token.kind == XmlToken::Kind::EndTag) {
            tokens += u"</"_s + shown(token.name) + u'>';
        } else if (token.kind == XmlToken::Kind::StartTag) {
            QString tag = u'<' + shown(token.name);
            for (const XmlAttribute &attribute : tokenizer.attributes())
                tag += u' ' + shown(attribute.name) + u'=' + shown(attribute.value);
            tokens += tag + (token.isEmpty ? u"/>"_s : u">"_s);
        } else {
            tokens += token.kind == XmlToken::Kind::Text ? shown(token.text) : u'[' + shown(token.text) + u']';
        }
    }
    return tokens.join(u'|');
}

} // namespace

class TestXmlTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsTagsAndText_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *name, const char *document, const QString &tokens) {
            QTest::newRow(name) << QByteArray(document) << tokens;
        };
        row("nothing", "", u""_s);
        row("plain", "<a>b</a>", u"<a>|b|</a>"_s);
        row("empty element", "<a/><b />", u"<a/>|<b/>"_s);
        row("attributes", "<a x=\"1\" y = '2'>", u"<a x=1 y=2>"_s);
        row("a greater-than in an attribute", "<a x=\"1>2\">", u"<a x=1>2>"_s);
        row("section", "<![CDATA[<b>]]>c", u"[<b>]|c"_s);
        row("comment", "a<!-- <b> -->c", u"a|c"_s);
        row("declaration and instruction", "<?xml version='1.0'?><?x y?><a/>", u"<a/>"_s);
        row("document type", "<!DOCTYPE a SYSTEM \"x\"><a/>", u"<a/>"_s);
        row("internal subset", "<!DOCTYPE a [<!ENTITY x \"y\">]><a/>", u"<a/>"_s);
        row("prefix", "<x:a y:b='c'/>", u"<x:a y:b=c/>"_s);
        row("blanks in tags", "<a\n x='1'\n></a\n>", u"<a x=1>|</a>"_s);
        // badly written
        row("less-than as text", "1 < 2 <3 <- <", u"1 < 2 <3 <- <"_s);
        row("people's <!", "a <!' b", u"a <!' b"_s);
        row("value without quotes", "<a x=1 y=/b>c", u"<a x=1 y=/b>|c"_s);
        row("attribute without value", "<a x y='1'>", u"<a x= y=1>"_s);
        row("quote without partner", "<a x=\"1>b</a>c", u"<a x=1>|b|</a>|c"_s);
        row("quote with a later one's partner", "<a x=\"1>b</a><c y=\"2\">", u"<a x=1>|b|</a>|<c y=2>"_s);
        row("tag without its end", "<a x='1' <b>", u"<a x=1>|<b>"_s);
        row("words that begin like a tag", "if (x<y) then<b>", u"if (x|<y) then|<b>"_s);
        row("section that another begins in", "<a><![CDATA[b</a><a><![CDATA[c]]></a>", u"<a>|[b]|</a>|<a>|[c]|</a>"_s);
        row("section with code in it", "<a><![CDATA[b</c>d]]></a>", u"<a>|[b</c>d]|</a>"_s);
        row("document ends in a tag", "<a x='1'", u"<a x=1>"_s);
        row("document ends in a section", "<![CDATA[a", u"[a]"_s);
        row("comment without end", "<!-- a>b", u"b"_s);
    }

    void cutsTagsAndText()
    {
        QFETCH(QByteArray, document);
        QTEST(tokensOf(document.constData()), "tokens");
    }

    void tellsWhatIsWrongFirstAndWhere()
    {
        XmlTokenizer tokenizer("<a>\n\n<b x=1>\n<c y=2>");
        while (tokenizer.next().kind != XmlToken::Kind::End) { }
        QCOMPARE(QByteArray(tokenizer.problem()), "an attribute value without quotes");
        QCOMPARE(tokenizer.problemLine(), 3);
    }

    void knowsEntitiesThatGrow()
    {
        const auto grows = [](const char *document) {
            XmlTokenizer tokenizer(document);
            while (tokenizer.next().kind != XmlToken::Kind::End) { }
            return tokenizer.declaresExpansion();
        };
        QVERIFY(!grows("<!DOCTYPE a [<!ENTITY nbsp \"&#160;\"><!ENTITY me \"Me &amp; you\">]><a/>"));
        QVERIFY(grows("<!DOCTYPE a [<!ENTITY b \"&c;\">]><a/>"));
        QVERIFY(grows("<a><!DOCTYPE a [<!ENTITY a \"&a;\">]></a>"));
    }

    void tellsEntitiesOfThisDocumentOnly()
    {
        XmlTokenizer tokenizer("<!DOCTYPE a [<!ENTITY me \"Me\"><!ENTITY % p 'q'><!ENTITY f SYSTEM 'f.txt'>]><a/>");
        QCOMPARE(tokenizer.next().name, std::string_view("a"));
        QCOMPARE(tokenizer.entities().size(), size_t(1));
        QCOMPARE(tokenizer.entities().front().name, std::string_view("me"));
        QCOMPARE(tokenizer.entities().front().text, std::string_view("Me"));
    }

    void keepsABoundedNumberOfAttributes()
    {
        const QByteArray document = "<a " + QByteArray("b='c' ").repeated(10'000) + "/>";
        XmlTokenizer tokenizer(document.constData());
        QVERIFY(tokenizer.next().isEmpty);
        QCOMPARE(tokenizer.attributes().size(), XmlTokenizer::maxAttributes);
    }
};

QTEST_GUILESS_MAIN(TestXmlTokenizer)
#include "tst_xmltokenizer.moc"

#include "core/story/StructuredData.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

StructuredStory read(const QString &json)
{
    const QUrl url(u"https://news.example.test/ferries"_s);
    return structuredStory(parseHtml("<script type=\"application/ld+json\">"_L1 + json + "</script>"_L1, url), url);
}

} // namespace

class TestStructuredData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheStory_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("object") << uR"({"@type":"NewsArticle","headline":"Ferries","author":{"name":"Nora Fell"}})"_s;
        QTest::newRow("array")
            << uR"([{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"headline":"Ferries","author":["Nora Fell"]}])"_s;
        QTest::newRow("graph")
            << uR"({"@graph":[{"@type":"Person","@id":"#n","name":"Nora Fell"},{"@type":"NewsArticle","headline":"Ferries","author":{"@id":"#n"}}]})"_s;
        QTest::newRow("comma")
            << uR"({"@type":"NewsArticle","headline":"Ferries","author":[{"name":"Nora Fell"},],})"_s;
        QTest::newRow("line break")
            << u"{\"@type\":\"NewsArticle\",\"headline\":\"Ferries\",\"description\":\"two\nlines\",\"author\":{\"name\":\"Nora\tFell\"}}"_s;
        QTest::newRow("comment")
            << uR"(<!-- {"@type":"NewsArticle","headline":"Ferries","author":{"name":"Nora Fell"}}; -->)"_s;
        QTest::newRow("CDATA")
            << uR"(<![CDATA[ {"@type":"NewsArticle","headline":"Ferries","author":{"name":"Nora Fell"}} ]]>)"_s;
        QTest::newRow("list in CDATA behind comment marks")
            << u"//<![CDATA[\n"
               R"([{"@type":"NewsArticle","headline":"Ferries","author":{"name":"Nora Fell"}}])"
               "\n//]]>"_s;
        QTest::newRow("entities")
            << uR"({"@type":"https://schema.org/NewsArticle","headline":"Ferries","author":{"name":"Nora&amp;nbsp;Fell"}})"_s;
    }

    void readsTheStory()
    {
        QFETCH(QString, json);
        const StructuredStory story = read(json);
        QCOMPARE(story.type, u"NewsArticle"_s);
        QCOMPARE(story.headline, u"Ferries"_s);
        QCOMPARE(story.authors.size(), 1);
        QCOMPARE(story.authors.first().name.simplified(), u"Nora Fell"_s);
    }

    void prefersTheObjectOfThisPage()
    {
        const QString another =
            uR"({"@type":"NewsArticle","headline":"Another","url":"https://news.example.test/another"})"_s;
        const QString own =
            uR"({"@type":"NewsArticle","headline":"Ferries","url":"https://news.example.test/ferries"})"_s;
        QCOMPARE(read(u'[' + another + u',' + own + u']').headline, u"Ferries"_s);
    }

    void knowsWhatIsNotFree()
    {
        QCOMPARE(read(uR"({"@type":"Article","isAccessibleForFree":"False"})"_s).isFree, std::optional(false));
        QCOMPARE(read(uR"({"@type":"Article","isAccessibleForFree":true})"_s).isFree, std::optional(true));
        QVERIFY(!read(uR"({"@type":"Article"})"_s).isFree);
    }

    void survivesWhatIsNoJson()
    {
        QVERIFY(read(u"{{{{"_s).type.isEmpty());
        QVERIFY(read(u"\"\\"_s).type.isEmpty());
        QVERIFY(read({}).type.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStructuredData)
#include "tst_structureddata.moc"

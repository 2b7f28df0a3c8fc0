#include "core/query/QueryParser.h"
#include "core/store/Connection.h"
#include "tests/core/store/StoreFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchExpression::Kind;

SearchExpression words(const QString &text)
{
    return {.kind = Kind::Words, .text = text};
}

/// Stories in many scripts, each with a word of its own.
class Library {
public:
    Library()
    {
        const FeedId tides = store.addFeed(u"Tide Times"_s);
        const FeedId code = store.addFeed(u"Code Weekly"_s);
        IncomingEntry cafe = item(u"Café crème in Zürich"_s, 10, u"Die Straßenbahn fährt zum Bahnhof."_s);
        cafe.author = u"Émile Zola"_s;
        store.merge(tides,
            {cafe, item(u"High water"_s, 20, u"The harbour master saw the sea rise over the quay at dawn."_s),
                item(u"今天天气很好"_s, 30, u"北京的天气预报说明天下雨。"_s),
                item(u"ข่าววันนี้"_s, 40, u"ฝนตกหนักในกรุงเทพ"_s), item(u"أخبار اليوم"_s, 50, u"الطَّقْسُ جَمِيلٌ"_s),
                item(u"날씨 소식"_s, 60, u"서울에 비가 내립니다"_s)});
        store.merge(code,
            {item(u"C++26 is here"_s, 70, u"What is new in C++ and in C# and F#, with contracts."_s),
                item(u"A plain letter c"_s, 80, u"c is a letter"_s),
                item(u"Water and code"_s, 90, u"A pump controller, rewritten; the sea of bugs is dry."_s)});
    }

    QStringList found(const SearchExpression &search, EntryQuery::Order order = EntryQuery::Order::NewestFirst)
    {
        QStringList titles;
        for (const SearchHit &hit :
            valueOf(store.database().search({.search = search, .order = order}, StoreFixture::noon())))
            titles += hit.entry.title;
        return titles;
    }

    StoreFixture store;
};

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = std::make_unique<Library>(); }
    void cleanupTestCase() { m_library.reset(); }

    void findsAWordHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPrefix");
        QTest::addColumn<QString>("title");
        QTest::newRow("without the accent") << u"cafe"_s << false << u"Café crème in Zürich"_s;
        QTest::newRow("with the accent") << u"Zürich"_s << false << u"Café crème in Zürich"_s;
        QTest::newRow("in capitals") << u"HARBOUR"_s << false << u"High water"_s;
        QTest::newRow("sharp s") << u"strassenbahn"_s << false << u"Café crème in Zürich"_s;
        QTest::newRow("beginning of a German compound") << u"bahn"_s << true << u"Café crème in Zürich"_s;
        QTest::newRow("one letter") << u"z"_s << true << u"Café crème in Zürich"_s;
        QTest::newRow("byline") << u"emile"_s << false << u"Café crème in Zürich"_s;
        QTest::newRow("Chinese inside a run") << u"天气"_s << false << u"今天天气很好"_s;
        QTest::newRow("Chinese, three characters") << u"天气很"_s << false << u"今天天气很好"_s;
        QTest::newRow("Chinese, one character") << u"雨"_s << false << u"今天天气很好"_s;
        QTest::newRow("Chinese in the body") << u"北京"_s << false << u"今天天气很好"_s;
        QTest::newRow("Thai") << u"กรุงเทพ"_s << false << u"ข่าววันนี้"_s;
        QTest::newRow("Arabic without vowels") << u"جميل"_s << false << u"أخبار اليوم"_s;
        QTest::newRow("Korean inside a word") << u"서울"_s << false << u"날씨 소식"_s;
        QTest::newRow("C++") << u"C++"_s << false << u"C++26 is here"_s;
        QTest::newRow("C#") << u"c#"_s << false << u"C++26 is here"_s;
        QTest::newRow("full-width letters") << u"ｈａｒｂｏｕｒ"_s << false << u"High water"_s;
    }
    void findsAWordHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPrefix);
        QFETCH(QString, title);
        const QStringList found = m_library->found({.kind = Kind::Words, .text = text, .isPrefix = isPrefix});
        QVERIFY2(found.contains(title), qPrintable(found.join(u", "_s)));
        QVERIFY(found.size() <= 2);
    }

    void followsTheOperators_data()
    {
        QTest::addColumn<SearchExpression>("search");
        QTest::addColumn<QStringList>("titles");
        const QString high = u"High water"_s;
        const QString pump = u"Water and code"_s;
        QTest::newRow("and over headline and body")
            << SearchExpression{.kind = Kind::And, .children = {words(u"water"_s), words(u"sea"_s)}}
            << QStringList{high, pump};
        QTest::newRow("not") << SearchExpression{.kind = Kind::And,
            .children = {words(u"water"_s), {.kind = Kind::Not, .children = {words(u"pump"_s)}}}}
                             << QStringList{high};
        QTest::newRow("or") << SearchExpression{.kind = Kind::Or, .children = {words(u"pump"_s), words(u"quay"_s)}}
                            << QStringList{high, pump};
        QTest::newRow("phrase in a body")
            << SearchExpression{.kind = Kind::Words, .text = u"sea of bugs"_s, .isPhrase = true} << QStringList{pump};
        QTest::newRow("phrase in a headline")
            << SearchExpression{.kind = Kind::Words, .text = u"and code"_s, .isPhrase = true} << QStringList{pump};
        QTest::newRow("phrase out of order")
            << SearchExpression{.kind = Kind::Words, .text = u"bugs of sea"_s, .isPhrase = true} << QStringList{};
        QTest::newRow("headline only") << SearchExpression{.kind = Kind::Title, .text = u"code"_s} << QStringList{pump};
        QTest::newRow("byline only") << SearchExpression{.kind = Kind::Author, .text = u"zola"_s}
                                     << QStringList{u"Café crème in Zürich"_s};
        QTest::newRow("site") << SearchExpression{.kind = Kind::And,
            .children = {{.kind = Kind::Site, .text = u"news.example"_s}, words(u"pump"_s)}}
                              << QStringList{pump};
        QTest::newRow("another site") << SearchExpression{.kind = Kind::Site, .text = u"example.news"_s}
                                      << QStringList{};
        QTest::newRow("feed") << SearchExpression{.kind = Kind::And,
            .children = {{.kind = Kind::Feed, .text = u"weekly"_s}, words(u"water"_s)}}
                              << QStringList{pump};
        QTest::newRow("before and after") << SearchExpression{.kind = Kind::And,
            .children = {{.kind = Kind::Before, .date = StoreFixture::noon().addSecs(-85 * 60)},
                {.kind = Kind::After, .date = StoreFixture::noon().addSecs(-90 * 60)}}}
                                          << QStringList{pump};
        QTest::newRow("starred") << SearchExpression{.kind = Kind::IsStarred} << QStringList{};
        QTest::newRow("read") << SearchExpression{.kind = Kind::IsRead} << QStringList{};
    }
    void followsTheOperators()
    {
        QFETCH(SearchExpression, search);
        QTEST(m_library->found(search), "titles");
    }

    void findsNothingButFailsAtNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"\""_s, u"AND"_s, u"NEAR(a b)"_s, u"title:x"_s, u"*"_s, u"^"_s, u"-y"_s,
                 u"'; DROP TABLE entry; --"_s, QString(QChar(0)), u"{a b} : c"_s, u"%"_s, u"½"_s, u"ﷺ"_s,
                 QString(20000, u'x'), QString(u"word "_s).repeated(20000), QString(QChar(0xd800))})
            QTest::addRow("%s", text.left(20).toUtf8().toHex().constData()) << text;
    }
    void findsNothingButFailsAtNothing()
    {
        QFETCH(QString, text);
        for (const Kind kind : {Kind::Words, Kind::Title, Kind::Author, Kind::Site, Kind::Feed}) {
            for (const bool isPhrase : {false, true})
                QVERIFY(m_library->store.database().search(
                    {.search = {.kind = kind, .text = text, .isPhrase = isPhrase, .isPrefix = true}},
                    StoreFixture::noon()));
        }
    }

    void failsAtNothingThatIsTyped()
    {
        const QStringList pieces{u"tide"_s, u"wat"_s, u"\""_s, u"("_s, u")"_s, u"-"_s, u" OR "_s, u"AND"_s, u"NEAR"_s,
            u" "_s, u" "_s, u"in:title "_s, u"author:"_s, u"site:"_s, u"feed:"_s, u"is:unread "_s, u"is:starred "_s,
            u"before:2026-02-30"_s, u"after:2026 "_s, u":"_s, u"*"_s, u"^"_s, u"{"_s, u"天气"_s, u"雨"_s, u"กรุง"_s,
            u"C++"_s, u"c#"_s, u"'"_s, u";"_s, QString(QChar(0)), QString(QChar(0xd83d)), u"“"_s, u"\n"_s, u"½"_s,
            u"é"_s};
        QRandomGenerator random(3);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int n = random.bounded(10); n > 0; --n)
                text += pieces[random.bounded(int(pieces.size()))];
            const QueryEnd end = random.bounded(2) == 0 ? QueryEnd::Complete : QueryEnd::StillTyping;
            const EntryQuery query{.search = parseQuery(text, StoreFixture::noon().date(), end), .limit = 50};
            const auto found = m_library->store.database().entries(query, StoreFixture::noon());
            QVERIFY2(found, qPrintable(text + u' ' + found.error_or(Error{}).detail));
        }
    }

    void putsHeadlinesFirstByRelevance()
    {
        QCOMPARE(m_library->found(words(u"water"_s), EntryQuery::Order::Relevance),
            (QStringList{u"High water"_s, u"Water and code"_s}));
    }

    void showsTheWordsAroundTheHit()
    {
        const QList<SearchHit> hits =
            valueOf(m_library->store.database().search({.search = words(u"quay"_s)}, StoreFixture::noon()));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().snippet, u"The harbour master saw the sea rise over the \u0002quay\u0003 at dawn."_s);
    }

    void findsWhatThePageAdded()
    {
        Library library;
        const EntryId entry = library.store.entries({.search = words(u"quay"_s)}).first().id;
        const Story page{
            .verdict = Verdict::Full, .blocks = {Paragraph{.runs = {{.text = u"A lighthouse keeper was saved."_s}}}}};
        QCOMPARE(valueOf(library.store.database().saveStory(entry, page)).updated, QList{entry});
        QCOMPARE(library.found(words(u"lighthouse"_s)), QStringList{u"High water"_s});
        QVERIFY(library.store.entries({.search = words(u"lighthouse"_s)}).first().hasFullStory);
    }

    void countsWhatItFinds()
    {
        QCOMPARE(
            valueOf(m_library->store.database().entryCount({.search = words(u"water"_s)}, StoreFixture::noon())), 2);
    }

private:
    std::unique_ptr<Library> m_library;

    void searchesEveryPartOfTheIndex()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"tides"_s);
        for (int part = 0; part < 3; ++part) {
            store.merge(feed, {item(u"Harbour %1"_s.arg(part), 100 - part, u"Words of the quay"_s)});
            store.close();
            const auto connection = valueOf(Connection::open(store.files().database, Connection::Mode::ReadWrite));
            connection->run(u"UPDATE sqlite_sequence SET seq = %1 WHERE name = 'entry'"_s.arg((part + 1) * 65'536 - 1));
            store.reopen();
        }
        const QStringList all{u"Harbour 2"_s, u"Harbour 1"_s, u"Harbour 0"_s};
        for (const QString &typed :
            {u"harbour"_s, u"quay"_s, u"qua"_s, u"\"the quay\""_s, u"harbour before:2027-01-01"_s}) {
            const SearchExpression search = parseQuery(typed, StoreFixture::noon().date(), QueryEnd::StillTyping);
            QCOMPARE(store.titles({.search = search}), all);
        }
        QVERIFY(valueOf(store.database().check(false)).isSound);
        QVERIFY(store.database().mark({EntryId{65'536}}, Mark::Read, StoreFixture::noon()));
        const SearchExpression unread = parseQuery(u"is:unread quay"_s, StoreFixture::noon().date());
        QCOMPARE(store.titles({.search = unread}), (QStringList{u"Harbour 2"_s, u"Harbour 0"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"

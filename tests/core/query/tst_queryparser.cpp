#include "core/query/QueryParser.h"
#include "core/query/QueryText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchExpression::Kind;

const QDate today(2026, 11, 23);

SearchExpression words(const QString &text)
{
    return {.kind = Kind::Words, .text = text};
}

SearchExpression all(const QList<SearchExpression> &children)
{
    return {.kind = Kind::And, .children = children};
}

SearchExpression any(const QList<SearchExpression> &children)
{
    return {.kind = Kind::Or, .children = children};
}

SearchExpression no(const SearchExpression &child)
{
    return {.kind = Kind::Not, .children = {child}};
}

SearchExpression phrase(const QString &text, Kind kind = Kind::Words)
{
    return {.kind = kind, .text = text, .isPhrase = true};
}

SearchExpression on(Kind kind, const QDate &day)
{
    return {.kind = kind, .date = day.startOfDay().toUTC()};
}

} // namespace

class TestQueryParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheGrammar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchExpression>("expression");
        QTest::newRow("nothing") << u"  "_s << SearchExpression{};
        QTest::newRow("word") << u"tide"_s << words(u"tide"_s);
        QTest::newRow("words") << u"high  tide"_s << all({words(u"high"_s), words(u"tide"_s)});
        QTest::newRow("phrase") << u"\"high tide\""_s << phrase(u"high tide"_s);
        QTest::newRow("printed quotes") << u"“high tide”"_s << phrase(u"high tide"_s);
        QTest::newRow("open phrase") << u"\"high  tide"_s << phrase(u"high tide"_s);
        QTest::newRow("not") << u"tide -low"_s << all({words(u"tide"_s), no(words(u"low"_s))});
        QTest::newRow("dash inside") << u"well-known"_s << words(u"well-known"_s);
        QTest::newRow("lone dash") << u"a - b"_s << all({words(u"a"_s), words(u"-"_s), words(u"b"_s)});
        QTest::newRow("or") << u"a OR b c"_s << any({words(u"a"_s), all({words(u"b"_s), words(u"c"_s)})});
        QTest::newRow("or at the ends") << u"OR a OR"_s << words(u"a"_s);
        QTest::newRow("lower-case or is a word") << u"a or b"_s << all({words(u"a"_s), words(u"or"_s), words(u"b"_s)});
        QTest::newRow("group") << u"(a OR b) c"_s << all({any({words(u"a"_s), words(u"b"_s)}), words(u"c"_s)});
        QTest::newRow("not a group") << u"-(a b)"_s << no(all({words(u"a"_s), words(u"b"_s)}));
        QTest::newRow("unopened") << u"a) b"_s << all({words(u"a"_s), words(u"b"_s)});
        QTest::newRow("unclosed") << u"(a (b"_s << all({words(u"a"_s), words(u"b"_s)});
        QTest::newRow("empty group") << u"() a -()"_s << words(u"a"_s);
        QTest::newRow("title") << u"in:title tide"_s << SearchExpression{.kind = Kind::Title, .text = u"tide"_s};
        QTest::newRow("title of a group")
            << u"in:title (a OR \"b c\")"_s
            << any({SearchExpression{.kind = Kind::Title, .text = u"a"_s}, phrase(u"b c"_s, Kind::Title)});
        QTest::newRow("author") << u"author:zola"_s << SearchExpression{.kind = Kind::Author, .text = u"zola"_s};
        QTest::newRow("author's whole name") << u"author:\"Émile Zola\""_s << phrase(u"Émile Zola"_s, Kind::Author);
        QTest::newRow("site") << u"site:lwn.net"_s << SearchExpression{.kind = Kind::Site, .text = u"lwn.net"_s};
        QTest::newRow("feed") << u"feed:tides"_s << SearchExpression{.kind = Kind::Feed, .text = u"tides"_s};
        QTest::newRow("states") << u"is:unread is:starred -is:read"_s
                                << all({{.kind = Kind::IsUnread}, {.kind = Kind::IsStarred},
                                       no({.kind = Kind::IsRead})});
        QTest::newRow("unknown state is a word") << u"is:purple"_s << words(u"is:purple"_s);
        QTest::newRow("year") << u"before:2026"_s << on(Kind::Before, {2026, 1, 1});
        QTest::newRow("month") << u"after:2026-11"_s << on(Kind::After, {2026, 11, 1});
        QTest::newRow("day") << u"after:2026-11-20"_s << on(Kind::After, {2026, 11, 20});
        QTest::newRow("today") << u"after:today"_s << on(Kind::After, today);
        QTest::newRow("yesterday") << u"before:yesterday"_s << on(Kind::Before, {2026, 11, 22});
        QTest::newRow("days ago") << u"after:7d"_s << on(Kind::After, {2026, 11, 16});
        QTest::newRow("no date is a word") << u"after:2026-13"_s << words(u"after:2026-13"_s);
        QTest::newRow("an address is a word") << u"https://a.example/"_s << words(u"https://a.example/"_s);
        QTest::newRow("prefix") << u"harb*"_s
                                << SearchExpression{.kind = Kind::Words, .text = u"harb"_s, .isPrefix = true};
        QTest::newRow("C++") << u"C++ -c#"_s << all({words(u"C++"_s), no(words(u"c#"_s))});
    }
    void readsTheGrammar()
    {
        QFETCH(QString, text);
        QFETCH(SearchExpression, expression);
        const SearchExpression read = parseQuery(text, today);
        QVERIFY2(read == expression, qPrintable(queryText(read)));
        QVERIFY(parseQuery(queryText(read), today) == read);
    }

    void takesTheWordBeingTypedForABeginning()
    {
        const SearchExpression typing = parseQuery(u"high tid"_s, today, QueryEnd::StillTyping);
        QVERIFY(typing
            == all({words(u"high"_s), SearchExpression{.kind = Kind::Words, .text = u"tid"_s, .isPrefix = true}}));
        QVERIFY(parseQuery(u"high tid "_s, today, QueryEnd::StillTyping) == all({words(u"high"_s), words(u"tid"_s)}));
        QVERIFY(parseQuery(u"author:zo"_s, today, QueryEnd::StillTyping).isPrefix);
        QVERIFY(!parseQuery(u"\"high tid\""_s, today, QueryEnd::StillTyping).isPrefix);
    }

    void neverFailsAndReadsItsOwnText()
    {
        const QStringList pieces{u"tide"_s, u"\""_s, u"("_s, u")"_s, u"-"_s, u"OR"_s, u"AND"_s, u" "_s, u" "_s,
            u"in:title"_s, u"author:"_s, u"is:unread"_s, u"before:2026-02-30"_s, u"after:2026"_s, u":"_s, u"*"_s,
            u"天气"_s, QString(QChar(0)), QString(QChar(0xd83d)), u"“"_s, u"\n"_s};
        QRandomGenerator random(1);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(12); n > 0; --n)
                text += pieces[random.bounded(int(pieces.size()))];
            const SearchExpression read = parseQuery(text, today);
            QVERIFY2(parseQuery(queryText(read), today) == read, qPrintable(text + " -> "_L1 + queryText(read)));
        }
    }

    void readsWhatNobodyTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("parentheses") << QString(200000, u'(');
        QTest::newRow("dashes") << QString(200000, u'-');
        QTest::newRow("titles") << u"in:title "_s.repeated(50000);
        QTest::newRow("words") << u"word "_s.repeated(50000);
        QTest::newRow("ors") << u"a OR "_s.repeated(50000);
        QTest::newRow("groups") << u"-(a "_s.repeated(50000);
    }
    void readsWhatNobodyTypes()
    {
        QFETCH(QString, text);
        const SearchExpression read = parseQuery(text, today);
        QVERIFY(queryText(read).size() < 10000);
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"

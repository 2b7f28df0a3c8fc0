#include "core/store/SearchWords.h"
#include "tests/core/store/StoreFixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchExpression::Kind;

/// Words in scripts of every kind that the index treats in its own way.
const QStringList words{u"tide"_s, u"tidal"_s, u"harbour"_s, u"Straßenbahn"_s, u"Zürich"_s, u"café"_s, u"résumé"_s,
    u"C++"_s, u"C#"_s, u"c"_s, u"天气预报"_s, u"北京"_s, u"ฝนตกหนัก"_s, u"กรุงเทพ"_s, u"جَمِيلٌ"_s, u"الطقس"_s, u"서울에"_s,
    u"東京で"_s, u"covid-19"_s, u"o'brien"_s, u"2026"_s, u"Ελλάδα"_s, u"погода"_s, u"ﬁnance"_s};

/// Typed text that is found in some of them, whole or begun.
const QStringList typed = words
    + QStringList{u"tid"_s, u"ti"_s, u"t"_s, u"zurich"_s, u"strassen"_s, u"RESUME"_s, u"天气"_s, u"京"_s, u"ฝน"_s,
        u"جميل"_s, u"covid"_s, u"brien"_s, u"20"_s, u"ελλα"_s, u"nothing"_s};

template <typename T>
const T &oneOf(const QList<T> &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

QString text(int count, QRandomGenerator &random)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen += oneOf(words, random);
    return chosen.join(u' ');
}

/// 2,000 entries of three feeds, and what each says.
class Corpus {
public:
    struct Told {
        Entry entry;
        QString body;
    };

    Corpus()
    {
        QHash<QString, QString> bodies;
        QList<FeedId> feeds{
            store.addFeed(u"Tidal News"_s), store.addFeed(u"Zürich heute"_s), store.addFeed(u"plain"_s)};
        for (int round = 0; round < 40; ++round) {
            QList<IncomingEntry> items;
            for (int i = 0; i < 50; ++i) {
                IncomingEntry one = item(u"%1 no%2x%3"_s.arg(text(3, random)).arg(round).arg(i),
                    random.bounded(100'000), text(random.bounded(12), random));
                one.author = text(1, random);
                one.link = QUrl(u"https://%1.example/%2/%3"_s.arg(round % 2 ? u"east"_s : u"west"_s).arg(round).arg(i));
                bodies.insert(one.title, one.story.blocks.isEmpty() ? QString() : one.summary);
                items += one;
            }
            store.merge(feeds[round % 3], items, StoreFixture::noon().addSecs(60 * round));
        }
        for (const Entry &entry : store.entries({.limit = 100'000}))
            all += Told{entry, bodies.value(entry.title)};
    }

    StoreFixture store;
    QList<Told> all;
    QRandomGenerator random{5};
};

SearchExpression anyExpression(QRandomGenerator &random, int depth)
{
    const int die = random.bounded(depth > 2 ? 9 : 14);
    const QDateTime date = StoreFixture::noon().addSecs(-60 * random.bounded(100'000));
    switch (die) {
    case 5:
        return {.kind = oneOf(QList{Kind::Title, Kind::Author}, random), .text = oneOf(typed, random)};
    case 6:
        return {.kind = Kind::Site, .text = oneOf(QStringList{u"east.example"_s, u"west"_s, u"example"_s}, random)};
    case 7:
        return {.kind = oneOf(QList{Kind::Before, Kind::After}, random), .date = date};
    case 8:
        return {.kind = oneOf(QList{Kind::IsUnread, Kind::IsRead, Kind::IsStarred}, random)};
    case 9:
        return {.kind = Kind::Not, .children = {anyExpression(random, depth + 1)}};
    case 10:
    case 11:
    case 12:
    case 13:
        return {.kind = die % 2 ? Kind::Or : Kind::And,
            .children = {anyExpression(random, depth + 1), anyExpression(random, depth + 1)}};
    case 4:
        return {.kind = Kind::Words, .text = text(2, random), .isPhrase = true};
    default:
        return {.kind = Kind::Words, .text = oneOf(typed, random), .isPrefix = random.bounded(2) == 0};
    }
}

bool holds(const QString &where, const SearchExpression &expression, bool isPhrase)
{
    const QList<SearchWord> wanted = searchWords(expression.text, expression.isPrefix);
    return isPhrase ? holdsPhrase(where, wanted) : holdsAll(where, wanted);
}

bool saysWords(const Corpus::Told &told, const SearchExpression &expression)
{
    const QList<SearchWord> wanted = searchWords(expression.text, expression.isPrefix);
    if (wanted.isEmpty())
        return true;
    const Entry &entry = told.entry;
    const bool isLetter = wanted.size() == 1 && wanted.first().isPrefix && wanted.first().folded.size() < 2
        && wanted.first().folded.front().unicode() < 0x80; // looked for in headlines only
    const bool inHead = expression.isPhrase
        ? holds(entry.title, expression, true) || holds(entry.author, expression, true)
        : holdsAll(QString(entry.title + u" . "_s + entry.author), wanted);
    return inHead || (!isLetter && holds(told.body, expression, expression.isPhrase))
        || holds(entry.feedTitle, expression, expression.isPhrase);
}

/// The search the long way round.
bool matches(const Corpus::Told &told, const SearchExpression &expression)
{
    const Entry &entry = told.entry;
    const QDateTime time = std::min(entry.published, entry.arrived);
    const auto holdsToo = [&told](const SearchExpression &child) { return matches(told, child); };
    switch (expression.kind) {
    case Kind::Everything:
        return true;
    case Kind::Words:
        return saysWords(told, expression);
    case Kind::Title:
        return holds(entry.title, expression, expression.isPhrase);
    case Kind::Author:
        return holds(entry.author, expression, expression.isPhrase);
    case Kind::Site:
        return holds(entry.link.host(), expression, true);
    case Kind::Feed:
        return holds(entry.feedTitle, expression, expression.isPhrase);
    case Kind::IsUnread:
        return !entry.state.read;
    case Kind::IsRead:
        return entry.state.read;
    case Kind::IsStarred:
        return entry.state.starred;
    case Kind::Before:
        return time < expression.date;
    case Kind::After:
        return time >= expression.date;
    case Kind::Not:
        return !std::ranges::any_of(expression.children, holdsToo);
    case Kind::And:
        return std::ranges::all_of(expression.children, holdsToo);
    case Kind::Or:
        return std::ranges::any_of(expression.children, holdsToo);
    }
    return false;
}

} // namespace

/// Searches find what reading every story would find.
class TestSearchOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheLongWayFinds()
    {
        Corpus corpus;
        for (int i = 0; i < 150; ++i) {
            const SearchExpression search = anyExpression(corpus.random, 0);
            QList<EntryId> expected;
            for (const Corpus::Told &told : std::as_const(corpus.all)) {
                if (matches(told, search))
                    expected += told.entry.id;
            }
            EntryQuery query{.search = search, .order = EntryQuery::Order(i % 2), .limit = 100'000};
            if (query.order == EntryQuery::Order::OldestFirst)
                std::ranges::reverse(expected);
            QList<EntryId> found;
            for (const Entry &entry : corpus.store.entries(query))
                found += entry.id;
            QVERIFY2(found == expected,
                qPrintable(u"search %1: %2 instead of %3"_s.arg(i).arg(found.size()).arg(expected.size())));
            QCOMPARE(valueOf(corpus.store.database().entryCount(query, StoreFixture::noon())), int(expected.size()));
            query.limit = 7;
            query.offset = 5;
            found.clear();
            for (const Entry &entry : corpus.store.entries(query))
                found += entry.id;
            QCOMPARE(found, expected.mid(5, 7));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchOracle)
#include "tst_searchoracle.moc"

#include "core/story/ListedStories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Story story{.url = QUrl(u"https://news.example.test/harbour/boats/2026/electric-ferries-come"_s),
    .canonical = QUrl(u"https://www.example.test/electric-ferries"_s)};

RelatedLink linkTo(const QString &title, const QString &address)
{
    return {.title = title, .url = QUrl(u"https://news.example.test"_s).resolved(QUrl(address))};
}

const RelatedLink bridge = linkTo(u"The old rail bridge stays closed"_s, u"/town/the-old-rail-bridge-stays"_s);
const RelatedLink drivers = linkTo(u"Forty bus drivers are wanted here"_s, u"/town/1234567"_s);

QStringList headings(const QList<RelatedList> &lists)
{
    QStringList found;
    for (const RelatedList &list : lists)
        found += list.heading;
    return found;
}

} // namespace

class TestListedStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatIsNoStory_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("address");
        QTest::newRow("a section of the story") << u"All about boats"_s << u"/harbour/boats/"_s;
        QTest::newRow("a section at the root") << u"Opinion"_s << u"/opinion"_s;
        QTest::newRow("the folder of another story") << u"In the town"_s << u"/town/"_s;
        QTest::newRow("a tag") << u"Harbour police of the region"_s << u"/all-about/harbour-police"_s;
        QTest::newRow("an author") << u"Nora Fell, our reporter"_s << u"/team/nora-fell"_s;
        QTest::newRow("vouchers") << u"Save a fifth on rubber boats"_s << u"/vouchercodes/rubber-boats"_s;
        QTest::newRow("a product") << u"Rubber boat for two, blue"_s << u"/products/rubber-boat-for-two-blue"_s;
        QTest::newRow("a list of stories") << u"See all harbour news"_s << u"/harbour-news"_s;
        QTest::newRow("terms") << u"Terms & Conditions"_s << u"/information/conditions"_s;
        QTest::newRow("privacy") << u"Datenschutzerklärung"_s << u"/hilfe/datenschutz"_s;
        QTest::newRow("itself") << u"Electric ferries come"_s << u"/harbour/boats/2026/electric-ferries-come#top"_s;
        QTest::newRow("itself, by its canonical address")
            << u"Electric ferries come"_s << u"https://www.example.test/electric-ferries/"_s;
    }

    void leavesOutWhatIsNoStory()
    {
        QFETCH(QString, title);
        QFETCH(QString, address);
        const QList<RelatedList> lists =
            listedStories({{.heading = u"Related"_s, .links = {linkTo(title, address), bridge}}}, story);
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.first().links, {bridge});
    }

    void keepsStories_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("address");
        QTest::newRow("that read like a link to a list")
            << u"Most popular boat breeds"_s << u"/2026/02/26/most_popular_boat_breeds"_s;
        QTest::newRow("of a short address") << u"What an electric ferry costs a town"_s << u"/ferrycosts"_s;
        QTest::newRow("of another site") << u"A trial with a borrowed boat"_s
                                         << u"https://other.example.test/boats/trial"_s;
        QTest::newRow("that the story is a part of")
            << u"Electric ferries: how the harbour got there, year by year"_s << u"/harbour/boats/2026"_s;
    }

    void keepsStories()
    {
        QFETCH(QString, title);
        QFETCH(QString, address);
        const QList<RelatedList> lists{{.heading = u"Related"_s, .links = {linkTo(title, address)}}};
        QCOMPARE(listedStories(lists, story), lists);
    }

    void keepsProductsBesideAProduct()
    {
        const Story product{.url = QUrl(u"https://news.example.test/products/red-boat"_s)};
        const QList<RelatedList> lists{
            {.heading = u"You may also like"_s, .links = {linkTo(u"Rubber boat, blue"_s, u"/products/boat-blue"_s)}}};
        QCOMPARE(listedStories(lists, product), lists);
    }

    void takesThePointerOffATitle()
    {
        const QList<RelatedList> lists =
            listedStories({{.links = {linkTo(u"SEE ALSO: The old rail bridge"_s, u"/town/7654321"_s),
                                linkTo(u"Harbour: boats are quiet"_s, u"/town/7654322"_s)}}},
                story);
        QCOMPARE(lists.first().links[0].title, u"The old rail bridge"_s);
        QCOMPARE(lists.first().links[1].title, u"Harbour: boats are quiet"_s);
    }

    void tellsCopiesOfAListOnce()
    {
        const RelatedList both{.heading = u"Related"_s, .links = {bridge, drivers}};
        const RelatedList copy{.heading = u"More stories"_s, .links = {drivers, bridge}};
        const RelatedList part{.heading = u"Read next"_s, .links = {drivers}};
        const RelatedList read{.heading = u"Most read"_s, .links = {bridge}, .kind = ListKind::OfSite};
        QCOMPARE(headings(listedStories({part, both, copy, read}, story)), QStringList({u"Related"_s, u"Most read"_s}));
    }
};

QTEST_GUILESS_MAIN(TestListedStories)
#include "tst_listedstories.moc"

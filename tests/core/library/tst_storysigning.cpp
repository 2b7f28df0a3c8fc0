#include "core/library/StorySigning.h"

#include "core/library/RelatedIndex.h"
#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

namespace {

const QString ferry =
    u"The ferry Halcyon ran aground on the Skerry bank near Port Lorne; coastguard crews took forty passengers off."_s;
const QString bridge =
    u"Engineers closed the Marlow bridge after cracks were found in two piers, and lorries now queue at Denham."_s;

QList<EntryId> operator-(QList<EntryId> entries, EntryId without)
{
    entries.removeAll(without);
    return entries;
}

void signAll(Database &database)
{
    StorySigning signing;
    while (valueOf(signing.step(database, 100)) > 0) { }
}

} // namespace

/// New stories are counted, signed and grouped, each with the text that it has then.
class TestStorySigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QList<IncomingEntry> others;
        for (int i = 0; i < 80; ++i)
            others += item(u"Other matter %1"_s.arg(i), 500 + i, u"Talk of number%1 and thing%1 in place%1."_s.arg(i));
        m_store->merge(m_store->addFeed(u"other"_s), others);
        signAll(m_store->database());
    }

    void groupsStoriesThatCameTogether()
    {
        const EntryId first = added(u"tides"_s, u"Ferry Halcyon aground off Port Lorne"_s, ferry);
        const EntryId second =
            added(u"winds"_s, u"Forty taken off ferry aground at Skerry bank"_s, ferry + u" All are well."_s);
        signAll(m_store->database());
        const QList<RelatedEntry> related = valueOf(relatedEntries(m_store->database(), second, 5));
        QVERIFY(!related.isEmpty());
        QCOMPARE(related.first().entry.id, first);
        QCOMPARE(related.first().kind, RelatedEntry::Kind::Same);
    }

    void saysOfAnEntryWhichStoryItTells()
    {
        const EntryId first = added(u"tides"_s, u"Ferry Halcyon aground off Port Lorne"_s, ferry);
        const EntryId second =
            added(u"winds"_s, u"Forty taken off ferry aground at Skerry bank"_s, ferry + u" All are well."_s);
        const EntryId other = added(u"roads"_s, u"Marlow bridge closed"_s, bridge);
        const QList<EntryId> all{first, second, other};
        QCOMPARE(groupsOf(all), QList<EntryId>({{}, {}, {}})); // not known yet
        signAll(m_store->database());
        QCOMPARE(groupsOf(all), QList<EntryId>({first, first, other}));
        QVERIFY(m_store->database().splitStory(first, StoreFixture::noon()));
        QCOMPARE(groupsOf(all), all);
        QVERIFY(m_store->database().undo());
        QCOMPARE(groupsOf(all), QList<EntryId>({first, first, other}));
    }

    void takesAStoryOutOfItsGroupAndPutsItBackExactly_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("the first of its group") << 0;
        QTest::newRow("another one") << 1;
    }
    void takesAStoryOutOfItsGroupAndPutsItBackExactly()
    {
        QFETCH(int, which);
        const QList<EntryId> told{added(u"tides"_s, u"Ferry Halcyon aground off Port Lorne"_s, ferry),
            added(u"winds"_s, u"Forty taken off ferry aground at Skerry bank"_s, ferry + u" All are well."_s),
            added(u"waves"_s, u"Ferry aground at Port Lorne, forty taken off"_s, ferry + u" It was calm."_s)};
        Database &database = m_store->database();
        signAll(database);
        const auto sameAs = [&](EntryId entry) {
            QList<EntryId> same;
            for (const RelatedEntry &related : valueOf(relatedEntries(database, entry, 9))) {
                if (related.kind == RelatedEntry::Kind::Same)
                    same += related.entry.id;
            }
            std::ranges::sort(same);
            return same;
        };
        const auto others = [&](int but) {
            QList<EntryId> rest = told;
            rest.removeAt(but);
            return rest;
        };
        QCOMPARE(sameAs(told[which]), others(which));

        const LibraryChanges changes = valueOf(database.splitStory(told[which], StoreFixture::noon()));
        QVERIFY(changes.groups);
        QCOMPARE(changes.updated.size(), 3);
        QVERIFY(sameAs(told[which]).isEmpty());
        for (const EntryId other : others(which))
            QCOMPARE(sameAs(other), others(which) - other);
        QVERIFY(valueOf(database.splitStory(told[which], StoreFixture::noon())).isEmpty()); // is alone already

        QVERIFY(database.forgetSignatures()); // what a growing library does
        signAll(database);
        QVERIFY(sameAs(told[which]).isEmpty());
        for (const EntryId other : others(which))
            QCOMPARE(sameAs(other), others(which) - other);

        QVERIFY(database.undo());
        QVERIFY(database.forgetSignatures());
        signAll(database);
        QCOMPARE(sameAs(told[which]), others(which));
    }

    void signsTheTextThatChangedAfterItWasCounted()
    {
        const EntryId first = added(u"tides"_s, u"Ferry Halcyon aground off Port Lorne"_s, ferry);
        const EntryId changing = added(u"winds"_s, u"What is known so far"_s, bridge);
        StorySigning signing;
        QCOMPARE(valueOf(signing.step(m_store->database(), 100)), 2); // both are counted
        IncomingEntry changed = item(u"What is known so far"_s, 60, ferry);
        m_store->merge(valueOf(m_store->database().feedAt(QUrl(u"https://feeds.example/winds"_s))), {changed});
        while (valueOf(signing.step(m_store->database(), 100)) > 0) { }
        const QList<RelatedEntry> related = valueOf(relatedEntries(m_store->database(), first, 5));
        QVERIFY(!related.isEmpty());
        QCOMPARE(related.first().entry.id, changing);
    }

    void signsAgainWhatChangesLater()
    {
        const EntryId first = added(u"tides"_s, u"Ferry Halcyon aground off Port Lorne"_s, ferry);
        const EntryId changing = added(u"winds"_s, u"What is known so far"_s, bridge);
        signAll(m_store->database());
        QVERIFY(valueOf(relatedEntries(m_store->database(), first, 5)).isEmpty());
        const Story page{
            .verdict = Verdict::Full, .source = StorySource::Page, .blocks = {Paragraph{.runs = {{.text = ferry}}}}};
        QVERIFY(m_store->database().saveStory(changing, page));
        QCOMPARE(valueOf(m_store->database().unsignedStories()), QList<EntryId>{changing});
        signAll(m_store->database());
        const QList<RelatedEntry> related = valueOf(relatedEntries(m_store->database(), first, 5));
        QCOMPARE(related.value(0).entry.id, changing);
    }

private:
    QList<EntryId> groupsOf(const QList<EntryId> &entries)
    {
        QList<EntryId> groups;
        for (const Entry &entry : valueOf(m_store->database().entriesById(entries)))
            groups += entry.group;
        return groups;
    }

    EntryId added(const QString &feed, const QString &title, const QString &body)
    {
        return m_store->merge(m_store->addFeed(feed), {item(title, 60, body)}).added.value(0);
    }

    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestStorySigning)
#include "tst_storysigning.moc"

#include "ui/entries/EntryListModel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

Entry entry(int id, bool isRead = false)
{
    return {.id = {id},
        .feed = {1},
        .feedTitle = u"Linux Weekly"_s,
        .title = u"Story %1"_s.arg(id),
        .published = noon.addSecs(-60 * id),
        .state = {.read = isRead}};
}

QList<Entry> entries(const QList<int> &ids)
{
    QList<Entry> all;
    for (const int id : ids)
        all += entry(id);
    return all;
}

QList<int> idsOf(const EntryListModel &model)
{
    QList<int> ids;
    for (const Entry &of : model.entries())
        ids += int(of.id.value);
    return ids;
}

} // namespace

class TestEntryListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<EntryListModel>([] { return noon; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void asksForTheNextPageOnceUntilItCame()
    {
        m_tester.reset(); // asks for pages itself
        m_model->setEntries(entries({1, 2}), true);
        QSignalSpy wishes(m_model.get(), &EntryListModel::moreWanted);
        m_model->fetchMore({});
        m_model->fetchMore({});
        QCOMPARE(wishes.size(), 1);
        m_model->append(entries({2, 3, 4}), false);
        QCOMPARE(idsOf(*m_model), QList<int>({1, 2, 3, 4}));
        QVERIFY(!m_model->canFetchMore({}));
    }

    void mergesIntoWhatIsThere_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("nothing new") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3};
        QTest::newRow("new ones above") << QList<int>{1, 2} << QList<int>{9, 8, 1, 2};
        QTest::newRow("new ones between") << QList<int>{1, 2, 3} << QList<int>{1, 9, 2, 8, 7, 3};
        QTest::newRow("some gone") << QList<int>{1, 2, 3, 4, 5} << QList<int>{1, 4};
        QTest::newRow("others altogether") << QList<int>{1, 2, 3} << QList<int>{7, 8};
        QTest::newRow("in another order") << QList<int>{1, 2, 3, 4} << QList<int>{4, 2, 9, 1, 3};
        QTest::newRow("empty before") << QList<int>{} << QList<int>{1, 2};
        QTest::newRow("empty after") << QList<int>{1, 2} << QList<int>{};
    }

    void mergesIntoWhatIsThere()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        m_model->setEntries(entries(before), false);
        QList<QPersistentModelIndex> staying;
        for (const int id : before)
            if (after.contains(id))
                staying += m_model->indexOf({id});
        QSignalSpy resets(m_model.get(), &EntryListModel::modelReset);
        m_model->merge(entries(after), false);
        QCOMPARE(idsOf(*m_model), after);
        QCOMPARE(resets.size(), 0);
        for (const QPersistentModelIndex &index : std::as_const(staying))
            QVERIFY(index.isValid());
        for (const int id : after)
            QCOMPARE(m_model->indexOf({id}).row(), int(after.indexOf(id)));
    }

    void standsSiteBySiteUnderTheirNames()
    {
        m_model->setEntries(ofSites({{1, 2}, {2, 1}, {3, 2}, {4, 1}}), false, EntryGrouping::BySite);
        QCOMPARE(idsOf(*m_model), QList<int>({2, 4, 1, 3})); // by name; within a site as they came
        QCOMPARE(headings(), QStringList({u"Site 1"_s, QString(), u"Site 2"_s, QString()}));
        QVERIFY(m_model->index(0).data(OriginRole).toString().isEmpty()); // the heading says it
        m_model->setEntries(ofSites({{1, 2}, {2, 1}}), false);
        QCOMPARE(m_model->index(0).data(OriginRole).toString(), u"Site 2"_s);
        QCOMPARE(idsOf(*m_model), QList<int>({1, 2}));
        QCOMPARE(headings(), QStringList({QString(), QString()}));
    }

    void movesNoRowThatIsShownWhenAPageFollows()
    {
        m_tester.reset(); // asks for pages itself
        m_model->setEntries(ofSites({{1, 2}, {2, 1}, {3, 2}}), true, EntryGrouping::BySite);
        m_model->append(ofSites({{4, 2}, {5, 1}, {6, 2}}), false);
        QCOMPARE(idsOf(*m_model), QList<int>({2, 1, 3, 5, 4, 6}));
        QSignalSpy moves(m_model.get(), &EntryListModel::rowsMoved);
        m_model->merge(ofSites({{9, 1}, {1, 2}, {2, 1}, {3, 2}, {4, 2}, {8, 1}, {5, 1}, {6, 2}}), false);
        QCOMPARE(idsOf(*m_model), QList<int>({9, 2, 1, 3, 8, 5, 4, 6}));
        QCOMPARE(moves.size(), 0);
    }

    void repaintsOnlyWhatChanged()
    {
        m_model->setEntries(entries({1, 2, 3}), false);
        QSignalSpy repaints(m_model.get(), &EntryListModel::dataChanged);
        m_model->update({entry(2, true), entry(3), entry(99)});
        QCOMPARE(repaints.size(), 1);
        QCOMPARE(repaints.first().first().toModelIndex().row(), 1);
        QVERIFY(m_model->entryAt(m_model->indexOf({2}))->state.read);
    }

    void findsUnreadRowsInBothDirections()
    {
        m_model->setEntries({entry(1), entry(2, true), entry(3), entry(4, true)}, false);
        QCOMPARE(m_model->unreadBelow(m_model->index(0)), EntryId{3});
        QCOMPARE(m_model->unreadAbove(m_model->index(2)), EntryId{1});
        QCOMPARE(m_model->unreadBelow({}), EntryId{1});
        QVERIFY(!m_model->unreadBelow(m_model->index(2)).isValid());
        QVERIFY(!m_model->unreadAbove(m_model->index(0)).isValid());
        QVERIFY(!m_model->unreadAbove({}).isValid());
    }

    void standsOnceForAllWhoTellAStory()
    {
        showTogether({told(1, 7), told(2), told(3, 7), told(4, 7), told(5)});
        QCOMPARE(shown(), QStringList({u"1+2"_s, u"2"_s, u"5"_s}));
        QCOMPARE(idsOf(*m_model), QList<int>({1, 2, 3, 4, 5})); // as the list goes on
        QCOMPARE(m_model->entriesIn(m_model->index(0)).size(), 3);
        m_model->setOpen(m_model->index(0), true);
        QCOMPARE(shown(), QStringList({u"1+2 open"_s, u"> 3"_s, u"> 4"_s, u"2"_s, u"5"_s}));
        QCOMPARE(m_model->entriesIn(m_model->index(0)).size(), 1);
        QCOMPARE(m_model->leadOf(m_model->index(2)), m_model->index(0));
        m_model->setOpen(m_model->index(0), false);
        QCOMPARE(shown(), QStringList({u"1+2"_s, u"2"_s, u"5"_s}));
        m_model->setEntries(m_model->entries(), false);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void movesNoRowWhenAnotherSourceComes_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("closed") << false;
        QTest::newRow("open") << true;
    }
    void movesNoRowWhenAnotherSourceComes()
    {
        QFETCH(bool, isOpen);
        m_tester.reset(); // asks for pages itself
        showTogether({told(3, 7), told(4), told(5, 7)}, true);
        m_model->setOpen(m_model->index(0), isOpen);
        const QPersistentModelIndex lead = m_model->indexOf({3});
        QSignalSpy moves(m_model.get(), &EntryListModel::rowsMoved);
        QSignalSpy removals(m_model.get(), &EntryListModel::rowsRemoved);
        m_model->append({told(6, 7), told(8)}, false);
        const QStringList page = isOpen ? QStringList{u"3+2 open"_s, u"> 5"_s, u"> 6"_s, u"4"_s, u"8"_s}
                                        : QStringList{u"3+2"_s, u"4"_s, u"8"_s};
        QCOMPARE(shown(), page);
        m_model->merge({told(1, 7), told(2), told(3, 7), told(4), told(5, 7), told(6, 7), told(8)}, false);
        const QStringList later = isOpen
            ? QStringList{u"2"_s, u"3+3 open"_s, u"> 1"_s, u"> 5"_s, u"> 6"_s, u"4"_s, u"8"_s}
            : QStringList{u"2"_s, u"3+3"_s, u"4"_s, u"8"_s};
        QCOMPARE(shown(), later);
        QCOMPARE(lead.row(), 1);
        QCOMPARE(moves.size() + removals.size(), 0);
    }

    void asksOnWhenAPageFillsNoRow()
    {
        m_tester.reset(); // asks for pages itself
        showTogether({told(1, 7)}, true);
        QSignalSpy wishes(m_model.get(), &EntryListModel::moreWanted);
        m_model->append({told(2, 7)}, true);
        QCOMPARE(shown(), QStringList{u"1+1"_s});
        QCOMPARE(wishes.size(), 1);
    }

    void keepsTheRowWhereThePersonIsWhenItTurnsOutToBeTheSameStory_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("none") << 0 << QStringList{u"2"_s, u"3+2"_s};
        QTest::newRow("the one that led") << 3 << QStringList{u"2"_s, u"3+2"_s};
        QTest::newRow("one above it") << 1 << QStringList{u"1+2"_s, u"2"_s};
        QTest::newRow("a source") << 4 << QStringList{u"2"_s, u"3+2"_s};
    }
    void keepsTheRowWhereThePersonIsWhenItTurnsOutToBeTheSameStory()
    {
        QFETCH(int, held);
        QFETCH(QStringList, after);
        showTogether({told(1), told(2), told(3, 7), told(4, 7)});
        QCOMPARE(shown(), QStringList({u"1"_s, u"2"_s, u"3+1"_s}));
        m_model->hold({held});
        m_model->update({told(1, 7)});
        QCOMPARE(shown(), after);
    }

    void letsGoOfAStoryThatIsAnotherOneAndTakesItBack()
    {
        showTogether({told(1, 1), told(2), told(3, 1), told(4, 1)});
        QCOMPARE(shown(), QStringList({u"1+2"_s, u"2"_s}));
        m_model->update({told(1, 1), told(3, 3), told(4, 1)});
        QCOMPARE(shown(), QStringList({u"1+1"_s, u"2"_s, u"3"_s}));
        m_model->update({told(3, 1)});
        QCOMPARE(shown(), QStringList({u"1+2"_s, u"2"_s}));
        m_model->update({told(1, 9), told(3, 3), told(4, 3)}); // the first of them
        QCOMPARE(shown(), QStringList({u"1"_s, u"2"_s, u"3+1"_s}));
        m_model->update({told(1, 1), told(3, 1), told(4, 1)});
        QCOMPARE(shown().size(), 2);
    }

    void goesOnWithTheNextSourceWhenTheFirstGoes()
    {
        showTogether({told(1, 7), told(2), told(3, 7), told(4, 7)});
        m_model->remove({{1}});
        QCOMPARE(shown(), QStringList({u"2"_s, u"3+1"_s}));
        m_model->remove({{4}});
        QCOMPARE(shown(), QStringList({u"2"_s, u"3"_s}));
    }

    void findsUnreadSourcesInClosedRows()
    {
        showTogether({told(1, 7, true), told(2, 0, true), told(3, 7), told(4, 7, true), told(5)});
        QCOMPARE(m_model->unreadBelow({}), EntryId{3});
        QCOMPARE(m_model->unreadBelow(m_model->index(0)), EntryId{3}); // in the row itself
        QCOMPARE(m_model->unreadBelow(m_model->index(1)), EntryId{5});
        QCOMPARE(m_model->unreadAbove(m_model->index(2)), EntryId{3});
        QCOMPARE(m_model->reveal({3}).row(), 1);
        QCOMPARE(shown(), QStringList({u"1+2 open"_s, u"> 3"_s, u"> 4"_s, u"2"_s, u"5"_s}));
    }

    void countsAFeedOnceAmongTheSources()
    {
        Entry again = told(3, 7);
        again.feed = {1};
        showTogether({told(1, 7), told(2, 7), again, told(4, 7)});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(0).data(FoldRole).value<StoryFold>().sources, 2);
        QCOMPARE(m_model->index(1).data(EntryRole).value<Entry>().id, EntryId{3});
    }

    void foldsAndUnfoldsWhatIsShown()
    {
        m_model->setEntries({told(1, 7), told(2), told(3, 7)}, false);
        QCOMPARE(shown(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        m_model->setFolding(StoryFolding::Together);
        QCOMPARE(shown(), QStringList({u"1+1"_s, u"2"_s}));
        m_model->setOpen(m_model->index(0), true);
        m_model->setFolding(StoryFolding::Apart);
        QCOMPARE(shown(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        m_model->setFolding(StoryFolding::Together);
        QCOMPARE(shown(), QStringList({u"1+1"_s, u"2"_s})); // closed
    }

    void putsNoHeadingOverASource()
    {
        Entry older = told(3, 7);
        older.published = noon.addDays(-1);
        Entry oldest = told(4);
        oldest.published = noon.addDays(-1);
        m_model->setEntries({told(1, 7), told(2), older, oldest}, false, EntryGrouping::ByDay, StoryFolding::Together);
        m_model->setOpen(m_model->index(0), true);
        const QStringList all = headings();
        QCOMPARE(shown(), QStringList({u"1+1 open"_s, u"> 3"_s, u"2"_s, u"4"_s}));
        QVERIFY(!all.at(0).isEmpty() && !all.at(3).isEmpty());
        QVERIFY(all.at(1).isEmpty() && all.at(2).isEmpty());
    }

    void speaksOfTheSourcesInARow()
    {
        showTogether({told(1, 7, true), told(3, 7), told(4, 7, true), told(5, 7)});
        const auto spoken = [this](int row) { return m_model->index(row).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(spoken(0).endsWith("read, and 3 more sources, closed, 2 of them unread"_L1), qPrintable(spoken(0)));
        m_model->setOpen(m_model->index(0), true);
        QVERIFY2(spoken(0).endsWith("read, and 3 more sources, open"_L1), qPrintable(spoken(0)));
        QVERIFY2(spoken(1).endsWith("unread, another source"_L1), qPrintable(spoken(1)));
    }

    void tellsARowWhenASourceInItIsRead()
    {
        showTogether({told(1, 7, true), told(2), told(3, 7)});
        QSignalSpy repaints(m_model.get(), &EntryListModel::dataChanged);
        m_model->update({told(3, 7, true)});
        QCOMPARE(repaints.size(), 1);
        QCOMPARE(repaints.first().first().toModelIndex().row(), 0);
        QCOMPARE(m_model->index(0).data(FoldRole).value<StoryFold>().unread, 0);
    }

    void speaksHeadlineFeedAgeAndState()
    {
        Entry starred = entry(5);
        starred.state.starred = true;
        m_model->setEntries({starred}, false);
        const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith("Story 5, Linux Weekly, 5 minute"_L1), qPrintable(spoken));
        QVERIFY2(spoken.endsWith("unread, starred"_L1), qPrintable(spoken));
    }

    void carriesStoriesOutAsLinksWithTheirTitles()
    {
        QList<Entry> linked = entries({1, 2, 3});
        linked[0].title = u"Fish & <chips>"_s;
        linked[0].link = QUrl(u"https://one.example/a?b=c&d"_s);
        linked[2].link = QUrl(u"https://three.example/ü"_s);
        m_model->setEntries(linked, false);
        const std::unique_ptr<QMimeData> mime(
            m_model->mimeData({m_model->index(0), m_model->index(1), m_model->index(2)}));
        QCOMPARE(mime->urls(), QList<QUrl>({linked[0].link, linked[2].link}));
        QCOMPARE(mime->text(), u"https://one.example/a?b=c&d\nhttps://three.example/%C3%BC"_s);
        QVERIFY(mime->html().startsWith("<a href=\"https://one.example/a?b=c&amp;d\">Fish &amp; &lt;chips&gt;</a>"_L1));
        QVERIFY(m_model->supportedDragActions() & Qt::LinkAction);
        QVERIFY(!(m_model->supportedDragActions() & Qt::MoveAction)); // nothing is taken out of the list
        QVERIFY(!m_model->mimeData({m_model->index(1)}));
    }

    void showsMarkupInAHeadlineAsItIsWritten()
    {
        Entry tricky = entry(1);
        tricky.title = u"a < b <img src=x>"_s;
        m_model->setEntries({tricky}, false);
        QVERIFY(m_model->index(0).data(Qt::ToolTipRole).toString().contains("&lt;img"_L1));
    }

private:
    /// An entry of a group; of none when it is not known yet. Each is of a feed of its own.
    static Entry told(int id, int group = 0, bool isRead = false)
    {
        Entry one = entry(id, isRead);
        one.group = {group};
        one.feed = {id};
        return one;
    }

    void showTogether(const QList<Entry> &entries, bool hasMore = false)
    {
        m_model->setEntries(entries, hasMore, EntryGrouping::None, StoryFolding::Together);
    }

    /// The rows, each with what it stands for.
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto fold = m_model->index(row).data(FoldRole).value<StoryFold>();
            rows += (fold.isSource ? u"> "_s : QString())
                + QString::number(m_model->entryAt(m_model->index(row))->id.value)
                + (fold.sources > 0 ? u'+' + QString::number(fold.sources) : QString())
                + (fold.isOpen ? u" open"_s : QString());
        }
        return rows;
    }

    /// Entries by id and site, in the order of time.
    static QList<Entry> ofSites(const QList<std::pair<int, int>> &idsAndSites)
    {
        QList<Entry> all;
        for (const auto &[id, site] : idsAndSites) {
            all += entry(id);
            all.last().feed = {site};
            all.last().feedTitle = u"Site %1"_s.arg(site);
        }
        return all;
    }

    QStringList headings() const
    {
        QStringList headings;
        for (int row = 0; row < m_model->rowCount(); ++row)
            headings += m_model->index(row).data(HeadingRole).toString();
        return headings;
    }

    std::unique_ptr<EntryListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestEntryListModel)
#include "tst_entrylistmodel.moc"

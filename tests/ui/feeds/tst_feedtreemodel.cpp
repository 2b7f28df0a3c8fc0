#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FolderPaths.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Feed feed(int id, const QString &title, int folder = 0, int unread = 0)
{
    return {.id = {id},
        .url = QUrl(u"https://feeds.example/%1"_s.arg(id)),
        .title = title,
        .folder = {folder},
        .position = id,
        .unread = unread};
}

Folder folder(int id, const QString &name, int parent = 0)
{
    return {.id = {id}, .parent = {parent}, .name = name, .position = id};
}

SavedSearch search(int id, const QString &name, int folder = 0)
{
    return {.id = {id}, .name = name, .text = u"words"_s, .folder = {folder}, .position = id};
}

Feed failing(Feed of, Error::Kind kind)
{
    of.lastOutcome = {.kind = FetchOutcome::Kind::Failed, .at = {}, .error = Error{.kind = kind}};
    return of;
}

/// The rows below `parent` as lines, two spaces a level.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += indent + index.data().toString();
        lines += linesOf(model, index, indent + u"  "_s);
    }
    return lines;
}

} // namespace

class TestFeedTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FeedTreeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsTheFixedViewsBeforeThereIsAnyFeed()
    {
        QCOMPARE(linesOf(*m_model), QStringList({u"All Stories"_s, u"Unread"_s, u"Today"_s, u"Starred"_s}));
    }

    void nestsFoldersBeforeTheFeedsBesideThem()
    {
        m_model->setContents({feed(1, u"Alone"_s), feed(2, u"Deep"_s, 11), feed(3, u"Linux"_s, 10)},
            {folder(10, u"Technology"_s), folder(11, u"Kernel"_s, 10)}, {});
        QCOMPARE(linesOf(*m_model).sliced(4),
            QStringList({u"Feeds"_s, u"Technology"_s, u"  Kernel"_s, u"    Deep"_s, u"  Linux"_s, u"Alone"_s}));
    }

    void showsFeedsWhoseFoldersRunInARing()
    {
        m_model->setContents({feed(1, u"Lost"_s, 10)}, {folder(10, u"One"_s, 11), folder(11, u"Other"_s, 10)}, {});
        QCOMPARE(linesOf(*m_model).last(), u"Lost"_s);
    }

    void standsFoldersTenThousandDeep()
    {
        QList<Folder> folders;
        for (int id = 1; id <= 10'000; ++id)
            folders += folder(id, u"f"_s, id - 1);
        m_tester.reset(); // walks the tree by recursion
        m_model->setContents({feed(1, u"Deepest"_s, 10'000, 7)}, folders, {});
        QCOMPARE(m_model->indexOf({.scope = EntryQuery::Scope::Folder, .folder = {1}}).data(UnreadRole).toInt(), 7);
    }

    void countsAFoldersFeedsTogether()
    {
        m_model->setContents(
            {feed(1, u"a"_s, 11, 3), feed(2, u"b"_s, 10, 4)}, {folder(10, u"Outer"_s), folder(11, u"Inner"_s, 10)}, {});
        QCOMPARE(folderIndex(10).data(UnreadRole).toInt(), 7);
        QCOMPARE(folderIndex(11).data(UnreadRole).toInt(), 3);
    }

    void showsTheCountsOfTheFixedViews()
    {
        m_model->setContents({}, {}, {.all = 100, .unread = 12, .today = 5, .starred = 2});
        QCOMPARE(m_model->index(0, 0).data(UnreadRole).toInt(), 0);
        QCOMPARE(m_model->index(1, 0).data(UnreadRole).toInt(), 12);
        QCOMPARE(m_model->index(2, 0).data(UnreadRole).toInt(), 5);
        QCOMPARE(m_model->index(3, 0).data(UnreadRole).toInt(), 2);
    }

    void carriesAFailureUpToTheFolderAndSaysWhy()
    {
        m_model->setContents(
            {failing(feed(1, u"Gone <b>"_s, 10), Error::Kind::NotFound)}, {folder(10, u"Outer"_s)}, {});
        QVERIFY(folderIndex(10).data(FailedRole).toBool());
        const QString toolTip = feedIndex(1).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains("There is nothing at this address any more"_L1), qPrintable(toolTip));
        QVERIFY2(toolTip.contains("Gone &lt;b&gt;"_L1), qPrintable(toolTip));
    }

    void takesBeingOfflineForNoFailureOfAFeed()
    {
        m_model->setContents({failing(feed(1, u"Fine"_s), Error::Kind::Offline)}, {}, {});
        QVERIFY(!feedIndex(1).data(FailedRole).toBool());
    }

    void repaintsRowsWhenOnlyCountsChange()
    {
        m_model->setContents({feed(1, u"a"_s), feed(2, u"b"_s)}, {}, {});
        QSignalSpy resets(m_model.get(), &FeedTreeModel::modelReset);
        QSignalSpy repaints(m_model.get(), &FeedTreeModel::dataChanged);
        m_model->setContents({feed(1, u"a"_s, 0, 9), feed(2, u"b"_s)}, {}, {});
        QCOMPARE(resets.size(), 0);
        QVERIFY(!repaints.isEmpty());
        QCOMPARE(feedIndex(1).data(UnreadRole).toInt(), 9);
    }

    void findsTheNextFeedWithUnreadAndGoesRound()
    {
        m_model->setContents(
            {feed(1, u"a"_s, 0, 1), feed(2, u"b"_s), feed(3, u"c"_s, 10, 2)}, {folder(10, u"Outer"_s)}, {});
        QCOMPARE(m_model->feedWithUnread({}, 1), feedIndex(3));
        QCOMPARE(m_model->feedWithUnread(feedIndex(3), 1), feedIndex(1));
        QCOMPARE(m_model->feedWithUnread(feedIndex(1), 1), feedIndex(3));
        QCOMPARE(m_model->feedWithUnread(feedIndex(1), -1), feedIndex(3));
        m_model->setContents({feed(1, u"a"_s)}, {}, {});
        QVERIFY(!m_model->feedWithUnread({}, 1).isValid());
    }

    void findsRowsByTheNamesOfTheCommandLine()
    {
        m_model->setContents({feed(7, u"Linux Weekly"_s)}, {}, {});
        QCOMPARE(m_model->indexOfName(u"unread"_s), m_model->index(1, 0));
        QCOMPARE(m_model->indexOfName(u"linux weekly"_s), feedIndex(7));
        QCOMPARE(m_model->indexOfName(u"7"_s), feedIndex(7));
        QVERIFY(!m_model->indexOfName(u"nothing of that name"_s).isValid());
    }

    void asksForAMoveWhenAFeedIsDroppedOnAFolder()
    {
        m_model->setContents({feed(1, u"a"_s), feed(2, u"b"_s, 10)}, {folder(10, u"Outer"_s)}, {});
        QSignalSpy moves(m_model.get(), &FeedTreeModel::moveWanted);
        const std::unique_ptr<QMimeData> mime(m_model->mimeData({feedIndex(1)}));
        QVERIFY(m_model->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, folderIndex(10)));
        QVERIFY(!m_model->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, feedIndex(2)));
        m_model->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, folderIndex(10));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first().at(0).value<FeedId>(), FeedId{1});
        QCOMPARE(moves.first().at(1).value<FolderId>(), FolderId{10});
        QCOMPARE(moves.first().at(2).toInt(), 1);
    }

    void asksForAMoveWhenAFolderIsDropped()
    {
        m_model->setContents({feed(1, u"a"_s)},
            {folder(10, u"Outer"_s), folder(11, u"Inner"_s, 10), folder(12, u"Innermost"_s, 11),
                folder(13, u"Other"_s)},
            {});
        QSignalSpy moves(m_model.get(), &FeedTreeModel::folderMoveWanted);
        const std::unique_ptr<QMimeData> outer(m_model->mimeData({folderIndex(10)}));
        for (const int inside : {10, 11, 12})
            QVERIFY(!m_model->canDropMimeData(outer.get(), Qt::MoveAction, -1, -1, folderIndex(inside)));
        QVERIFY(!m_model->canDropMimeData(outer.get(), Qt::MoveAction, -1, -1, feedIndex(1)));
        m_model->dropMimeData(outer.get(), Qt::MoveAction, -1, -1, folderIndex(12));
        QCOMPARE(moves.size(), 0);
        m_model->dropMimeData(outer.get(), Qt::MoveAction, -1, -1, folderIndex(13));
        QCOMPARE(
            moves.takeFirst(), QVariantList({QVariant::fromValue(FolderId{10}), QVariant::fromValue(FolderId{13}), 0}));
        const std::unique_ptr<QMimeData> innermost(m_model->mimeData({folderIndex(12)}));
        m_model->dropMimeData(innermost.get(), Qt::MoveAction, folderIndex(13).row(), 0, {});
        QCOMPARE(
            moves.takeFirst(), QVariantList({QVariant::fromValue(FolderId{12}), QVariant::fromValue(FolderId()), 1}));
        const QMimeData foreign;
        QVERIFY(!m_model->canDropMimeData(&foreign, Qt::MoveAction, -1, -1, folderIndex(13)));
    }

    void standsSearchesAtTheTopAndInFolders()
    {
        m_model->setContents({feed(1, u"a"_s, 10, 3), feed(2, u"b"_s)},
            {folder(10, u"Outer"_s), folder(11, u"Inner"_s, 10), folder(12, u"One"_s, 13), folder(13, u"Other"_s, 12)},
            {}, {search(3, u"third"_s), search(1, u"first"_s), search(2, u"inside"_s, 10), search(4, u"lost"_s, 12)});
        QCOMPARE(linesOf(*m_model).sliced(4),
            QStringList({u"first"_s, u"third"_s, u"Feeds"_s, u"Outer"_s, u"  inside"_s, u"  Inner"_s, u"  a"_s, u"b"_s,
                u"lost"_s}));
        m_model->setUnreadFound({2}, 5); // which may be the same stories
        QCOMPARE(folderIndex(10).data(UnreadRole).toInt(), 3);
        QCOMPARE(searchIndex(2).data(UnreadRole).toInt(), 5);
        QVERIFY(searchIndex(2).data(Qt::AccessibleTextRole).toString().startsWith("inside, 5 "_L1));
    }

    void asksForAMoveWhenASearchIsDropped()
    {
        m_model->setContents({feed(1, u"a"_s, 10)}, {folder(10, u"Outer"_s)}, {},
            {search(1, u"first"_s), search(2, u"second"_s), search(3, u"third"_s), search(4, u"inside"_s, 10)});
        QSignalSpy moves(m_model.get(), &FeedTreeModel::searchMoveWanted);
        const std::unique_ptr<QMimeData> first(m_model->mimeData({searchIndex(1)}));
        QVERIFY(!m_model->canDropMimeData(first.get(), Qt::MoveAction, -1, -1, searchIndex(2)));
        QVERIFY(!m_model->canDropMimeData(first.get(), Qt::MoveAction, -1, -1, m_model->index(0, 0)));
        QVERIFY(m_model->flags(searchIndex(1)).testFlag(Qt::ItemIsDragEnabled));
        m_model->dropMimeData(first.get(), Qt::MoveAction, -1, -1, folderIndex(10));
        m_model->dropMimeData(first.get(), Qt::MoveAction, searchIndex(3).row(), 0, {}); // between second and third
        m_model->dropMimeData(first.get(), Qt::MoveAction, -1, -1, {});
        const auto move = [](int folder, int position) {
            return QVariantList({QVariant::fromValue(SearchId{1}), QVariant::fromValue(FolderId{folder}), position});
        };
        QCOMPARE(QList<QVariantList>(moves), QList({move(10, 1), move(0, 1), move(0, 2)}));
    }

    void namesFoldersWithThoseTheyStandIn()
    {
        const QList<FolderPath> paths = folderPaths(
            {folder(10, u"World"_s), folder(11, u"Europe"_s, 10), folder(12, u"Alps"_s, 11), folder(13, u"Sea"_s)});
        QCOMPARE(paths,
            QList<FolderPath>({{{13}, u"Sea"_s}, {{10}, u"World"_s}, {{11}, u"World / Europe"_s},
                {{12}, u"World / Europe / Alps"_s}}));
        const QList<FolderPath> ring = folderPaths({folder(1, u"A"_s, 2), folder(2, u"B"_s, 1)});
        QCOMPARE(ring, QList<FolderPath>({{{2}, u"A / B"_s}, {{1}, u"B / A"_s}}));
    }

    void tellsFoldersOfOneNameApart()
    {
        const QList<FolderPath> paths = folderPaths({folder(12, u"World"_s), folder(10, u"World"_s),
            folder(11, u"Europe"_s, 10), folder(13, u"Europe"_s, 12), folder(14, u"Europe"_s)});
        QCOMPARE(paths,
            QList<FolderPath>({{{14}, u"Europe"_s}, {{10}, u"World (1)"_s}, {{11}, u"World (1) / Europe"_s},
                {{12}, u"World (2)"_s}, {{13}, u"World (2) / Europe"_s}}));
    }

    void speaksNameCountAndTrouble()
    {
        m_model->setContents({failing(feed(1, u"Linux"_s, 0, 4), Error::Kind::TimedOut)}, {}, {});
        const QString spoken = feedIndex(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith("Linux, 4 "_L1), qPrintable(spoken));
        QVERIFY2(spoken.contains("could not be refreshed"_L1), qPrintable(spoken));
    }

private:
    QModelIndex feedIndex(int id) const { return m_model->indexOf({.scope = EntryQuery::Scope::Feed, .feed = {id}}); }
    QModelIndex searchIndex(int id) const
    {
        return m_model->indexOf({.scope = EntryQuery::Scope::SavedSearch, .savedSearch = {id}});
    }
    QModelIndex folderIndex(int id) const
    {
        return m_model->indexOf({.scope = EntryQuery::Scope::Folder, .folder = {id}});
    }

    std::unique_ptr<FeedTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestFeedTreeModel)
#include "tst_feedtreemodel.moc"

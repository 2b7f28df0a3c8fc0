#include "ui/feeds/ImportDialog.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ImportPreview preview()
{
    return {.list = {.title = u"Mine"_s,
                .feeds = {{QUrl(u"https://ann:word@one.example/feed"_s), u"One"_s, {}, {u"Sea"_s, u"Boats"_s}},
                    {QUrl(u"https://two.example/feed"_s), {}, {}, {}},
                    {QUrl(u"https://three.example/feed"_s), u"Three"_s, {}, {u"Sea"_s}}},
                .problems = {u"line 7: no address"_s}},
        .followed = {QUrl(u"https://three.example/feed"_s)}};
}

QString cell(const ImportModel &model, int row, ImportModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryFeedWithItsPlace()
    {
        ImportModel model(preview());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, ImportModel::Name), u"One"_s);
        QCOMPARE(cell(model, 0, ImportModel::Folder), u"Sea › Boats"_s);
        QCOMPARE(cell(model, 0, ImportModel::Address), u"https://one.example/feed"_s); // passwords are nobody's to see
        QCOMPARE(cell(model, 1, ImportModel::Name), u"two.example"_s);
        QCOMPARE(cell(model, 2, ImportModel::Folder), u"Followed already"_s);
    }

    void choosesWhatIsNew()
    {
        ImportModel model(preview());
        QCOMPARE(model.newFeeds(), 2);
        QCOMPARE(model.chosen().feeds, preview().list.feeds.first(2));
        QCOMPARE(model.chosen().problems, preview().list.problems);
        QVERIFY(model.setData(model.index(0, ImportModel::Name), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(2, ImportModel::Name), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, ImportModel::Address), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().feeds, preview().list.feeds.sliced(1, 1));
        model.chooseAll(true);
        QCOMPARE(model.chosenFeeds(), 2);
        model.chooseAll(false);
        QCOMPARE(model.chosenFeeds(), 0);
    }

    void followsNothingWhenNothingIsChosen()
    {
        const ImportDialog dialog(preview());
        const auto *follow = dialog.findChild<QPushButton *>(u"followListButton"_s);
        QVERIFY(follow->isEnabled());
        QVERIFY(dialog.findChild<QWidget *>(u"importProblems"_s));
        dialog.findChild<QPushButton *>(u"chooseNoneButton"_s)->click();
        QVERIFY(!follow->isEnabled());
        dialog.findChild<QPushButton *>(u"chooseAllButton"_s)->click();
        QVERIFY(follow->isEnabled());
        QCOMPARE(dialog.chosen().feeds.size(), 2);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

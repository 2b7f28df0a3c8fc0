#include "ui/Thumbnails.h"
#include "ui/entries/EntryListDelegate.h"
#include "ui/entries/EntryListModel.h"
#include "ui/entries/EntryListView.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Entry> entries(int count)
{
    QList<Entry> all;
    for (int id = 1; id <= count; ++id)
        all += {.id = {id}, .title = u"Story %1"_s.arg(id)};
    return all;
}

} // namespace

class TestEntryListView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<EntryListModel>([] { return QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC); });
        m_view = std::make_unique<EntryListView>(*m_model);
        m_view->resize(320, 480);
        m_view->show();
        m_model->setEntries(entries(50), false);
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void opensWhatAKeyOrAClickSelects()
    {
        QSignalSpy opened(m_view.get(), &EntryListView::opened);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(1)).center());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(0).first().value<Entry>().id, EntryId{2});
        QCOMPARE(opened.at(1).first().value<Entry>().id, EntryId{3});
    }

    void opensNothingWhenTheProgramSelects()
    {
        QSignalSpy opened(m_view.get(), &EntryListView::opened);
        m_view->select(m_model->index(4));
        QCOMPARE(m_view->currentEntry()->id, EntryId{5});
        QCOMPARE(opened.size(), 0);
    }

    void opensNothingWhenTheSelectedRowGoes()
    {
        m_view->open(m_model->index(4));
        QSignalSpy opened(m_view.get(), &EntryListView::opened);
        m_model->remove({{5}});
        QCOMPARE(opened.size(), 0);
    }

    void keepsTheSelectionWhenNewStoriesComeAbove()
    {
        m_view->open(m_model->index(1));
        QSignalSpy opened(m_view.get(), &EntryListView::opened);
        m_model->merge(QList<Entry>{{.id = {99}, .title = u"New"_s}} + entries(50), false);
        QCOMPARE(m_view->currentEntry()->id, EntryId{2});
        QCOMPARE(opened.size(), 0);
        m_view->select(m_model->index(5));
        m_model->merge(QList<Entry>{{.id = {100}, .title = u"Newer"_s}} + m_model->entries(), false);
        QCOMPARE(m_view->currentIndex().row(), 6);
        QCOMPARE(opened.size(), 0);
    }

    void selectsSeveralWithoutOpeningThem()
    {
        m_view->open(m_model->index(0));
        QSignalSpy opened(m_view.get(), &EntryListView::opened);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedEntries().size(), 3);
        QCOMPARE(opened.size(), 0);
    }

    void opensARowToItsSourcesByItsWordsAndByArrows()
    {
        wear();
        showFourOfOneStory();
        QSignalSpy opened(m_view.get(), &EntryListView::opened);
        m_view->select(m_model->index(2));
        QStyleOptionViewItem option;
        option.initFrom(m_view.get());
        option.font = m_view->font();
        option.rect = m_view->visualRect(m_model->index(0));
        const QRect words = m_delegate->sourcesPlace(option, m_model->index(0));
        QVERIFY(option.rect.contains(words));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, words.center());
        QCOMPARE(m_model->rowCount(), 50);
        QCOMPARE(m_view->currentEntry()->id, EntryId{6}); // is where it was
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, words.center());
        QCOMPARE(m_model->rowCount(), 47);
        QCOMPARE(opened.size(), 0);

        m_view->select(m_model->index(0));
        QVERIFY(m_view->canFold(1) && !m_view->canFold(-1));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_model->rowCount(), 50);
        QVERIFY(!m_view->canFold(1) && m_view->canFold(-1));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(opened.takeFirst().first().value<Entry>().id, EntryId{2});
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_model->rowCount(), 47);
        QCOMPARE(opened.takeFirst().first().value<Entry>().id, EntryId{1}); // the row that the source was in
        QVERIFY(!m_view->canFold(-1));
        QVERIFY(!m_view->toggleSources(m_model->index(3)));
    }

    void letsNothingInSightMoveWhileRowsFoldAbove()
    {
        wear();
        QList<Entry> all = entries(50);
        m_model->setEntries(all, false, EntryGrouping::None, StoryFolding::Together);
        m_view->scrollTo(m_model->index(30), QAbstractItemView::PositionAtTop);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 7);
        const QPersistentModelIndex seen = m_model->index(31);
        const int before = m_view->visualRect(seen).top();
        for (const int place : {3, 8, 9, 30}) // the last one is in sight itself
            tellTheSame(all[place], place);
        m_model->merge(QList<Entry>{{.id = {99}, .title = u"New"_s}} + all, false);
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 48);
        QCOMPARE(m_view->visualRect(seen).top(), before);
        m_view->verticalScrollBar()->setValue(0);
        m_model->merge(QList<Entry>{{.id = {100}, .title = u"Newest"_s}} + m_model->entries(), false);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->indexAt(QPoint(1, 1)).row(), 0); // who is at the beginning sees what comes
    }

    void givesEveryRowTheSameHeight()
    {
        Thumbnails none({.find = [](const QUrl &) { return QFuture<Result<ListImage>>(); }, .keepSmall = {}});
        const EntryListDelegate delegate(none);
        QStyleOptionViewItem option;
        option.font = m_view->font();
        const int height = delegate.sizeHint(option, m_model->index(0)).height();
        m_model->update({{.id = {1}, .title = QString(4000, u'w'), .summary = QString(4000, u'x')}});
        QCOMPARE(delegate.sizeHint(option, m_model->index(0)).height(), height);
        showFourOfOneStory();
        m_model->setOpen(m_model->index(0), true);
        for (int row = 0; row < 6; ++row)
            QCOMPARE(delegate.sizeHint(option, m_model->index(row)).height(), height);
        option.font.setPointSize(option.font.pointSize() * 2);
        QVERIFY(delegate.sizeHint(option, m_model->index(0)).height() > height);
    }

    void beginsAHeadlineOnTheSideOfItsScript_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isOnTheLeft");
        QTest::newRow("Latin") << u"Tides"_s << true;
        QTest::newRow("Arabic") << u"البحر"_s << false;
        QTest::newRow("Arabic, two lines") << u"البحر "_s.repeated(16) + u"البحر"_s << false;
    }

    void beginsAHeadlineOnTheSideOfItsScript()
    {
        QFETCH(QString, title);
        QFETCH(bool, isOnTheLeft);
        m_model->setEntries({{.id = {1}, .title = title, .state = {.read = true}}}, false);
        Thumbnails none({.find = [](const QUrl &) { return QFuture<Result<ListImage>>(); }, .keepSmall = {}});
        const EntryListDelegate delegate(none);
        QStyleOptionViewItem option;
        option.font = m_view->font();
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = QRect(QPoint(), QSize(320, delegate.sizeHint(option, m_model->index(0)).height()));
        QImage row(option.rect.size(), QImage::Format_RGB32);
        row.fill(Qt::white);
        QPainter painter(&row);
        delegate.paint(&painter, option, m_model->index(0));
        painter.end();
        // The outermost columns of the headline's lines, below the one with the age: ink is on the side it begins at.
        const auto hasInk = [&row](int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = row.height() * 2 / 5; y < row.height(); ++y)
                    if (qGray(row.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        QCOMPARE(hasInk(0, 60), isOnTheLeft || title.size() > 20);
        QCOMPARE(hasInk(260, 320), !isOnTheLeft);
    }

private:
    /// The look of the window.
    void wear()
    {
        m_delegate = new EntryListDelegate(m_none, m_view.get());
        m_view->setItemDelegate(m_delegate);
    }

    static void tellTheSame(Entry &entry, int feed)
    {
        entry.group = {1};
        entry.feed = {feed};
    }

    void showFourOfOneStory()
    {
        QList<Entry> all = entries(50);
        for (int place = 0; place < 4; ++place)
            tellTheSame(all[place], place);
        m_model->setEntries(all, false, EntryGrouping::None, StoryFolding::Together);
    }

    Thumbnails m_none{{.find = [](const QUrl &) { return QFuture<Result<ListImage>>(); }, .keepSmall = {}}};
    EntryListDelegate *m_delegate = nullptr;
    std::unique_ptr<EntryListModel> m_model;
    std::unique_ptr<EntryListView> m_view;
};

QTEST_MAIN(TestEntryListView)
#include "tst_entrylistview.moc"

#include "ui/Thumbnails.h"
#include "ui/entries/EntryListDelegate.h"
#include "ui/entries/EntryListModel.h"
#include "ui/entries/EntryListView.h"

#include <QImage>
#include <QPainter>
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

    void givesEveryRowTheSameHeight()
    {
        Thumbnails none({.find = [](const QUrl &) { return QFuture<Result<ListImage>>(); }, .keepSmall = {}});
        const EntryListDelegate delegate(none);
        QStyleOptionViewItem option;
        option.font = m_view->font();
        const int height = delegate.sizeHint(option, m_model->index(0)).height();
        m_model->update({{.id = {1}, .title = QString(4000, u'w'), .summary = QString(4000, u'x')}});
        QCOMPARE(delegate.sizeHint(option, m_model->index(0)).height(), height);
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
    std::unique_ptr<EntryListModel> m_model;
    std::unique_ptr<EntryListView> m_view;
};

QTEST_MAIN(TestEntryListView)
#include "tst_entrylistview.moc"

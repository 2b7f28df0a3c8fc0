#include "tests/support/ReadingSession.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The window that a person with a small screen has.
constexpr QSize smallWindow(900, 600);
constexpr QSize telephone(360, 640);

/// Says everything in words that are longer by two fifths, as German or Russian may be.
class LongWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(qsizetype(double(text.size()) * 0.4 + 0.5), u'x');
    }
};

bool standsInScrollArea(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (qobject_cast<const QScrollArea *>(parent))
            return true;
    return false;
}

/// What the widget needs so that all of its words are seen; an empty size for what has no words of its own or cuts
/// them where the person expects it.
QSize wantedSize(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsWords =
            !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (showsWords && button->hasHeightForWidth())
            return {button->minimumSizeHint().width(), button->heightForWidth(button->width())};
        return showsWords ? button->sizeHint() : QSize();
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->minimumSizeHint().width(), 0};
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        int width = 0;
        for (int section = 0; section < header->count(); ++section)
            width = std::max(width, header->sectionSizeHint(section) - header->sectionSize(section));
        return {header->width() + std::max(0, width), 0};
    }
    if (const auto *scroll = qobject_cast<const QScrollArea *>(&widget)) // scrolled down, never aside
        return {widget.width() + scroll->horizontalScrollBar()->maximum(), 0};
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->minimumSizeHint();
    return {};
}

QString nameOf(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    else if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        words = choice->currentText();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words);
}

/// The widgets of a window whose words are not seen whole.
QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        const QSize wanted = wantedSize(*widget);
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            clipped += u"%1 wants %2x%3, has %4x%5"_s.arg(nameOf(*widget))
                           .arg(wanted.width())
                           .arg(wanted.height())
                           .arg(widget->width())
                           .arg(widget->height());
        else if (!wanted.isEmpty() && !standsInScrollArea(*widget)
            && !window.rect().contains(QRect(widget->mapTo(&window, QPoint()), widget->size())))
            clipped += nameOf(*widget) + u" stands outside of its window"_s;
    }
    return clipped;
}

} // namespace

/// Every window and dialog with words that are longer by two fifths, on a small screen.
class TestClipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(QCoreApplication::installTranslator(&m_words));
        m_server.serve(u"/feed.xml"_s, rssFeed({u"A ferry is named"_s, u"The tide is early"_s}), "application/rss+xml");
        m_session = std::make_unique<ReadingSession>(m_profile.path());
        m_session->window->resize(smallWindow);
        m_session->follow(m_server.url(u"/feed.xml"_s));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        QCoreApplication::removeTranslator(&m_words);
    }

    /// Were nothing ever clipped, this test could not fail.
    void noticesWhatIsClipped()
    {
        QWidget window;
        QLabel label(u"Words that do not fit"_s, &window);
        label.resize(20, 20);
        window.show();
        QCOMPARE(clippedIn(window).size(), 1);
    }

    void theWindowIsWhole()
    {
        QVERIFY(m_session->find<QAction>("addFeedAction"_L1)->text().endsWith("xxx"_L1));
        QCOMPARE(m_session->window->size(), smallWindow);
        QCOMPARE(clippedIn(*m_session->window).join(u'\n'), QString());
        m_session->press(Qt::Key_J);
        QCOMPARE(clippedIn(*m_session->window).join(u'\n'), QString());
    }

    void whatACommandOpensIsWhole_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto action : {"addFeed"_L1, "startReading"_L1, "showHistory"_L1, "preferences"_L1, "findInStory"_L1,
                 "showTypography"_L1, "goToAnything"_L1, "feedProperties"_L1, "showShortcuts"_L1, "markAllRead"_L1,
                 "aboutStory"_L1, "showStatistics"_L1})
            QTest::newRow(action.data()) << action + "Action"_L1;
    }
    void whatACommandOpensIsWhole()
    {
        QFETCH(QString, action);
        auto *wanted = m_session->window->findChild<QAction *>(action);
        QVERIFY(wanted);
        QVERIFY(wanted->isEnabled());
        wanted->trigger();
        m_session->settle();
        everyWindowIsWhole();
    }

    void thePanelOfTextAndColoursDoesNotScrollWhereThereIsRoom()
    {
        m_session->window->findChild<QAction *>("showTypographyAction"_L1)->trigger();
        m_session->settle();
        const auto *scroll = m_session->find<QWidget>("typographyPanel"_L1)->findChild<QScrollArea *>();
        QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
        QTRY_VERIFY(scroll->viewport()->height() >= scroll->widget()->height());
        QVERIFY(scroll->widget()->height() >= scroll->widget()->heightForWidth(scroll->widget()->width()));
    }

    void fitsAWindowAsNarrowAsATelephone_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto action : {"addFeed"_L1, "preferences"_L1, "showTypography"_L1, "feedProperties"_L1,
                 "startReading"_L1, "showHistory"_L1, "showStatistics"_L1, "aboutStory"_L1, "showShortcuts"_L1})
            QTest::newRow(action.data()) << action + "Action"_L1;
    }
    void fitsAWindowAsNarrowAsATelephone()
    {
        QFETCH(QString, action);
        m_session->window->resize(telephone);
        m_session->settle();
        m_session->window->findChild<QAction *>(action)->trigger();
        m_session->settle();
        QWidget *opened = QApplication::activeModalWidget();
        if (!opened)
            opened = m_session->find<QWidget>("typographyPanel"_L1);
        QVERIFY(opened->isVisible());
        QVERIFY2(opened->width() <= telephone.width() && opened->height() <= telephone.height(),
            qPrintable(u"%1 is %2x%3"_s.arg(opened->objectName()).arg(opened->width()).arg(opened->height())));
        QTRY_COMPARE(clippedIn(*opened).join(u'\n'), QString());
    }

    void theListOfAnImportIsWhole()
    {
        QFile list(m_profile.filePath(u"feeds.opml"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(
            "<opml version='2.0'><body><outline text='Harbour' type='rss' xmlUrl='http://127.0.0.1/'/></body></opml>");
        list.close();
        m_session->window->importFeeds(list.fileName());
        m_session->settle();
        QTRY_VERIFY(m_session->window->findChild<QDialog *>(u"importDialog"_s));
        everyWindowIsWhole();
    }

    void cleanup()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialog->close();
        m_session->find<QWidget>("typographyPanel"_L1)->hide();
        m_session->window->resize(smallWindow);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private:
    static void everyWindowIsWhole()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible() || window->windowType() == Qt::ToolTip)
                continue;
            QTRY_VERIFY(window->windowHandle() && window->windowHandle()->isExposed());
            QVERIFY2(window->width() <= smallWindow.width() && window->height() <= smallWindow.height(),
                qPrintable(u"%1 is %2x%3"_s.arg(window->objectName()).arg(window->width()).arg(window->height())));
            QTRY_COMPARE(clippedIn(*window).join(u'\n'), QString());
        }
    }

    LongWords m_words;
    QTemporaryDir m_profile;
    HttpServer m_server;
    std::unique_ptr<ReadingSession> m_session;
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"

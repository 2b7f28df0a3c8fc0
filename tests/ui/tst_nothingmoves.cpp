#include "tests/support/HttpServer.h"
#include "tests/support/ReadingSession.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphs = 40;
constexpr int pictures = 20;

/// The word by which a paragraph is found.
QString markOf(int paragraph)
{
    return u"Mark%1"_s.arg(paragraph, 2, 10, QChar(u'0'));
}

QString paragraphOf(int number)
{
    return u"<p>%1 stands at the beginning of a paragraph of the log of the lightship, which goes on for some lines, "
           "so that there is something to be read between pictures that nobody has seen yet, and that may be of any "
           "size, %2 of them.</p>"_s.arg(markOf(number))
               .arg(number);
}

QByteArray pngOf(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QSize sizeOf(int picture)
{
    constexpr std::array sizes{QSize(400, 900), QSize(900, 120), QSize(1600, 1200), QSize(640, 480)};
    return sizes[size_t(picture) % sizes.size()];
}

/// Where a word stands in the pane.
double placeOf(const StoryView &view, const QString &word)
{
    const QTextCursor cursor = view.storyDocument()->find(word);
    const QTextLine line =
        cursor.block().layout()->lineForTextPosition(cursor.selectionStart() - cursor.block().position());
    return view.storyDocument()->documentLayout()->blockBoundingRect(cursor.block()).top() + line.y()
        - view.verticalScrollBar()->value();
}

/// Looks at a word whenever the pane is painted.
class Witness final : public QObject {
public:
    Witness(StoryView &view, QString word)
        : m_view(view)
        , m_word(std::move(word))
        , m_before(placeOf(view, m_word))
    {
        view.viewport()->installEventFilter(this);
    }

    double moved() const { return m_moved; }
    int looks() const { return m_looks; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++m_looks;
            m_moved = std::max(m_moved, std::abs(placeOf(m_view, m_word) - m_before));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    StoryView &m_view;
    QString m_word;
    double m_before;
    double m_moved = 0;
    int m_looks = 0;
};

} // namespace

/// The word that is being read stays where it is, whatever comes late (at most a pixel, in the real window).
class TestNothingMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whenTheWholeStoryAndTwentyPicturesComeLate_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("three panes") << QSize(1280, 800);
        QTest::newRow("two panes") << QSize(900, 600);
        QTest::newRow("one pane") << QSize(420, 700);
    }

    void whenTheWholeStoryAndTwentyPicturesComeLate()
    {
        QFETCH(QSize, size);
        serve();
        const ReadingSession session(m_profile.filePath(QString::fromLatin1(QTest::currentDataTag())));
        session.window->resize(size);
        session.follow(m_server.url(u"/ship.xml"_s));
        StoryView &view = *session.story();
        QTest::keyClick(session.list(), Qt::Key_J);
        QTRY_VERIFY(session.storyText().contains(markOf(paragraphs - 1)));
        QTRY_VERIFY(m_server.hanging() > 0);
        QVERIFY(!session.storyText().contains("Foreword"_L1));

        scrollTo(view, markOf(20));
        {
            const Witness witness(view, markOf(20));
            m_isPageThere = true;
            m_server.answerHanging();
            QTRY_VERIFY(session.storyText().contains("Foreword"_L1));
            QTRY_VERIFY(witness.looks() > 0);
            QVERIFY2(witness.moved() <= 1, qPrintable(QString::number(witness.moved())));
        }
        for (const int paragraph : {20, 3, 7, 11, 16, 25, 29, 33, 37}) {
            scrollTo(view, markOf(paragraph));
            const Witness witness(view, markOf(paragraph));
            deliverPictures(*session.window);
            QVERIFY2(witness.moved() <= 1, qPrintable(markOf(paragraph) + u' ' + QString::number(witness.moved())));
        }
        QCOMPARE(m_delivered.size(), pictures);
    }

private:
    static void scrollTo(StoryView &view, const QString &word)
    {
        constexpr double fromTheTop = 120;
        QScrollBar &bar = *view.verticalScrollBar();
        bar.setValue(int(std::lround(bar.value() + placeOf(view, word) - fromTheTop)));
    }

    /// One by one, as they are asked for, until all that is near stands.
    void deliverPictures(const MainWindow &window)
    {
        for (;;) {
            QTRY_VERIFY(!window.isWaitingForPictures() || m_server.hanging() > 0);
            if (!window.isWaitingForPictures())
                return;
            m_arePicturesThere = true;
            m_server.answerHanging();
            m_arePicturesThere = false;
        }
    }

    void serve()
    {
        m_isPageThere = false;
        m_delivered.clear();
        QString body;
        QString page =
            u"<p>Foreword: what follows was written down in the lightship, night for night, by three keepers "
            "who never met on land, and it was found there by a fourth.</p>"_s;
        for (int number = 0; number < paragraphs; ++number) {
            body += paragraphOf(number);
            page += paragraphOf(number);
            if (number % 2 == 0)
                page += u"<figure><img src=\"/picture%1.png\" alt=\"Log %1\"></figure>"_s.arg(number / 2);
        }
        m_server.serve(u"/ship.xml"_s, feedOf(body), "application/rss+xml");
        m_server.serve(u"/ship.html"_s, [this, page](const HttpRequest &) {
            return m_isPageThere ? HttpAnswer{.headers = {{"Content-Type", "text/html; charset=utf-8"}},
                                       .body = "<!doctype html><html lang=en><title>The log</title><body><article>"
                                               "<h1>The log</h1>"
                                           + page.toUtf8() + "</article></body></html>"}
                                 : HttpAnswer{.hangs = true};
        });
        for (int number = 0; number < pictures; ++number)
            m_server.serve(u"/picture%1.png"_s.arg(number), [this, number](const HttpRequest &) {
                if (!m_arePicturesThere)
                    return HttpAnswer{.hangs = true};
                m_delivered.insert(number);
                return HttpAnswer{.headers = {{"Content-Type", "image/png"}}, .body = pngOf(sizeOf(number))};
            });
    }

    QByteArray feedOf(const QString &body) const
    {
        return u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Lightship</title><item>"
               "<title>The log</title><link>%1</link><guid>log</guid><pubDate>%2</pubDate>"
               "<description><![CDATA[%3]]></description></item></channel></rss>"_s
                   .arg(m_server.url(u"/ship.html"_s).toString(),
                       QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::RFC2822Date), body)
                   .toUtf8();
    }

    QTemporaryDir m_profile;
    HttpServer m_server;
    bool m_isPageThere = false;
    bool m_arePicturesThere = false;
    QSet<int> m_delivered;
};

QTEST_MAIN(TestNothingMoves)
#include "tst_nothingmoves.moc"

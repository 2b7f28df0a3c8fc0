#include "app/demo/DemoNewsroom.h"

#include "app/demo/DemoFeeds.h"
#include "app/demo/DemoPictures.h"

#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::UTC);

struct Reply {
    int status = 0;
    QByteArray body;
    QByteArray etag;
    QByteArray lastModified;
};

Reply get(const QUrl &url, const QHttpHeaders &headers = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeaders(headers);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
        reply->rawHeader("ETag"), reply->rawHeader("Last-Modified")};
}

template <typename T>
bool anyBlock(const QList<DemoStory> &stories)
{
    return std::ranges::any_of(stories, [](const DemoStory &story) {
        return std::ranges::any_of(story.truth.blocks, [](const Block &block) { return block.as<T>() != nullptr; });
    });
}

} // namespace

/// The newsroom of --demo is a real server with everything on its pages that a reader can meet.
class TestDemoNewsroom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<std::unique_ptr<DemoNewsroom>> started = DemoNewsroom::start(now);
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_newsroom = *std::move(started);
    }

    void offersFeedsOfEveryFormAndStoriesInManyLanguages()
    {
        QSet<QString> formats;
        QSet<QString> languages;
        for (const DemoSite &site : m_newsroom->sites()) {
            formats += site.feed.format;
            languages += site.language;
        }
        QCOMPARE(formats, (QSet{u"rss-2.0"_s, u"rss-1.0"_s, u"atom-1.0"_s, u"json-feed-1.1"_s}));
        QCOMPARE_GE(languages.size(), 5);
        QCOMPARE_GE(m_newsroom->feeds().size(), 8);
        QCOMPARE_GE(m_newsroom->stories().size(), 60);
    }

    void bringsEveryKindOfBlockThatStoriesAreMadeOf()
    {
        const QList<DemoStory> &stories = m_newsroom->stories();
        QVERIFY(anyBlock<CodeBlock>(stories));
        QVERIFY(anyBlock<Table>(stories));
        QVERIFY(anyBlock<Image>(stories));
        QVERIFY(anyBlock<Gallery>(stories));
        QVERIFY(anyBlock<Quote>(stories));
        QVERIFY(anyBlock<List>(stories));
        QVERIFY(anyBlock<FootnoteList>(stories));
        QVERIFY(anyBlock<LiveEntry>(stories));
    }

    void printsCodeInSixLanguages()
    {
        QSet<QString> languages;
        QSet<QString> markups;
        for (const DemoStory &story : m_newsroom->stories()) {
            for (const Block &block : story.truth.blocks) {
                if (const CodeBlock *code = block.as<CodeBlock>()) {
                    languages += code->language;
                    markups += story.codeMarkup;
                }
            }
        }
        languages.remove({});
        QCOMPARE_GE(languages.size(), 6);
        QCOMPARE(markups.size(), 7);
    }

    void servesEveryStoryWithItsHeadlineAndItsPictures()
    {
        for (const DemoStory &story : m_newsroom->stories()) {
            const Reply reply = get(story.truth.url);
            QCOMPARE(reply.status, 200);
            QVERIFY2(reply.body.contains(story.truth.title.toHtmlEscaped().toUtf8()), qPrintable(story.path()));
            QVERIFY2(!reply.body.contains("{{"), qPrintable(story.path()));
            QVERIFY2(!story.truth.blocks.isEmpty() && story.truth.published <= now, qPrintable(story.path()));
        }
    }

    void answersAConditionalRequestWithNotModified()
    {
        const QUrl url = m_newsroom->feeds().first().url;
        const Reply first = get(url);
        QCOMPARE(first.status, 200);
        QHttpHeaders byTag;
        byTag.append(QHttpHeaders::WellKnownHeader::IfNoneMatch, first.etag);
        const Reply second = get(url, byTag);
        QCOMPARE(second.status, 304);
        QVERIFY(second.body.isEmpty());
        QHttpHeaders byDate;
        byDate.append(QHttpHeaders::WellKnownHeader::IfModifiedSince, first.lastModified);
        QCOMPARE(get(url, byDate).status, 304);
    }

    void answersAnUnknownAddressWithNotFound()
    {
        QUrl url = m_newsroom->url();
        for (const QString &path :
            {u"/gazette/no-such-story"_s, u"/pictures/nothing/x-1200.jpg"_s, u"/pictures/sea/x-9999.jpg"_s}) {
            url.setPath(path);
            QCOMPARE(get(url).status, 404);
        }
    }

    void drawsPicturesThatDecodeInTheirThreeSizes_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"mountains"_s, u"sea"_s, u"harbour"_s, u"forest"_s, u"night"_s, u"city"_s,
                 u"geometry"_s, u"weave"_s, u"contours"_s, u"circuit"_s, u"leaves"_s, u"waves"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void drawsPicturesThatDecodeInTheirThreeSizes()
    {
        QFETCH(const QString, kind);
        for (const int width : {320, 640, 1200}) {
            const QImage image = QImage::fromData(pictureBytes(picturePath(kind, u"gazette/story"_s, width)), "JPG");
            QCOMPARE(image.size(), QSize(width, pictureHeight(width)));
        }
    }

    void drawsAPictureForEveryStoryThatNamesOne()
    {
        for (const DemoStory &story : m_newsroom->stories())
            for (const Image &image : picturesOf(story))
                QVERIFY2(!pictureBytes(image.url.path().replace("-1200."_L1, "-320."_L1)).isEmpty(),
                    qPrintable(image.url.path()));
    }

    void comesBackOnTheSamePortAfterAStop()
    {
        const QUrl url = m_newsroom->feeds().first().url;
        m_newsroom->stop();
        QCOMPARE(get(url).status, 0);
        QVERIFY(m_newsroom->resume());
        QCOMPARE(get(url).status, 200);
    }

private:
    static QList<Image> picturesOf(const DemoStory &story)
    {
        QList<Image> images;
        if (!story.truth.lead.url.isEmpty())
            images += story.truth.lead;
        for (const Block &block : story.truth.blocks) {
            if (const Image *image = block.as<Image>())
                images += *image;
            if (const Gallery *gallery = block.as<Gallery>())
                images += gallery->images;
        }
        return images;
    }

    std::unique_ptr<DemoNewsroom> m_newsroom;
};

QTEST_GUILESS_MAIN(TestDemoNewsroom)
#include "tst_demonewsroom.moc"

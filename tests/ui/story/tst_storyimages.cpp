#include "tests/ui/story/SampleStory.h"
#include "ui/story/StoryImages.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// Pictures are decoded with limits, away from the window's thread, and asked for once.
class TestStoryImages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheWebUses_data();
    void decodesWhatTheWebUses();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void refusesMoreThanSixteenMegapixels();
    void isNoWiderThanAskedFor();
    void isNeverEnlarged();
    void asksOnceForAPictureThatStandsTwice();
    void givesBackWhatItHasAtOnce();
    void wantsItAgainWhenItMustBeFiner();
    void doesNotAskAgainForWhatIsNoPicture();
    void asksAgainAfterTheNetworkFailed();
    void asksAgainAfterItWasCancelled();
    void survivesBeingDeletedWhileWaiting();
};

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

const QUrl somewhere(u"https://pictures.example/800x400/a.png"_s);

} // namespace

void TestStoryImages::decodesWhatTheWebUses_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("webp") << QByteArray("webp");
}

void TestStoryImages::decodesWhatTheWebUses()
{
    QFETCH(const QByteArray, format);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QByteArray bytes = encoded(image, format.constData());
    QVERIFY(!bytes.isEmpty());
    const Result<DecodedImage> decoded = decodeImage(bytes, 1000);
    QVERIFY(decoded);
    QCOMPARE(decoded->size, QSize(40, 20));
    QVERIFY(decoded->image.pixelColor(20, 10).red() > 240);
}

void TestStoryImages::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<!doctype html><p>Not found");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>");
    QTest::newRow("bmp") << encoded(image, "bmp");
    QTest::newRow("xpm") << encoded(image, "xpm");
    QTest::newRow("ppm") << encoded(image, "ppm");
    QTest::newRow("png that breaks off") << encoded(image, "png").first(20);
    QTest::newRow("only a signature") << QByteArray("\xff\xd8\xff");
    QTest::newRow("webp without a picture") << QByteArray("RIFF\0\0\0\0WEBP", 12);
    QTest::newRow("avif without a picture") << QByteArray("\0\0\0\x18"
                                                          "ftypavif",
        12);
}

void TestStoryImages::refusesEverythingElse()
{
    QFETCH(const QByteArray, bytes);
    const Result<DecodedImage> decoded = decodeImage(bytes, 100);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, Error::Kind::NotAnImage);
}

void TestStoryImages::refusesMoreThanSixteenMegapixels()
{
    QImage huge(5000, 4000, QImage::Format_Mono);
    huge.fill(0);
    QVERIFY(!decodeImage(encoded(huge, "png"), 100));
}

void TestStoryImages::isNoWiderThanAskedFor()
{
    const Result<DecodedImage> decoded = decodeImage(paintedPng({1000, 500}), 250);
    QVERIFY(decoded);
    QCOMPARE(decoded->image.size(), QSize(250, 125));
    QCOMPARE(decoded->size, QSize(1000, 500));
}

void TestStoryImages::isNeverEnlarged()
{
    QCOMPARE(decodeImage(paintedPng({30, 20}), 2000)->image.size(), QSize(30, 20));
}

void TestStoryImages::asksOnceForAPictureThatStandsTwice()
{
    int asked = 0;
    StoryImages images([&asked](const QUrl &url, LoadWish wish) {
        ++asked;
        return paintedImages()(url, wish);
    });
    QSignalSpy arrived(&images, &StoryImages::arrived);
    images.want(somewhere, 100);
    images.want(somewhere, 100);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(asked, 1);
}

void TestStoryImages::givesBackWhatItHasAtOnce()
{
    StoryImages images(paintedImages());
    QVERIFY(!images.find(somewhere, 100));
    images.want(somewhere, 100);
    QTRY_VERIFY(images.find(somewhere, 100));
    QCOMPARE(images.find(somewhere, 100)->size, QSize(800, 400));
}

void TestStoryImages::wantsItAgainWhenItMustBeFiner()
{
    StoryImages images(paintedImages());
    images.want(somewhere, 100);
    QTRY_VERIFY(images.find(somewhere, 100));
    QVERIFY(!images.find(somewhere, 400));
    images.want(somewhere, 400);
    QTRY_VERIFY(images.find(somewhere, 400));
    images.want(somewhere, 2000);
    QTRY_VERIFY(images.find(somewhere, 2000));
    QVERIFY(images.find(somewhere, 9000));
}

void TestStoryImages::doesNotAskAgainForWhatIsNoPicture()
{
    int asked = 0;
    StoryImages images([&asked](const QUrl &, LoadWish) {
        ++asked;
        return QtFuture::makeReadyValueFuture<Result<QByteArray>>(QByteArray("<html>"));
    });
    QSignalSpy failed(&images, &StoryImages::failed);
    images.want(somewhere, 100);
    QTRY_COMPARE(failed.size(), 1);
    images.want(somewhere, 100);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(asked, 1);
}

void TestStoryImages::asksAgainAfterTheNetworkFailed()
{
    int asked = 0;
    StoryImages images([&asked](const QUrl &, LoadWish) {
        ++asked;
        return QtFuture::makeReadyValueFuture<Result<QByteArray>>(failure(Error::Kind::Offline));
    });
    QSignalSpy failed(&images, &StoryImages::failed);
    images.want(somewhere, 100);
    QTRY_COMPARE(failed.size(), 1);
    images.want(somewhere, 100);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(asked, 2);
}

void TestStoryImages::asksAgainAfterItWasCancelled()
{
    int asked = 0;
    StoryImages images([&asked](const QUrl &url, LoadWish wish) -> QFuture<Result<QByteArray>> {
        if (++asked > 1)
            return paintedImages()(url, wish);
        QPromise<Result<QByteArray>> given;
        given.start();
        return given.future(); // the promise goes, and with it the hope
    });
    QSignalSpy failed(&images, &StoryImages::failed);
    images.want(somewhere, 100);
    QTRY_COMPARE(failed.size(), 1);
    images.want(somewhere, 100);
    QTRY_VERIFY(images.find(somewhere, 100));
}

void TestStoryImages::survivesBeingDeletedWhileWaiting()
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    {
        StoryImages images([&promise](const QUrl &, LoadWish) { return promise.future(); });
        images.want(somewhere, 100);
    }
    promise.addResult(paintedPng({10, 10}));
    promise.finish();
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestStoryImages)
#include "tst_storyimages.moc"

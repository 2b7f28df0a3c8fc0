#include "core/library/ImageSize.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(int width, int height)
{
    QByteArray bytes = "\x89PNG\r\n\x1a\n" + QByteArray::fromHex("0000000d49484452");
    for (const int side : {width, height})
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += char(side >> shift & 0xff);
    return bytes + QByteArray(20, '\0');
}

} // namespace

/// The size of a picture, before anything decodes it.
class TestImageSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeaderOfEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << png(640, 480);
        QTest::newRow("gif") << "GIF89a" + QByteArray::fromHex("8002e001") + QByteArray(16, '\0');
        QTest::newRow("jpeg") << QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"
                                                     "ffc0001108"
                                                     "01e0"
                                                     "0280"
                                                     "03012200021101031101");
        QTest::newRow("jpeg, progressive, filled") << QByteArray::fromHex("ffd8ffe00004aabb"
                                                                          "ffffffc2001108"
                                                                          "01e0"
                                                                          "0280"
                                                                          "03012200021101031101");
        QTest::newRow("webp, lossy") << "RIFF" + QByteArray::fromHex("24000000") + "WEBPVP8 "
                + QByteArray::fromHex("18000000"
                                      "300100"
                                      "9d012a"
                                      "8002"
                                      "e001"
                                      "0000");
        QTest::newRow("webp, lossless") << "RIFF" + QByteArray::fromHex("24000000") + "WEBPVP8L"
                + QByteArray::fromHex("18000000"
                                      "2f"
                                      "7fc27700"
                                      "0000000000");
        QTest::newRow("webp, extended") << "RIFF" + QByteArray::fromHex("24000000") + "WEBPVP8X"
                + QByteArray::fromHex("0a000000"
                                      "10000000"
                                      "7f0200"
                                      "df0100");
        QTest::newRow("avif") << QByteArray::fromHex("0000001c") + "ftypavif" + QByteArray(40, '\0')
                + QByteArray::fromHex("00000014") + "ispe"
                + QByteArray::fromHex("00000000"
                                      "00000280"
                                      "000001e0");
    }
    void readsTheHeaderOfEveryFormat()
    {
        QFETCH(QByteArray, bytes);
        const std::optional<PixelSize> size = imageSize(bytes);
        QVERIFY(size);
        QCOMPARE(*size, (PixelSize{640, 480}));
    }

    void anIconIsAsLargeAsTheLargestOfItsPictures()
    {
        const QByteArray head = QByteArray::fromHex("000001000300");
        const auto entry = [](int side) { return char(side) + QByteArray(1, char(side)) + QByteArray(14, '\0'); };
        const QByteArray icon = head + entry(16) + entry(0) + entry(48);
        QCOMPARE(imageSize(icon), (PixelSize{256, 256}));
        QCOMPARE(imageSize(icon.first(6 + 16)), (PixelSize{16, 16}));
        QVERIFY(!imageSize(icon.first(6 + 15)));
    }

    void survivesHeadersThatBreakOff()
    {
        const QList<QByteArray> all{png(640, 480),
            "RIFF" + QByteArray::fromHex("24000000") + "WEBPVP8X" + QByteArray::fromHex("0a00000010000000"),
            QByteArray::fromHex("ffd8ffe00000ffe00001ffe0ffff"), QByteArray::fromHex("00000100ff0010100000"),
            "\xff\xd8\xff" + QByteArray(100, '\xff')};
        for (const QByteArray &bytes : all)
            for (qsizetype end = 0; end <= bytes.size(); ++end)
                imageSize(bytes.first(end));
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("text") << "<html><body>404 not found</body></html>"_ba;
        QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"_ba;
        QTest::newRow("bmp") << "BM" + QByteArray(60, '\1');
        QTest::newRow("xpm") << "/* XPM */ static char *x[] = {\"1 1 1 1\"};"_ba;
        QTest::newRow("no width") << png(0, 480);
        QTest::newRow("a bomb") << png(30'000, 30'000);
        QTest::newRow("just too large") << png(4001, 4000);
    }
    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, bytes);
        const Result<QByteArray> shown = showableImage(bytes);
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, Error::Kind::NotAnImage);
    }

    void letsPicturesOfSixteenMegapixelsPass() { QVERIFY(showableImage(png(4000, 4000))); }
};

QTEST_GUILESS_MAIN(TestImageSize)
#include "tst_imagesize.moc"

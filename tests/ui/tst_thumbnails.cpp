#include "ui/Thumbnails.h"

#include <QBuffer>
#include <QDataStream>
#include <QImage>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ListImages always(const ListImage &image)
{
    return {.find = [image](const QUrl &) { return QtFuture::makeReadyValueFuture(Result<ListImage>(image)); },
        .keepSmall = {}};
}

QByteArray written(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return written(image);
}

/// Which packs badly, as photographs do.
QByteArray noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate());
    return written(image);
}

/// An icon file with a picture of each side, each in its colour.
QByteArray icon(const QList<std::pair<int, QColor>> &pictures)
{
    QByteArray file;
    QByteArray data;
    QDataStream stream(&file, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(pictures.size());
    for (const auto &[side, color] : pictures) {
        QImage image(side, side, QImage::Format_ARGB32);
        image.fill(color);
        const QByteArray bytes = written(image);
        stream << quint8(side) << quint8(side) << quint8(0) << quint8(0) << quint16(1) << quint16(32)
               << quint32(bytes.size()) << quint32(6 + 16 * pictures.size() + data.size());
        data += bytes;
    }
    return file + data;
}

} // namespace

class TestThumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAPictureCutToShapeLater()
    {
        Thumbnails thumbnails(always({.bytes = png({400, 100})}));
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        QVERIFY(thumbnails.picture(m_url, {40, 40}, 2).isNull());
        QTRY_COMPARE(arrived.size(), 1);
        const QPixmap picture = thumbnails.picture(m_url, {40, 40}, 2);
        QCOMPARE(picture.size(), QSize(80, 80));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
    }

    void anIconIsShownInTheSizeThatFits_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QColor>("color");
        QTest::newRow("the smallest is enough") << 16 << QColor(Qt::red);
        QTest::newRow("the next larger one") << 20 << QColor(Qt::green);
        QTest::newRow("the largest, enlarged") << 100 << QColor(Qt::blue);
    }
    void anIconIsShownInTheSizeThatFits()
    {
        QFETCH(int, side);
        const QByteArray file = icon({{32, Qt::green}, {16, Qt::red}, {64, Qt::blue}});
        Thumbnails thumbnails(always({.bytes = file}));
        QTRY_VERIFY(!thumbnails.picture(m_url, {side, side}, 1).isNull());
        const QImage image = thumbnails.picture(m_url, {side, side}, 1).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QTEST(image.pixelColor(side / 2, side / 2), "color");
    }

    void asksOnceForAPictureThatCannotBeHad_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an error") << QByteArray();
        QTest::newRow("no picture") << QByteArray("<svg/>");
    }

    void asksOnceForAPictureThatCannotBeHad()
    {
        QFETCH(QByteArray, bytes);
        int asked = 0;
        int answered = 0;
        const auto find = [&](const QUrl &url) {
            ++asked;
            answered += url == m_other;
            return QtFuture::makeReadyValueFuture(bytes.isEmpty() ? Result<ListImage>(failure(Error::Kind::NotFound))
                                                                  : Result<ListImage>(ListImage{.bytes = bytes}));
        };
        Thumbnails thumbnails({.find = find, .keepSmall = {}});
        thumbnails.picture(m_url, {40, 40}, 1);
        thumbnails.picture(m_other, {40, 40}, 1);
        QTRY_COMPARE(answered, 1);
        thumbnails.picture(m_url, {40, 40}, 1);
        QCOMPARE(asked, 2);
        QTRY_VERIFY(thumbnails.picture(m_other, {40, 40}, 1).isNull());
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        QTRY_VERIFY((thumbnails.lookAgain(), arrived.size() > 0)); // there is room for what came meanwhile
        // That the first one is no picture may be found out after that of the second.
        const auto askAgain = [&] {
            thumbnails.lookAgain();
            thumbnails.picture(m_url, {40, 40}, 1);
            return asked;
        };
        QTRY_VERIFY(asked == 3 || askAgain() == 3);
    }

    void keepsACopyOfALargePictureAndMakesNoneOfACopy_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isSmall");
        QTest::addColumn<QSize>("kept"); // empty: none
        QTest::newRow("large") << QSize(1600, 800) << false << QSize(432, 216);
        QTest::newRow("no larger than a list needs") << QSize(1600, 200) << false << QSize();
        QTest::newRow("a copy") << QSize(1600, 800) << true << QSize();
    }

    void keepsACopyOfALargePictureAndMakesNoneOfACopy()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isSmall);
        QFETCH(QSize, kept);
        ListImages images = always({.bytes = noise(size), .isSmall = isSmall});
        QSize copy;
        images.keepSmall = [&](const QUrl &url, const QByteArray &bytes) {
            QCOMPARE(url, m_url);
            copy = QImage::fromData(bytes).size();
        };
        Thumbnails thumbnails(images);
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        thumbnails.picture(m_url, {40, 40}, 1);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(copy, kept);
    }

    void asksNobodyWithoutAnAddress()
    {
        Thumbnails thumbnails(
            {.find = [](const QUrl &) -> QFuture<Result<ListImage>> { qFatal("asked"); }, .keepSmall = {}});
        QVERIFY(thumbnails.picture({}, {40, 40}, 1).isNull());
    }

private:
    const QUrl m_url{u"https://pictures.example/1.png"_s};
    const QUrl m_other{u"https://pictures.example/2.png"_s};
};

QTEST_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"

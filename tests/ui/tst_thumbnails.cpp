#include "ui/Thumbnails.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestThumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAPictureCutToShapeLater()
    {
        Thumbnails thumbnails(
            [](const QUrl &, LoadWish) { return QtFuture::makeReadyValueFuture(Result<QByteArray>(png({400, 100}))); });
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        QVERIFY(thumbnails.picture(m_url, {40, 40}, 2).isNull());
        QTRY_COMPARE(arrived.size(), 1);
        const QPixmap picture = thumbnails.picture(m_url, {40, 40}, 2);
        QCOMPARE(picture.size(), QSize(80, 80));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
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
        Thumbnails thumbnails([&](const QUrl &url, LoadWish) {
            ++asked;
            answered += url == m_other;
            return QtFuture::makeReadyValueFuture(
                bytes.isEmpty() ? Result<QByteArray>(failure(Error::Kind::NotFound)) : Result<QByteArray>(bytes));
        });
        thumbnails.picture(m_url, {40, 40}, 1);
        thumbnails.picture(m_other, {40, 40}, 1);
        QTRY_COMPARE(answered, 1);
        thumbnails.picture(m_url, {40, 40}, 1);
        QCOMPARE(asked, 2);
        QTRY_VERIFY(thumbnails.picture(m_other, {40, 40}, 1).isNull());
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        QTRY_VERIFY((thumbnails.lookAgain(), arrived.size() > 0)); // there is room for what came meanwhile
        thumbnails.picture(m_url, {40, 40}, 1);
        QCOMPARE(asked, 3);
    }

    void asksNobodyWithoutAnAddress()
    {
        Thumbnails thumbnails([](const QUrl &, LoadWish) -> QFuture<Result<QByteArray>> { qFatal("asked"); });
        QVERIFY(thumbnails.picture({}, {40, 40}, 1).isNull());
    }

private:
    const QUrl m_url{u"https://pictures.example/1.png"_s};
    const QUrl m_other{u"https://pictures.example/2.png"_s};
};

QTEST_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"

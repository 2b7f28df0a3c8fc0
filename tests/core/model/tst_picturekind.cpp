#include "core/model/PictureKind.h"

#include <QTest>

class TestPictureKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldByTheFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureKind>("kind");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n....") << PictureKind::Png;
        QTest::newRow("half the sign of PNG") << QByteArray("\x89PNG....") << PictureKind::None;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << PictureKind::Jpeg;
        QTest::newRow("GIF") << QByteArray("GIF89a..") << PictureKind::Gif;
        QTest::newRow("GIF of no year") << QByteArray("GIF88a..") << PictureKind::None;
        QTest::newRow("WebP") << QByteArray("RIFF....WEBPVP8 ") << PictureKind::Webp;
        QTest::newRow("sound") << QByteArray("RIFF....WAVEfmt ") << PictureKind::None;
        QTest::newRow("AVIF") << QByteArray("....ftypavif") << PictureKind::Avif;
        QTest::newRow("film") << QByteArray("....ftypisom") << PictureKind::None;
        QTest::newRow("SVG") << QByteArray("<svg xmlns=''/>") << PictureKind::None;
        QTest::newRow("icon") << QByteArray("\0\0\1\0\3\0\20\20", 8) << PictureKind::Ico;
        QTest::newRow("mouse pointer") << QByteArray("\0\0\2\0\1\0\20\20", 8) << PictureKind::None;
        QTest::newRow("nothing") << QByteArray() << PictureKind::None;
    }

    void isToldByTheFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(pictureKindOf(bytes), "kind");
    }
};

QTEST_GUILESS_MAIN(TestPictureKind)
#include "tst_picturekind.moc"

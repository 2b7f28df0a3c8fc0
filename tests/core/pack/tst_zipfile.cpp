#include "core/pack/ZipFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestZipFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void whatIsPackedIsUnpacked()
    {
        writeFile(u"on-disk"_s, QByteArray(3'000'000, 'x'));
        QVERIFY(writeZip(path(u"a.zip"_s),
            {{.name = u"first"_s, .bytes = "one", .isCompressed = false},
                {.name = u"folder/großer Name 🙂"_s, .bytes = QByteArray(100'000, 'y')},
                {.name = u"big"_s, .path = path(u"on-disk"_s)}, {.name = u"gone"_s, .path = path(u"nothing"_s)}}));
        const Result<ZipFile> zip = ZipFile::open(path(u"a.zip"_s));
        QVERIFY(zip);
        QCOMPARE(zip->names(), (QStringList{u"first"_s, u"folder/großer Name 🙂"_s, u"big"_s}));
        QCOMPARE(zip->read(u"first"_s, 3), Result<QByteArray>("one"));
        QCOMPARE(zip->read(u"folder/großer Name 🙂"_s, 100'000)->size(), 100'000);
        QVERIFY(zip->extract(u"big"_s, path(u"out"_s), 3'000'000));
        QCOMPARE(QFile(path(u"out"_s)).size(), 3'000'000);
        QVERIFY(QFile(path(u"a.zip"_s)).size() < 20'000);
    }

    void theFirstFileStandsBareWhereABookIsRecognised()
    {
        QVERIFY(writeZip(
            path(u"b.zip"_s), {{.name = u"mimetype"_s, .bytes = "application/epub+zip", .isCompressed = false}}));
        QFile file(path(u"b.zip"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().sliced(30, 28), QByteArray("mimetypeapplication/epub+zip")); // EPUB OCF 3.2, 4.3
    }

    void nothingIsUnpackedBeyondItsLimit()
    {
        QVERIFY(writeZip(path(u"c.zip"_s), {{.name = u"bomb"_s, .bytes = QByteArray(5'000'000, '0')}}));
        const Result<ZipFile> zip = ZipFile::open(path(u"c.zip"_s));
        QCOMPARE(zip->read(u"bomb"_s, 4'999'999).error().kind, Error::Kind::TooLarge);
        QCOMPARE(zip->extract(u"bomb"_s, path(u"bombed"_s), 1000).error().kind, Error::Kind::TooLarge);
        QVERIFY(!QFile::exists(path(u"bombed"_s)));
        QCOMPARE(zip->read(u"nothing"_s, 10).error().kind, Error::Kind::FileUnreadable);
    }

    void whatIsNoArchiveIsSaid()
    {
        QCOMPARE(ZipFile::open(path(u"nothing.zip"_s)).error().kind, Error::Kind::FileNotFound);
        writeFile(u"text.zip"_s, "no archive at all");
        QCOMPARE(ZipFile::open(path(u"text.zip"_s)).error().kind, Error::Kind::FileUnreadable);
        QCOMPARE(writeZip(u"/nowhere/at/all.zip"_s, {{.name = u"a"_s, .bytes = "b"}}).error().kind,
            Error::Kind::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"

#include "core/base/FileBytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFileBytes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QString path = m_folder.filePath(u"a"_s);
        QVERIFY(writeFile(path, "one"));
        QVERIFY(writeFile(path, "two"));
        QCOMPARE(bytesOfFile(path), Result<QByteArray>("two"));
    }

    void aFileStaysWhereTheNewOneFails()
    {
        const QString path = m_folder.filePath(u"b"_s);
        QVERIFY(writeFile(path, "whole"));
        const Result<void> written = writeFile(path, [](QIODevice &file) -> Result<void> {
            file.write("half");
            return failure(Error::Kind::DiskFull);
        });
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        QCOMPARE(bytesOfFile(path), Result<QByteArray>("whole"));
    }

    void whatCannotBeReadOrWrittenIsSaid()
    {
        QCOMPARE(bytesOfFile(m_folder.filePath(u"nothing"_s)).error().kind, Error::Kind::FileNotFound);
        QCOMPARE(writeFile(u"/nowhere/at/all"_s, "x").error().kind, Error::Kind::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestFileBytes)
#include "tst_filebytes.moc"

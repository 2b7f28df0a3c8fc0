#include "tests/support/Fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

QString fixturePath(const QString &path)
{
    return QLatin1StringView(TEST_DATA "/") + path;
}

QByteArray fixture(const QString &path)
{
    QFile file(fixturePath(path));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"no fixture "_s + path), __FILE__, __LINE__);
    return file.readAll();
}

QStringList fixtures(const QString &folder, const QString &pattern)
{
    const QDir data(QLatin1StringView(TEST_DATA));
    QStringList found;
    for (QDirIterator it(data.filePath(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        found += data.relativeFilePath(it.next());
    found.sort();
    return found;
}

QByteArray tinyPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

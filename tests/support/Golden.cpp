#include "tests/support/Golden.h"

#include "tests/support/Fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace {

void showFirstDifference(const QByteArray &got, const QByteArray &wanted, const QString &path)
{
    const QList<QByteArray> gotLines = got.split('\n');
    const QList<QByteArray> wantedLines = wanted.split('\n');
    for (qsizetype i = 0; i < qMax(gotLines.size(), wantedLines.size()); ++i) {
        if (gotLines.value(i) == wantedLines.value(i))
            continue;
        qWarning("%s:%lld\n  wanted %s\n  got    %s", qPrintable(path), static_cast<long long>(i + 1),
            wantedLines.value(i).constData(), gotLines.value(i).constData());
        return;
    }
}

} // namespace

bool matchesGolden(const QByteArray &got, const QString &path)
{
    QFile file(fixturePath(path));
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(file).path());
        return file.open(QIODevice::WriteOnly) && file.write(got) == got.size();
    }
    const QByteArray wanted = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (got == wanted)
        return true;
    showFirstDifference(got, wanted, path);
    return false;
}

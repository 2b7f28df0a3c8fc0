#include "tests/support/FaultyProcess.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

struct Finished {
    QByteArray output;
    QByteArray errors;
};

Finished run(const QStringList &arguments, const QString &fault, int at)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QCoreApplication::applicationDirPath() + "/libdiskfaults.so"_L1);
    environment.insert(u"DISK_FAULT"_s, fault);
    environment.insert(u"DISK_FAULT_AT"_s, QString::number(at));
    // AddressSanitizer insists on being the first library, which a preloaded one is instead.
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + ":verify_asan_link_order=0"_L1);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished();
    return {process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QByteArray runWithFault(const QStringList &arguments, const QString &fault, int at)
{
    return run(arguments, fault, at).output;
}

int countWrites(const QStringList &arguments)
{
    const QByteArray errors = run(arguments, {}, 0).errors;
    return errors.mid(errors.lastIndexOf("writes ") + 7).trimmed().toInt();
}

QList<int> triedWrites(int writes, int few)
{
    const int step = qEnvironmentVariableIsSet("BROADSHEET_FAULTS") ? 1 : std::max(1, writes / few);
    QList<int> tried;
    for (int at = 1; at <= writes; at += step)
        tried += at;
    return tried;
}

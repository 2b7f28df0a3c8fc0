#include "core/base/LogFile.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

LogFile *living = nullptr;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

LogFile::LogFile(const QString &stateFolder)
    : m_file(stateFolder + "/broadsheet.log"_L1)
{
    QDir().mkpath(stateFolder);
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    living = this;
    m_before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    const QMutexLocker locker(&m_mutex);
    living = nullptr;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogFile *const log = living;
    if (!log)
        return;
    if (type != QtDebugMsg)
        log->write(type, context.category, text);
    if (log->m_before)
        log->m_before(type, context, text);
}

void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
        nameOf(type), QLatin1StringView(category ? category : "default"), withoutPrivateParts(text).simplified());
    const QMutexLocker locker(&m_mutex);
    if (m_file.size() >= fullAt)
        moveAside();
    m_file.write(line.toUtf8());
    m_file.flush();
}

void LogFile::moveAside()
{
    const QString path = m_file.fileName();
    const QString aside = path + ".1"_L1;
    m_file.close();
    QFile::remove(aside);
    QFile::rename(path, aside);
    m_file.setFileName(path);
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QString withoutPrivateParts(const QString &text)
{
    static const QRegularExpression address(
        uR"(\b(https?|feed|file|ftp)://[^\s"'<>]*)"_s, QRegularExpression::CaseInsensitiveOption);
    QString cut = text;
    cut.replace(address, u"\\1://…"_s);
    if (const QString home = QDir::homePath(); home.size() > 1)
        cut.replace(home, u"~"_s);
    return cut;
}

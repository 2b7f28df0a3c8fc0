#include "app/BugReport.h"

#include "core/library/ProfilePaths.h"

#include <QDir>
#include <QImageReader>
#include <QLibraryInfo>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString name = u"version"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        database.open();
        QSqlQuery query(u"SELECT sqlite_version()"_s, database);
        version = query.next() ? query.value(0).toString() : u"missing"_s;
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString imageFormats()
{
    QByteArrayList formats = QImageReader::supportedImageFormats();
    return QString::fromLatin1(formats.join(' '));
}

QString underHome(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? u'~' + folder.sliced(home.size()) : folder;
}

QString environment(const char *name)
{
    return qEnvironmentVariable(name, u"-"_s);
}

} // namespace

QString bugReportText()
{
    const ProfilePaths paths = ProfilePaths::standard();
    const QList<std::pair<QString, QString>> facts{
        {u"Broadsheet"_s, QStringLiteral(BROADSHEET_VERSION)},
        {u"Qt"_s, QLatin1StringView(qVersion()) + ", built with "_L1 + QLatin1StringView(QT_VERSION_STR)},
        {u"Build"_s, QLatin1StringView(QLibraryInfo::build())},
        {u"SQLite"_s, sqliteVersion()},
        {u"TLS"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"missing"_s},
        {u"Images"_s, imageFormats()},
        {u"System"_s, QSysInfo::prettyProductName() + ", "_L1 + QSysInfo::kernelVersion()},
        {u"Desktop"_s, environment("XDG_CURRENT_DESKTOP") + ", "_L1 + environment("XDG_SESSION_TYPE")},
        {u"Languages"_s, QLocale().uiLanguages().join(u' ')},
        {u"Data"_s, underHome(paths.data)},
        {u"Cache"_s, underHome(paths.cache)},
        {u"State"_s, underHome(paths.state)},
        {u"Settings"_s, underHome(paths.config)},
    };
    QString text;
    for (const auto &[name, value] : facts)
        text += name.leftJustified(12) + value + u'\n';
    return text;
}

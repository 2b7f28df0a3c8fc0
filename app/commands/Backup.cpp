#include "core/library/Backup.h"

#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"
#include "app/desktop/ProfileLock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const BackupFacts &facts)
{
    return {{u"made"_s, facts.made.toString(Qt::ISODate)}, {u"version"_s, facts.version}, {u"feeds"_s, facts.feeds},
        {u"stories"_s, facts.stories}};
}

/// Nobody may use the profile meanwhile, so a window that is open keeps everything as it is.
Result<BackupFacts> restore(const ProfilePaths &profile, const QString &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &folder : {profile.data, profile.state})
        QDir().mkpath(folder);
    return ProfileLock::take(profile.state).and_then([&](const std::unique_ptr<ProfileLock> &) {
        return factsOfBackup(file).and_then([&](const BackupFacts &facts) {
            return stageRestore(profile, file, now)
                .and_then([&] { return finishRestore(profile, now); })
                .transform([&](bool) { return facts; });
        });
    });
}

int tell(const QString &file, const Result<BackupFacts> &facts)
{
    if (!facts)
        return reportFailure(file, facts.error());
    printLine(jsonOf(*facts));
    return Succeeded;
}

} // namespace

int runBackup(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes subscriptions, stories, what was read, settings and site rules into one file."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Where to write the backup."_s, u"FILE"_s);
    if (const std::optional<int> done = readWords(parser, "backup", words))
        return *done;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return callWrongly("backup", u"name the file to write"_s);
    return tell(files.first(),
        backUpProfile(ProfilePaths::named(parser.value(u"profile"_s)), files.first(), QDateTime::currentDateTimeUtc()));
}

int runRestore(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes a backup in the place of everything there is, which is kept in files beside it."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A backup that Broadsheet made."_s, u"FILE"_s);
    if (const std::optional<int> done = readWords(parser, "restore", words))
        return *done;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return callWrongly("restore", u"name the backup"_s);
    return tell(files.first(), restore(ProfilePaths::named(parser.value(u"profile"_s)), files.first()));
}

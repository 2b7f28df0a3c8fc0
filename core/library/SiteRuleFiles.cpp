#include "core/library/SiteRuleFiles.h"

#include "core/base/Log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace {

/// What a person writes by hand is a thousandth of it.
constexpr qint64 maxFileBytes = 1024 * 1024;

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.rules"_s}, QDir::Files | QDir::Readable, QDir::Name);
}

SiteRules rulesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList problems;
    SiteRules rules = SiteRules::parse(QString::fromUtf8(file.read(maxFileBytes)), &problems);
    for (const QString &problem : std::as_const(problems))
        qCWarning(logStory).noquote() << path << problem;
    return rules;
}

} // namespace

SiteRuleFiles::SiteRuleFiles(const QStringList &folders)
    : m_folders(folders)
{
}

QStringList SiteRuleFiles::stamps() const
{
    QStringList stamps;
    for (const QString &folder : m_folders)
        for (const QFileInfo &file : filesIn(folder))
            stamps += u"%1 %2 %3"_s.arg(file.filePath()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    return stamps;
}

SiteRules SiteRuleFiles::current()
{
    const QMutexLocker lock(&m_mutex);
    const QStringList now = stamps();
    if (now == m_stamps)
        return m_rules;
    m_stamps = now;
    m_rules = {};
    for (const QString &folder : m_folders)
        for (const QFileInfo &file : filesIn(folder))
            m_rules.add(rulesIn(file.filePath()));
    return m_rules;
}

QStringList siteRuleFolders(const QString &config)
{
    return {u":/siterules"_s, config + "/siterules"_L1};
}

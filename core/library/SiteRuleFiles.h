#pragma once

#include "core/story/SiteRules.h"

#include <QMutex>
#include <QStringList>

/// The rules for sites that stand in files: those of the program, then a person's own. Asked from the pool, for each
/// page; files that have changed since they were last asked for are read again, so that an edit counts from the next
/// page on.
class SiteRuleFiles final {
public:
    /// Of each folder every file that ends in ".rules", by name; a later folder's rules go before an earlier one's.
    explicit SiteRuleFiles(const QStringList &folders);

    SiteRules current();

private:
    QStringList stamps() const;

    const QStringList m_folders;
    QMutex m_mutex;
    QStringList m_stamps; ///< name, size and time of what was read
    SiteRules m_rules;
};

/// Where the program's own rules and a profile's stand.
QStringList siteRuleFolders(const QString &config);

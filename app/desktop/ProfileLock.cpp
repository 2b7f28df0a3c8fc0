#include "app/desktop/ProfileLock.h"

#include <QDir>

using namespace Qt::StringLiterals;

ProfileLock::ProfileLock(const QString &file)
    : m_file(file)
{
    // Only the death of its holder frees it, however long a window stays open.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &stateFolder)
{
    if (!QDir().mkpath(stateFolder))
        return failure(Error::Kind::FileUnwritable, stateFolder);
    std::unique_ptr<ProfileLock> lock(new ProfileLock(stateFolder + "/window.lock"_L1));
    if (lock->m_file.tryLock())
        return lock;
    const bool isHeld = lock->m_file.error() == QLockFile::LockFailedError;
    return failure(isHeld ? Error::Kind::DatabaseBusy : Error::Kind::FileUnwritable, lock->m_file.fileName());
}

#pragma once

#include "core/base/Result.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// Holds a profile for one window, with or without a session bus, also across sessions and users of a shared folder.
class ProfileLock final {
public:
    /// Takes the profile whose state folder this is; the lock of a program that died is taken over. Errors:
    /// DatabaseBusy: another window has it; FileUnwritable.
    static Result<std::unique_ptr<ProfileLock>> take(const QString &stateFolder);

private:
    explicit ProfileLock(const QString &file);

    QLockFile m_file;
};

#pragma once

#include <QDateTime>

#include <functional>

class Database;
class Fetcher;
class Keyring;
class QObject;
class QThreadPool;
class SiteRuleFiles;

/// Where the steps of the line happen: bytes come through the fetcher, pure work is done on the pool, and each database
/// answers in its own thread. `home` lives in the library's thread and outlives the rest.
struct Places {
    QObject *home = nullptr;
    Fetcher *fetcher = nullptr;
    Keyring *keyring = nullptr;
    QThreadPool *pool = nullptr;
    Database *writer = nullptr;
    Database *reader = nullptr;
    std::function<QDateTime()> now; ///< UTC
    SiteRuleFiles *siteRules = nullptr; ///< asked from the pool
    bool allowLocalContent = false; ///< addresses out of content may be local
};

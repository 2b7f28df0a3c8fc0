#pragma once

#include <QLoggingCategory>

/// Log categories, one a verb. What a person reads or whom they follow is never logged above debug.
Q_DECLARE_LOGGING_CATEGORY(logFetch)
Q_DECLARE_LOGGING_CATEGORY(logFeed)
Q_DECLARE_LOGGING_CATEGORY(logStory)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logLibrary)
Q_DECLARE_LOGGING_CATEGORY(logUi)

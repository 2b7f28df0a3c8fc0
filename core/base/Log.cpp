#include "core/base/Log.h"

Q_LOGGING_CATEGORY(logFetch, "broadsheet.fetch", QtInfoMsg)
Q_LOGGING_CATEGORY(logFeed, "broadsheet.feed", QtInfoMsg)
Q_LOGGING_CATEGORY(logStory, "broadsheet.story", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "broadsheet.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logLibrary, "broadsheet.library", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "broadsheet.ui", QtInfoMsg)

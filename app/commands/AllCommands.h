#pragma once

#include <QStringList>

// One function a command of interfaces.md, each in a file of its own; `words` are those around the command's name and
// the result is an ExitCode.

int runAdd(const QStringList &words); ///< follows feeds
int runBackup(const QStringList &words); ///< everything into one file
int runCheck(const QStringList &words); ///< looks whether the library is sound
int runDiscover(const QStringList &words); ///< the feeds that a page offers
int runEdit(const QStringList &words); ///< changes a feed's title or address
int runExport(const QStringList &words); ///< writes what is followed as OPML
int runExtract(const QStringList &words); ///< a page to its story
int runImport(const QStringList &words); ///< follows every feed of an OPML file
int runList(const QStringList &words); ///< lists stories or feeds
int runMark(const QStringList &words); ///< marks stories read, unread, starred or not
int runParse(const QStringList &words); ///< a feed to the feed model
int runProbe(const QStringList &words); ///< sends one address through the whole program
int runRedo(const QStringList &words); ///< does again what was taken back
int runRefresh(const QStringList &words); ///< fetches the feeds that are due
int runRelated(const QStringList &words); ///< finds the stories that stand near others
int runRemove(const QStringList &words); ///< stops following feeds
int runRestore(const QStringList &words); ///< everything back from one file
int runSanitize(const QStringList &words); ///< markup to the clean markup of the same blocks
int runSearch(const QStringList &words); ///< finds stories
int runShow(const QStringList &words); ///< prints a story from the cache
int runUndo(const QStringList &words); ///< takes back what was done last

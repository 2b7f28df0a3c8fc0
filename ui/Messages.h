#pragma once

#include "core/base/Error.h"
#include "core/library/Library.h"
#include "core/model/Feed.h"
#include "core/model/Opml.h"
#include "core/model/UserAct.h"

#include <QString>

/// The one place with words for failures: what happened and what to do, in one sentence, in the person's language.
QString messageFor(const Error &error);

/// How a visit to a feed went, and when.
QString visitSentence(const FetchOutcome &visit);

/// When a feed is visited next, and why then.
QString nextFetchSentence(const Feed &feed);
/// What is known of a feed's move to another address; empty where there is none.
QString moveSentence(const Feed &feed);

/// What an act did, as the undo bar says it: "Marked 12 stories as read".
QString doneSentence(const UserAct &act);

/// What an undo or a redo did.
QString undoneSentence(const UserAct &act);

/// How a refresh goes, or how it went.
QString refreshSentence(const RefreshProgress &progress);

/// What an import did.
QString importSentence(const ImportSummary &summary);

/// What can be read without a network now.
QString offlineSentence(const PrefetchProgress &progress);

/// That the program was not closed in order last time; `report` is the file that tells of a crash, empty when there is
/// none.
QString badEndSentence(const QString &report);

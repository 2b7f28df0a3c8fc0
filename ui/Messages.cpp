#include "ui/Messages.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

/// What happened and what to do, a row for each kind in its order. An empty one has a sentence that depends on the
/// error.
struct Sentence {
    Error::Kind kind;
    const char *text;
};

constexpr std::array sentences{
    Sentence{Error::Kind::Offline,
        QT_TRANSLATE_NOOP("Messages",
            "This computer is offline; what is in the cache can be read, the rest comes when the network is back.")},
    Sentence{Error::Kind::Unreachable,
        QT_TRANSLATE_NOOP("Messages", "The site cannot be found; check the address, or try again later.")},
    Sentence{Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Messages", "The site does not accept connections at the moment; try again later.")},
    Sentence{Error::Kind::TlsFailed,
        QT_TRANSLATE_NOOP(
            "Messages", "The site's certificate cannot be trusted, so nothing was fetched; check the address.")},
    Sentence{Error::Kind::TimedOut, QT_TRANSLATE_NOOP("Messages", "The site did not answer in time; try again later.")},
    Sentence{Error::Kind::Truncated,
        QT_TRANSLATE_NOOP("Messages", "The answer arrived damaged and was not used; Broadsheet will fetch it again.")},
    Sentence{Error::Kind::TooLarge,
        QT_TRANSLATE_NOOP("Messages", "The answer is larger than Broadsheet accepts and was not used.")},
    Sentence{Error::Kind::TooManyRedirects,
        QT_TRANSLATE_NOOP("Messages", "The site sends us round in circles; check the address.")},
    Sentence{Error::Kind::AddressNotAllowed,
        QT_TRANSLATE_NOOP("Messages", "Broadsheet does not open addresses of this kind from the web.")},
    Sentence{Error::Kind::BadAnswer,
        QT_TRANSLATE_NOOP("Messages", "The site gave an answer that Broadsheet does not understand; try again later.")},
    Sentence{Error::Kind::Unauthorized,
        QT_TRANSLATE_NOOP("Messages", "The site wants a user name and a password for this address.")},
    Sentence{Error::Kind::Forbidden,
        QT_TRANSLATE_NOOP(
            "Messages", "The site does not let Broadsheet read this address; open it in a browser instead.")},
    Sentence{Error::Kind::NotFound,
        QT_TRANSLATE_NOOP("Messages", "There is nothing at this address any more; check it on the site.")},
    Sentence{Error::Kind::Gone,
        QT_TRANSLATE_NOOP("Messages", "The site has removed this for good, so Broadsheet no longer asks for it.")},
    Sentence{Error::Kind::RateLimited, nullptr},
    Sentence{
        Error::Kind::ServerFailed, QT_TRANSLATE_NOOP("Messages", "The site has a fault of its own; try again later.")},
    Sentence{Error::Kind::Challenge,
        QT_TRANSLATE_NOOP(
            "Messages", "The site wants to check your browser first; open the address in a browser instead.")},
    Sentence{Error::Kind::InvalidAddress,
        QT_TRANSLATE_NOOP("Messages", "This is not a web address; type one like https://example.org.")},
    Sentence{Error::Kind::NotAFeed,
        QT_TRANSLATE_NOOP("Messages", "There is no feed at this address; try the address of the site's front page.")},
    Sentence{Error::Kind::MalformedFeed,
        QT_TRANSLATE_NOOP("Messages", "The feed is too damaged to be read; what was fetched before is kept.")},
    Sentence{Error::Kind::UnknownEncoding,
        QT_TRANSLATE_NOOP("Messages",
            "The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.")},
    Sentence{Error::Kind::NotOpml, QT_TRANSLATE_NOOP("Messages", "This file is not a list of subscriptions (OPML).")},
    Sentence{Error::Kind::NotAStory,
        QT_TRANSLATE_NOOP("Messages", "There is no story on this page; open it in a browser instead.")},
    Sentence{Error::Kind::NotAnImage,
        QT_TRANSLATE_NOOP("Messages", "The picture cannot be shown; open it in a browser instead.")},
    Sentence{Error::Kind::AlreadySubscribed, QT_TRANSLATE_NOOP("Messages", "You already follow this feed.")},
    Sentence{
        Error::Kind::NoSuchFeed, QT_TRANSLATE_NOOP("Messages", "There is no such feed; it may have been removed.")},
    Sentence{Error::Kind::NoSuchEntry,
        QT_TRANSLATE_NOOP("Messages", "There is no such story; it may have been removed with its feed.")},
    Sentence{Error::Kind::NotCached,
        QT_TRANSLATE_NOOP("Messages", "This has not been fetched yet; connect to the network and open it again.")},
    Sentence{Error::Kind::NothingToUndo, QT_TRANSLATE_NOOP("Messages", "There is nothing left to undo or redo.")},
    Sentence{Error::Kind::DatabaseNewer,
        QT_TRANSLATE_NOOP("Messages",
            "The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.")},
    Sentence{Error::Kind::DatabaseDamaged,
        QT_TRANSLATE_NOOP(
            "Messages", "The library is damaged; run “broadsheet check --repair” to save what can be saved.")},
    Sentence{Error::Kind::DatabaseBusy,
        QT_TRANSLATE_NOOP("Messages", "Another program holds the library; close it and try again.")},
    Sentence{Error::Kind::DatabaseReadOnly,
        QT_TRANSLATE_NOOP("Messages",
            "The library cannot be written to, so nothing was changed; check the permissions of its folder.")},
    Sentence{Error::Kind::DatabaseFailed,
        QT_TRANSLATE_NOOP("Messages", "The library could not be read or written, so nothing was changed; try again.")},
    Sentence{Error::Kind::DiskFull,
        QT_TRANSLATE_NOOP("Messages", "The disk is full, so nothing was changed; make some room and try again.")},
    Sentence{Error::Kind::FileNotFound, QT_TRANSLATE_NOOP("Messages", "There is no such file.")},
    Sentence{
        Error::Kind::FileUnreadable, QT_TRANSLATE_NOOP("Messages", "The file cannot be read; check its permissions.")},
    Sentence{Error::Kind::FileUnwritable,
        QT_TRANSLATE_NOOP("Messages", "The file cannot be written; check its folder and its permissions.")},
    Sentence{Error::Kind::InvalidUsage, nullptr},
    Sentence{Error::Kind::Cancelled, QT_TRANSLATE_NOOP("Messages", "Cancelled.")},
    Sentence{Error::Kind::NoKeyring,
        QT_TRANSLATE_NOOP("Messages",
            "This system has no keyring, so Broadsheet forgets the password when it is closed; start a keyring to have "
            "it kept.")},
    Sentence{Error::Kind::NotABackup,
        QT_TRANSLATE_NOOP("Messages", "This is no backup of Broadsheet, or it is damaged; nothing was changed.")},
};

consteval bool hasARowForEveryKind()
{
    for (std::size_t place = 0; place < sentences.size(); ++place)
        if (sentences[place].kind != static_cast<Error::Kind>(place))
            return false;
    return sentences.back().kind == Error::Kind::NotABackup;
}
static_assert(hasARowForEveryKind());

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString waitMessage(const QDateTime &until)
{
    if (!until.isValid())
        return Messages::tr("The site asks us to come less often; Broadsheet will try again later.");
    return Messages::tr("The site asked us to wait until %1; Broadsheet will try again then.").arg(localTime(until));
}

} // namespace

QString messageFor(const Error &error)
{
    if (error.kind == Error::Kind::RateLimited)
        return waitMessage(error.retryAt);
    if (error.kind == Error::Kind::InvalidUsage)
        return error.detail;
    return Messages::tr(sentences[std::size_t(error.kind)].text);
}

QString visitSentence(const FetchOutcome &visit)
{
    const QString when = localTime(visit.at);
    switch (visit.kind) {
    case FetchOutcome::Kind::Never:
        return Messages::tr("Not visited yet.");
    case FetchOutcome::Kind::Fetched:
        return visit.newEntries > 0 ? Messages::tr("%1: %n new stories.", nullptr, visit.newEntries).arg(when)
                                    : Messages::tr("%1: nothing new.").arg(when);
    case FetchOutcome::Kind::NotModified:
        return Messages::tr("%1: nothing new.").arg(when);
    case FetchOutcome::Kind::Failed:
        return visit.error ? Messages::tr("%1: %2").arg(when, messageFor(*visit.error)) : when;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nextFetchSentence(const Feed &feed)
{
    if (feed.nextFetchReason == NextFetchReason::Stopped)
        return Messages::tr("The site has removed this feed for good, so Broadsheet no longer asks for it.");
    if (feed.watch.onlyWhenAsked)
        return Messages::tr("Visited only when you ask for it.");
    if (!feed.nextFetch.isValid())
        return Messages::tr("Will be fetched with the next refresh.");
    const QString when = localTime(feed.nextFetch);
    switch (feed.nextFetchReason) {
    case NextFetchReason::Interval:
        return Messages::tr("Next visit %1, in its usual rhythm.").arg(when);
    case NextFetchReason::FreshUntil:
        return Messages::tr("Next visit %1, because the site says that nothing changes before.").arg(when);
    case NextFetchReason::FeedAsked:
        return Messages::tr("Next visit %1, because the feed asks for this rhythm.").arg(when);
    case NextFetchReason::RetryAfter:
        return Messages::tr("Next visit %1, because the site asked us to wait.").arg(when);
    case NextFetchReason::BackOff:
        return Messages::tr("Next visit %1, because the last one failed.").arg(when);
    case NextFetchReason::PostRhythm:
        return Messages::tr("Next visit %1, because this feed posts no more often.").arg(when);
    case NextFetchReason::Wanted:
        return Messages::tr("Next visit %1, in the rhythm that you chose.").arg(when);
    case NextFetchReason::Stopped:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

QString moveSentence(const Feed &feed)
{
    if (!feed.move.target.isEmpty())
        return Messages::tr("The site says that this feed has moved to %1; Broadsheet follows when it has said so for "
                            "two days.")
            .arg(feed.move.target.toString(QUrl::FullyEncoded));
    if (!feed.formerUrl.isEmpty())
        return Messages::tr("This feed moved here from %1.").arg(feed.formerUrl.toString(QUrl::FullyEncoded));
    return {};
}

QString doneSentence(const UserAct &act)
{
    switch (act.kind) {
    case UserAct::Kind::MarkRead:
        return Messages::tr("Marked %n stories as read", nullptr, act.count);
    case UserAct::Kind::MarkUnread:
        return Messages::tr("Marked %n stories as unread", nullptr, act.count);
    case UserAct::Kind::Star:
        return Messages::tr("Starred %n stories", nullptr, act.count);
    case UserAct::Kind::Unstar:
        return Messages::tr("Took the star from %n stories", nullptr, act.count);
    case UserAct::Kind::Unsubscribe:
        return Messages::tr("Unsubscribed");
    case UserAct::Kind::MoveFeed:
        return Messages::tr("Moved the feed");
    case UserAct::Kind::MoveFolder:
        return Messages::tr("Moved the folder");
    case UserAct::Kind::MoveSearch:
        return Messages::tr("Moved the search");
    case UserAct::Kind::RenameFeed:
        return Messages::tr("Renamed the feed");
    case UserAct::Kind::SaveSearch:
        return Messages::tr("Saved the search");
    case UserAct::Kind::ChangeSearch:
        return Messages::tr("Changed the search");
    case UserAct::Kind::RemoveSearch:
        return Messages::tr("Removed the search");
    case UserAct::Kind::SplitStory:
        return Messages::tr("Took the story out of its group");
    }
    Q_UNREACHABLE_RETURN({});
}

QString undoneSentence(const UserAct &act)
{
    return act.isUndone ? Messages::tr("Undone: %1").arg(doneSentence(act))
                        : Messages::tr("Done again: %1").arg(doneSentence(act));
}

QString refreshSentence(const RefreshProgress &progress)
{
    if (progress.isRunning)
        return Messages::tr("%1 of %2 feeds")
            .arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
    QStringList parts;
    if (progress.newEntries > 0)
        parts += Messages::tr("%n new stories", nullptr, progress.newEntries);
    else if (progress.failed == 0)
        parts += Messages::tr("Nothing new");
    if (progress.failed == 1 && progress.total == 1 && progress.failure)
        parts += messageFor(*progress.failure);
    else if (progress.failed > 0 && progress.failure)
        parts += Messages::tr("%n feeds could not be refreshed.", nullptr, progress.failed) + u' '
            + messageFor(*progress.failure);
    else if (progress.failed > 0)
        parts += Messages::tr(
            "%n feeds could not be refreshed; rest the pointer on one to see why.", nullptr, progress.failed);
    return parts.join(u" · "_s);
}

QString importSentence(const ImportSummary &summary)
{
    QStringList parts{Messages::tr("%n feeds added", nullptr, summary.added)};
    if (summary.alreadyThere > 0)
        parts += Messages::tr("%n were there already", nullptr, summary.alreadyThere);
    if (!summary.problems.isEmpty())
        parts += Messages::tr("%n lines could not be read", nullptr, int(summary.problems.size()));
    return parts.join(u" · "_s);
}

QString offlineSentence(const PrefetchProgress &progress)
{
    QStringList parts{Messages::tr("%n stories can be read offline", nullptr, progress.full)};
    if (progress.images > 0)
        parts += Messages::tr("%n pictures were fetched", nullptr, progress.images);
    if (const int missing = progress.done - progress.full; missing > 0)
        parts += Messages::tr("%n stories stand as their feeds tell them", nullptr, missing);
    if (progress.isCacheFull)
        parts += Messages::tr("there is no more space for pictures; the preferences can give them more");
    return parts.join(u" · "_s);
}

QString badEndSentence(const QString &report)
{
    if (report.isEmpty())
        return Messages::tr("Broadsheet was not closed properly last time. Nothing of what you did is lost.");
    return Messages::tr(
        "Broadsheet crashed last time. Nothing of what you did is lost; a report for its developers is in %1.")
        .arg(report);
}

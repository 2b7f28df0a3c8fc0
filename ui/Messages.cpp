#include "ui/Messages.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Messages", text);
}

QString waitMessage(const QDateTime &until)
{
    if (!until.isValid())
        return tr("The site asks us to come less often; Broadsheet will try again later.");
    return tr("The site asked us to wait until %1; Broadsheet will try again then.")
        .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

QString messageFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return tr(
            "This computer is offline; what is in the cache can be read, the rest comes when the network is back.");
    case Error::Kind::Unreachable:
        return tr("The site cannot be found; check the address, or try again later.");
    case Error::Kind::Refused:
        return tr("The site does not accept connections at the moment; try again later.");
    case Error::Kind::TlsFailed:
        return tr("The site's certificate cannot be trusted, so nothing was fetched; check the address.");
    case Error::Kind::TimedOut:
        return tr("The site did not answer in time; try again later.");
    case Error::Kind::Truncated:
        return tr("The answer arrived damaged and was not used; Broadsheet will fetch it again.");
    case Error::Kind::TooLarge:
        return tr("The answer is larger than Broadsheet accepts and was not used.");
    case Error::Kind::TooManyRedirects:
        return tr("The site sends us round in circles; check the address.");
    case Error::Kind::AddressNotAllowed:
        return tr("Broadsheet does not open addresses of this kind from the web.");
    case Error::Kind::BadAnswer:
        return tr("The site gave an answer that Broadsheet does not understand; try again later.");
    case Error::Kind::Unauthorized:
        return tr("The site wants a user name and a password for this address.");
    case Error::Kind::Forbidden:
        return tr("The site does not let Broadsheet read this address; open it in a browser instead.");
    case Error::Kind::NotFound:
        return tr("There is nothing at this address any more; check it on the site.");
    case Error::Kind::Gone:
        return tr("The site has removed this for good, so Broadsheet no longer asks for it.");
    case Error::Kind::RateLimited:
        return waitMessage(error.retryAt);
    case Error::Kind::ServerFailed:
        return tr("The site has a fault of its own; try again later.");
    case Error::Kind::Challenge:
        return tr("The site wants to check your browser first; open the address in a browser instead.");
    case Error::Kind::InvalidAddress:
        return tr("This is not a web address; type one like https://example.org.");
    case Error::Kind::NotAFeed:
        return tr("There is no feed at this address; try the address of the site's front page.");
    case Error::Kind::MalformedFeed:
        return tr("The feed is too damaged to be read; what was fetched before is kept.");
    case Error::Kind::UnknownEncoding:
        return tr("The feed is written in an encoding that Broadsheet does not read; what was fetched before is kept.");
    case Error::Kind::NotOpml:
        return tr("This file is not a list of subscriptions (OPML).");
    case Error::Kind::NotAStory:
        return tr("There is no story on this page; open it in a browser instead.");
    case Error::Kind::NotAnImage:
        return tr("The picture cannot be shown; open it in a browser instead.");
    case Error::Kind::AlreadySubscribed:
        return tr("You already follow this feed.");
    case Error::Kind::NoSuchFeed:
        return tr("There is no such feed; it may have been removed.");
    case Error::Kind::NoSuchEntry:
        return tr("There is no such story; it may have been removed with its feed.");
    case Error::Kind::NotCached:
        return tr("This has not been fetched yet; connect to the network and open it again.");
    case Error::Kind::NothingToUndo:
        return tr("There is nothing left to undo or redo.");
    case Error::Kind::DatabaseNewer:
        return tr("The library was written by a newer Broadsheet; it was left as it is. Please update Broadsheet.");
    case Error::Kind::DatabaseDamaged:
        return tr("The library is damaged; run “broadsheet check --repair” to save what can be saved.");
    case Error::Kind::DatabaseBusy:
        return tr("Another program holds the library; close it and try again.");
    case Error::Kind::DatabaseReadOnly:
        return tr("The library cannot be written to, so nothing was changed; check the permissions of its folder.");
    case Error::Kind::DatabaseFailed:
        return tr("The library could not be read or written, so nothing was changed; try again.");
    case Error::Kind::DiskFull:
        return tr("The disk is full, so nothing was changed; make some room and try again.");
    case Error::Kind::FileNotFound:
        return tr("There is no such file.");
    case Error::Kind::FileUnreadable:
        return tr("The file cannot be read; check its permissions.");
    case Error::Kind::FileUnwritable:
        return tr("The file cannot be written; check its folder and its permissions.");
    case Error::Kind::InvalidUsage:
        return error.detail;
    case Error::Kind::Cancelled:
        return tr("Cancelled.");
    }
    Q_UNREACHABLE_RETURN({});
}

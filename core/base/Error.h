#pragma once

#include <QDateTime>
#include <QString>

/// What went wrong, as a value. `kind` decides what happens next and which sentence a person reads
/// (ui/Messages has the words); `detail` is for the log and never shown alone.
struct Error {
    enum class Kind {
        // the network
        Offline, ///< the machine has no network; no failure of any feed
        Unreachable, ///< no such host, no route
        Refused, ///< nobody listens there
        TlsFailed, ///< certificate or handshake
        TimedOut,
        Truncated, ///< the answer ended early or its encoding was damaged
        TooLarge,
        TooManyRedirects,
        AddressNotAllowed, ///< scheme or network that this address must not reach
        // what the server said
        BadAnswer, ///< a status that is none of the following
        Unauthorized,
        Forbidden,
        NotFound,
        Gone,
        RateLimited, ///< 429, or a Retry-After that has not passed: see `retryAt`
        ServerFailed, ///< 5xx
        Challenge, ///< a page that wants to see a browser
        // what the bytes were
        InvalidAddress,
        NotAFeed,
        MalformedFeed,
        UnknownEncoding,
        NotOpml,
        NotAStory,
        NotAnImage,
        // what we keep
        AlreadySubscribed,
        NoSuchFeed,
        NoSuchEntry,
        NotCached, ///< wanted offline, but never fetched
        NothingToUndo,
        DatabaseNewer,
        DatabaseDamaged,
        DatabaseBusy,
        DatabaseReadOnly,
        DatabaseFailed,
        DiskFull,
        // files a person named
        FileNotFound,
        FileUnreadable,
        FileUnwritable,
        // the call itself
        InvalidUsage,
        Cancelled,
        // kinds are stored by number: new ones come last
        NoKeyring, ///< a password is kept for this session only
        NotABackup,
    };

    Kind kind;
    QString detail;
    QDateTime retryAt; ///< UTC; valid only where the server or the schedule named a time

    bool operator==(const Error &) const = default;
};

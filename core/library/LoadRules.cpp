#include "core/library/LoadRules.h"

#include "core/store/Database.h"

namespace {

/// Whether asking again soon would be in vain.
bool isLasting(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case NotAnImage:
    case NotAStory:
    case NotFound:
    case Gone:
    case Forbidden:
    case Unauthorized:
    case TooLarge:
    case TooManyRedirects:
    case AddressNotAllowed:
    case Challenge:
        return true;
    default:
        return false;
    }
}

} // namespace

bool mayLoad(LoadWish wish, Loading loading, const std::optional<Error> &failure)
{
    switch (wish) {
    case LoadWish::Ahead:
        return loading == Loading::Ahead && !failure;
    case LoadWish::Opened:
        return loading != Loading::Never && (!failure || failure->kind == Error::Kind::Challenge);
    case LoadWish::Asked:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isMissing(Database &reader, const QUrl &image, const QDateTime &since, const QDateTime &now)
{
    return !reader.holdsImage(image, since).value_or(true) && !reader.loadFailure(image, now).value_or(std::nullopt);
}

std::unexpected<Error> noted(Database &writer, const QUrl &url, const Error &error, const QDateTime &now)
{
    if (isLasting(error.kind))
        writer.noteLoadFailure(url, error.kind, now);
    return std::unexpected(error);
}

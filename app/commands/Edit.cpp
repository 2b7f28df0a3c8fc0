#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "core/feed/FeedDiscovery.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// What to change; what is not set stays as it is.
struct Edits {
    std::optional<QString> title;
    std::optional<QUrl> url;
    std::optional<QString> user;
    std::optional<QUrl> proxy;
    std::optional<bool> http2;
    std::optional<QList<FeedHeader>> headers;
};

std::optional<QString> valueOf(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

Result<Edits> editsFrom(const QCommandLineParser &parser)
{
    const auto wrong = [](const QString &advice) { return failure(Error::Kind::InvalidUsage, advice); };
    Edits edits{.title = valueOf(parser, u"title"_s), .user = valueOf(parser, u"user"_s)};
    edits.url = valueOf(parser, u"url"_s).transform(addressFromText);
    edits.proxy = valueOf(parser, u"proxy"_s).transform([](const QString &text) { return QUrl(text); });
    if (edits.url && edits.url->isEmpty())
        return wrong(u"--url wants an address that starts with http:// or https://"_s);
    if (edits.proxy && !edits.proxy->isEmpty() && Library::proxyIn(edits.proxy->toString()).isEmpty())
        return wrong(u"--proxy wants an address like http://host:8080 or socks5://host:1080"_s);
    if (const std::optional<QString> http2 = valueOf(parser, u"http2"_s)) {
        if (*http2 != "on"_L1 && *http2 != "off"_L1)
            return wrong(u"--http2 is on or off"_s);
        edits.http2 = *http2 == "on"_L1;
    }
    for (const QString &line : parser.values(u"header"_s)) {
        const std::optional<FeedHeader> header = headerIn(line);
        if (!header && !line.isEmpty())
            return wrong(
                u"--header wants a line like “X-Token: secret”, of a header that Broadsheet does not send itself"_s);
        edits.headers = edits.headers.value_or(QList<FeedHeader>());
        if (header)
            edits.headers->append(*header);
    }
    const bool changesNothing =
        !edits.title && !edits.url && !edits.user && !edits.proxy && !edits.http2 && !edits.headers;
    if (parser.positionalArguments().size() != 1 || changesNothing)
        return wrong(u"name one feed and what to change"_s);
    return edits;
}

Result<void> carryOut(const Edits &edits, const Feed &feed, Library &library)
{
    Result<void> done;
    if (edits.url)
        done = waitFor(library.setFeedAddress(feed.id, *edits.url));
    if (done && edits.title)
        done = waitFor(library.renameFeed(feed.id, *edits.title));
    if (done && (edits.proxy || edits.http2)) {
        FeedAccess access = feed.access;
        access.http2 = edits.http2.value_or(access.http2);
        access.proxy = edits.proxy.value_or(access.proxy);
        done = waitFor(library.setFeedAccess(feed.id, access));
    }
    if (done && edits.headers)
        done = waitFor(library.setFeedHeaders(feed.id, *edits.headers));
    if (done && edits.user)
        done = waitFor(library.setFeedLogin(
            feed.id, *edits.user, edits.user->isEmpty() ? QString() : QTextStream(stdin).readLine()));
    return done;
}

} // namespace

int runEdit(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Changes a feed: its title, its address, how it is reached."_s);
    parser.addPositionalArgument(u"FEED"_s, u"A feed by id, address or title."_s, u"FEED"_s);
    parser.addOption({u"title"_s, u"Your name for it; empty for its own."_s, u"TITLE"_s});
    parser.addOption({u"url"_s, u"Where it is from now on."_s, u"URL"_s});
    parser.addOption(
        {u"user"_s, u"The name that its site wants; the password is read from standard input."_s, u"NAME"_s});
    parser.addOption(
        {u"proxy"_s, u"The proxy for it alone, http:// or socks5://; empty for that of all feeds."_s, u"URL"_s});
    parser.addOption({u"header"_s,
        u"A line that its site wants in requests, “Name: value”; may be given several times, empty for none."_s,
        u"LINE"_s});
    parser.addOption({u"http2"_s, u"Whether to speak HTTP/2 with its site."_s, u"on|off"_s});
    if (const std::optional<int> done = readWords(parser, "edit", words))
        return *done;
    const Result<Edits> edits = editsFrom(parser);
    if (!edits)
        return callWrongly("edit", edits.error().detail);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const QString word = parser.positionalArguments().first();
    const Result<void> edited =
        feedNamed(*library, word).and_then([&](const Feed &feed) { return carryOut(*edits, feed, *library); });
    return edited ? Succeeded : reportFailure(word, edited.error());
}

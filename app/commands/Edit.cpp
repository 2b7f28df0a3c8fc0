#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "core/feed/FeedDiscovery.h"

using namespace Qt::StringLiterals;

int runEdit(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Changes the title or the address of a feed."_s);
    parser.addPositionalArgument(u"FEED"_s, u"A feed by id, address or title."_s, u"FEED"_s);
    parser.addOption({u"title"_s, u"Your name for it; empty for its own."_s, u"TITLE"_s});
    parser.addOption({u"url"_s, u"Where it is from now on."_s, u"URL"_s});
    if (const std::optional<int> done = readWords(parser, "edit", words))
        return *done;
    const bool hasUrl = parser.isSet(u"url"_s);
    const QUrl url = addressFromText(parser.value(u"url"_s));
    if (parser.positionalArguments().size() != 1 || (!parser.isSet(u"title"_s) && !hasUrl))
        return callWrongly("edit", u"name one feed and --title or --url"_s);
    if (hasUrl && url.isEmpty())
        return callWrongly("edit", u"--url wants an address that starts with http:// or https://"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const QString word = parser.positionalArguments().first();
    const Result<void> edited = feedNamed(*library, word).and_then([&](const Feed &feed) {
        const Result<void> moved = hasUrl ? waitFor(library->setFeedAddress(feed.id, url)) : Result<void>();
        if (!moved || !parser.isSet(u"title"_s))
            return moved;
        return waitFor(library->renameFeed(feed.id, parser.value(u"title"_s)));
    });
    return edited ? Succeeded : reportFailure(word, edited.error());
}

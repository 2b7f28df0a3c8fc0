#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Rows.h"
#include "core/feed/FeedDiscovery.h"

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> follow(Library &library, const QString &word)
{
    const QUrl address = addressFromText(word);
    if (address.isEmpty())
        return failure(Error::Kind::InvalidAddress, word);
    return waitFor(library.subscribe(address)).transform([&](FeedId feed) {
        return QJsonObject{{u"id"_s, feed.value}, {u"url"_s, QString::fromLatin1(address.toEncoded())}};
    });
}

} // namespace

int runAdd(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Follows feeds, or the best feed of each site."_s);
    parser.addPositionalArgument(u"URL"_s, u"Feeds or sites."_s, u"URL…"_s);
    if (const std::optional<int> done = readWords(parser, "add", words))
        return *done;
    if (parser.positionalArguments().isEmpty())
        return callWrongly("add", u"name a feed or a site"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    int outcome = Succeeded;
    for (const QString &word : parser.positionalArguments()) {
        const Result<QJsonObject> added = follow(*library, word);
        if (!added)
            outcome = reportFailure(word, added.error());
        else if (parser.isSet(u"json"_s))
            printLine(*added);
        else
            printLine(u"%1\t%2"_s.arg((*added)["id"_L1].toInteger()).arg(word));
    }
    return outcome;
}

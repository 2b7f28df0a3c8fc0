#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "core/feed/FeedDiscovery.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void print(const QList<FeedCandidate> &candidates, bool isJson)
{
    QTextStream out(stdout);
    QJsonArray list;
    for (const FeedCandidate &candidate : candidates) {
        const QString url = candidate.url.toString(QUrl::FullyEncoded);
        if (isJson)
            list += QJsonObject{{u"url"_s, url}, {u"title"_s, candidate.title}, {u"type"_s, candidate.type}};
        else
            out << url << '\t' << candidate.title << '\n';
    }
    if (isJson)
        out << QJsonDocument(list).toJson(QJsonDocument::Compact) << '\n';
}

Result<QList<FeedCandidate>> discoveredInFile(QFile &file, const QUrl &url)
{
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, file.errorString());
    return discoverFeeds(file.readAll(), {}, url);
}

Result<QList<FeedCandidate>> discoveredAt(const QString &address, const QCommandLineParser &parser)
{
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return failure(Error::Kind::DatabaseFailed);
    return waitFor(library->discover(addressFromText(address)));
}

} // namespace

int runDiscover(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the feeds that a page offers, best first."_s);
    parser.addPositionalArgument(u"page"_s, u"A file, or an address to fetch."_s, u"FILE|URL"_s);
    parser.addOption({u"url"_s, u"Where the file was fetched: relative addresses hang on it."_s, u"URL"_s});
    if (const std::optional<int> code = readWords(parser, "discover", words))
        return *code;
    if (parser.positionalArguments().size() != 1)
        return callWrongly("discover", u"name one page"_s);
    const QString page = parser.positionalArguments().first();
    QFile file(page);
    const Result<QList<FeedCandidate>> candidates =
        file.exists() ? discoveredInFile(file, QUrl(parser.value(u"url"_s))) : discoveredAt(page, parser);
    if (!candidates)
        return reportFailure(page, candidates.error());
    print(*candidates, parser.isSet(u"json"_s));
    return Succeeded;
}

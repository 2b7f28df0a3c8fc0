#include "app/commands/AllCommands.h"
#include "app/commands/Batch.h"
#include "app/commands/Command.h"
#include "app/commands/FeedJson.h"
#include "app/commands/LibrarySession.h"
#include "core/feed/FeedParser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Result<ParsedFeed> parsed(const QString &path, FeedSource source)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, u"no such file: "_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, file.errorString());
    source.bytes = file.readAll();
    return parseFeed(source);
}

/// Writes the answer to a line of --batch; false when it is an error.
bool answerTask(const QJsonObject &task, QIODevice &out)
{
    const Result<ParsedFeed> feed = parsed(task.value("file"_L1).toString(),
        {.url = QUrl(task.value("url"_L1).toString()),
            .contentType = task.value("content_type"_L1).toString(),
            .contentLanguage = task.value("content_language"_L1).toString()});
    QJsonObject answer{{u"id"_s, task.value("id"_L1)}};
    if (!feed)
        answer.insert("error"_L1, feed.error().detail);
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    if (!feed) {
        out.write(json + '\n');
        return false;
    }
    out.write(json.chopped(1) + ",\"feed\":");
    writeFeedJson(out, *feed);
    out.write("}\n");
    return true;
}

} // namespace

int runParse(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads feed files and prints what is in them as JSON."_s);
    parser.addPositionalArgument(u"file"_s, u"Feeds of any format."_s, u"FILE…"_s);
    parser.addOptions({{u"url"_s, u"Where the feed was fetched: relative addresses hang on it."_s, u"URL"_s},
        {u"content-type"_s, u"The Content-Type that it was sent with."_s, u"T"_s},
        {u"batch"_s,
            u"Reads {\"id\",\"file\",\"url\",\"content_type\",\"content_language\"} lines from standard input."_s}});
    if (const std::optional<int> code = readWords(parser, "parse", words))
        return *code;
    if (parser.isSet(u"batch"_s))
        return runBatch(answerTask);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return callWrongly("parse", u"name at least one file, or --batch"_s);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return SomethingFailed;
    int code = Succeeded;
    for (const QString &file : files) {
        const Result<ParsedFeed> feed =
            parsed(file, {.url = QUrl(parser.value(u"url"_s)), .contentType = parser.value(u"content-type"_s)});
        if (!feed) {
            code = reportFailure(file, feed.error());
            continue;
        }
        writeFeedJson(out, *feed);
        out.write("\n");
    }
    return code;
}

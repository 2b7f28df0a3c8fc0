#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/FeedJson.h"
#include "core/feed/FeedParser.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, u"%1: no such file"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<QJsonObject> parsed(const QString &path, FeedSource source)
{
    return contentsOf(path)
        .and_then([&](const QByteArray &bytes) {
            source.bytes = bytes;
            return parseFeed(source);
        })
        .transform(feedJson);
}

void writeLine(const QJsonObject &object, QJsonDocument::JsonFormat format = QJsonDocument::Compact)
{
    QByteArray line = QJsonDocument(object).toJson(format);
    if (!line.endsWith('\n'))
        line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
}

QJsonObject answerTo(const QJsonObject &question)
{
    const Result<QJsonObject> feed = parsed(question.value("file"_L1).toString(),
        {.url = QUrl(question.value("url"_L1).toString()),
            .contentType = question.value("content_type"_L1).toString(),
            .contentLanguage = question.value("content_language"_L1).toString()});
    QJsonObject answer{{u"id"_s, question.value("id"_L1)}};
    if (feed)
        answer.insert("feed"_L1, *feed);
    else
        answer.insert("error"_L1, feed.error().detail);
    return answer;
}

int runBatch()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return SomethingFailed;
    bool isAllRead = true;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject answer = answerTo(QJsonDocument::fromJson(line).object());
        isAllRead = isAllRead && answer.contains("feed"_L1);
        writeLine(answer);
    }
    return isAllRead ? Succeeded : SomethingFailed;
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
        return runBatch();
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return callWrongly("parse", u"name at least one file, or --batch"_s);
    int code = Succeeded;
    for (const QString &file : files) {
        const Result<QJsonObject> feed =
            parsed(file, {.url = QUrl(parser.value(u"url"_s)), .contentType = parser.value(u"content-type"_s)});
        if (feed) {
            writeLine(*feed, files.size() == 1 ? QJsonDocument::Indented : QJsonDocument::Compact);
            continue;
        }
        QTextStream(stderr) << file << ": " << feed.error().detail << '\n';
        code = SomethingFailed;
    }
    return code;
}

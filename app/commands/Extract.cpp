#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/StoryJson.h"
#include "core/html/HtmlEncoding.h"
#include "core/html/HtmlParser.h"
#include "core/render/StoryHtml.h"
#include "core/render/StoryMarkdown.h"
#include "core/render/StoryText.h"
#include "core/story/StoryExtractor.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Reliability.md: a page is at most 10 MB; what is longer is no page for readers.
constexpr qint64 maxPageBytes = 10 * 1024 * 1024;

Result<Story> extractFile(const QString &path, const QUrl &url)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path + ": "_L1 + file.errorString());
    if (file.size() > maxPageBytes)
        return failure(Error::Kind::TooLarge, path);
    return extractStory(parseHtml(decodeHtml(file.readAll(), {}).text, url), url);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Answers every line of standard input with one of standard output, whatever is in it.
int extractBatch()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return SomethingFailed;
    int outcome = Succeeded;
    while (!in.atEnd()) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject task = QJsonDocument::fromJson(line).object();
        const Result<Story> story = extractFile(task["file"_L1].toString(), QUrl(task["url"_L1].toString()));
        QJsonObject answer = story ? storyJson(*story) : QJsonObject{{u"error"_s, story.error().detail}};
        answer.insert("id"_L1, task["id"_L1]);
        out.write(compact(answer));
        out.flush();
        outcome = story ? outcome : SomethingFailed;
    }
    return outcome;
}

QByteArray formatted(const Story &story, const QString &format, bool isAlone)
{
    if (format == "json"_L1)
        return isAlone ? QJsonDocument(storyJson(story)).toJson() : compact(storyJson(story));
    if (format == "html"_L1)
        return htmlPageOf(story).toUtf8() + '\n';
    if (format == "markdown"_L1)
        return markdownOf(story).toUtf8() + '\n';
    return plainTextOf(story).toUtf8() + '\n';
}

} // namespace

int runExtract(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Turns a page into the cleaned story."_s);
    parser.addPositionalArgument(u"page"_s, u"Files with pages."_s, u"FILE…"_s);
    parser.addOption({u"url"_s, u"Where the page was fetched."_s, u"URL"_s});
    parser.addOption({u"format"_s, u"json, html, markdown or text."_s, u"FORMAT"_s});
    parser.addOption({u"batch"_s, u"Answer JSON lines {\"id\",\"file\",\"url\"} from standard input."_s});
    if (const std::optional<int> done = readWords(parser, "extract", words))
        return *done;
    if (parser.isSet(u"batch"_s))
        return extractBatch();
    const QString format = parser.isSet(u"json"_s) ? u"json"_s
        : parser.isSet(u"format"_s)                ? parser.value(u"format"_s)
                                                   : u"text"_s;
    if (!QStringList{u"json"_s, u"html"_s, u"markdown"_s, u"text"_s}.contains(format))
        return callWrongly("extract", u"--format is json, html, markdown or text"_s);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return callWrongly("extract", u"name a file with a page"_s);
    int outcome = Succeeded;
    for (const QString &path : files) {
        const QUrl url = parser.isSet(u"url"_s) ? QUrl(parser.value(u"url"_s)) : QUrl(u"http://localhost/"_s);
        const Result<Story> story = extractFile(path, url);
        if (!story) {
            QTextStream(stderr) << "broadsheet extract: " << story.error().detail << '\n';
            outcome = SomethingFailed;
            continue;
        }
        QFile out;
        if (out.open(stdout, QIODevice::WriteOnly))
            out.write(formatted(*story, format, files.size() == 1));
    }
    return outcome;
}

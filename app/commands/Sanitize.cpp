#include "app/commands/AllCommands.h"
#include "app/commands/Batch.h"
#include "app/commands/Command.h"
#include "core/html/Sanitizer.h"
#include "core/render/StoryHtml.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString clean(const QString &html, const QUrl &url)
{
    return htmlOf(blocksOf({.text = html, .kind = MarkupText::Kind::Html, .base = url}));
}

/// Answers {"id","html","url"} with {"id","html"}; what is no such object with {"id","error"} and false.
bool answerTask(const QJsonObject &task, QIODevice &out)
{
    QJsonObject answer{{u"id"_s, task["id"_L1]}};
    const bool isAsked = task["html"_L1].isString();
    if (isAsked)
        answer.insert("html"_L1, clean(task["html"_L1].toString(), QUrl(task["url"_L1].toString())));
    else
        answer.insert("error"_L1, u"no text under \"html\""_s);
    out.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    return isAsked;
}

} // namespace

int runSanitize(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Turns HTML on standard input into the clean HTML of the same blocks."_s);
    parser.addOption({u"url"_s, u"What relative addresses hang on."_s, u"URL"_s});
    parser.addOption({u"batch"_s, u"Answer JSON lines {\"id\",\"html\",\"url\"} from standard input."_s});
    if (const std::optional<int> done = readWords(parser, "sanitize", words))
        return *done;
    if (!parser.positionalArguments().isEmpty())
        return callWrongly("sanitize", u"it reads standard input and takes no files"_s);
    if (parser.isSet(u"batch"_s))
        return runBatch(answerTask);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return SomethingFailed;
    const QString html = clean(QString::fromUtf8(in.readAll()), QUrl(parser.value(u"url"_s)));
    if (parser.isSet(u"json"_s))
        out.write(QJsonDocument(QJsonObject{{u"html"_s, html}}).toJson());
    else
        out.write(html.toUtf8() + '\n');
    return Succeeded;
}

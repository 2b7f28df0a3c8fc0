#include "app/commands/AllCommands.h"
#include "app/commands/Batch.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/StoryJson.h"
#include "core/fetch/Fetcher.h"
#include "core/html/HtmlEncoding.h"
#include "core/html/HtmlParser.h"
#include "core/library/ProfilePaths.h"
#include "core/library/SiteRuleFiles.h"
#include "core/render/StoryHtml.h"
#include "core/render/StoryMarkdown.h"
#include "core/render/StoryText.h"
#include "core/story/StoryExtractor.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Reliability.md: a page is at most 10 MB; what is longer is no page for readers.
constexpr qint64 maxPageBytes = 10 * 1024 * 1024;

Story storyIn(const QByteArray &page, const QString &contentType, const QUrl &url, const SiteRules &rules)
{
    return extractStory(parseHtml(decodeHtml(page, contentType).utf8, url), url, {}, rules);
}

Result<Story> extractFile(const QString &path, const QUrl &url, const SiteRules &rules)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path + ": "_L1 + file.errorString());
    if (file.size() > maxPageBytes)
        return failure(Error::Kind::TooLarge, path);
    return storyIn(file.readAll(), {}, url, rules);
}

/// Fetches the page as the program would and keeps nothing of it.
Result<Story> extractAt(const QUrl &url, const SiteRules &rules)
{
    Fetcher fetcher;
    const Result<Response> page = waitFor(fetcher.get({.url = url, .purpose = Request::Purpose::Page}));
    if (!page)
        return std::unexpected(page.error());
    return storyIn(page->body, page->contentType, page->url, rules);
}

/// A page that the words name: a file, or an http(s) address.
Result<Story> extractPage(const QString &page, const QString &url, const SiteRules &rules)
{
    const QUrl address(page);
    if (!QFile::exists(page) && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1))
        return extractAt(address, rules);
    return extractFile(page, url.isEmpty() ? QUrl(u"http://localhost/"_s) : QUrl(url), rules);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Writes the answer to a line of --batch; false when there is no such page.
bool answerTask(const QJsonObject &task, QIODevice &out, const SiteRules &rules)
{
    const Result<Story> story = extractFile(task["file"_L1].toString(), QUrl(task["url"_L1].toString()), rules);
    QJsonObject answer = story ? storyJson(*story) : QJsonObject{{u"error"_s, story.error().detail}};
    answer.insert("id"_L1, task["id"_L1]);
    out.write(compact(answer));
    return story.has_value();
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
    parser.addPositionalArgument(u"page"_s, u"Files with pages, or their addresses."_s, u"FILE|URL…"_s);
    parser.addOption({u"url"_s, u"Where a file was fetched: relative addresses hang on it."_s, u"URL"_s});
    parser.addOption({u"format"_s, u"json, html, markdown or text."_s, u"FORMAT"_s});
    parser.addOption({u"batch"_s, u"Answer JSON lines {\"id\",\"file\",\"url\"} from standard input."_s});
    if (const std::optional<int> done = readWords(parser, "extract", words))
        return *done;
    const ProfilePaths paths = ProfilePaths::named(parser.value(u"profile"_s));
    const SiteRules rules = SiteRuleFiles(siteRuleFolders(paths.config)).current();
    if (parser.isSet(u"batch"_s))
        return runBatch([&rules](const QJsonObject &task, QIODevice &out) { return answerTask(task, out, rules); });
    const QString format = parser.isSet(u"json"_s) ? u"json"_s
        : parser.isSet(u"format"_s)                ? parser.value(u"format"_s)
                                                   : u"text"_s;
    if (!QStringList{u"json"_s, u"html"_s, u"markdown"_s, u"text"_s}.contains(format))
        return callWrongly("extract", u"--format is json, html, markdown or text"_s);
    const QStringList pages = parser.positionalArguments();
    if (pages.isEmpty())
        return callWrongly("extract", u"name a file with a page, or its address"_s);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return SomethingFailed;
    int outcome = Succeeded;
    for (const QString &page : pages) {
        const Result<Story> story = extractPage(page, parser.value(u"url"_s), rules);
        if (story)
            out.write(formatted(*story, format, pages.size() == 1));
        else
            outcome = reportFailure(page, story.error());
    }
    return outcome;
}

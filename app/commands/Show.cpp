#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "app/commands/Rows.h"
#include "app/commands/StoryJson.h"
#include "core/render/StoryHtml.h"
#include "core/render/StoryMarkdown.h"
#include "core/render/StoryText.h"

using namespace Qt::StringLiterals;

namespace {

void printStory(const Story &story, const QString &format)
{
    if (format == "json"_L1)
        printLine(storyJson(story));
    else if (format == "html"_L1)
        printLine(htmlPageOf(story));
    else if (format == "markdown"_L1)
        printLine(markdownOf(story));
    else
        printLine(plainTextOf(story));
}

} // namespace

int runShow(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints a story from the cache."_s);
    parser.addPositionalArgument(u"ID"_s, u"The story's id, as “broadsheet list” shows it."_s, u"ID"_s);
    parser.addOption({u"format"_s, u"json, html, markdown or text."_s, u"FORMAT"_s, u"text"_s});
    if (const std::optional<int> done = readWords(parser, "show", words))
        return *done;
    const QString format = parser.isSet(u"json"_s) ? u"json"_s : parser.value(u"format"_s);
    if (!QStringList{u"json"_s, u"html"_s, u"markdown"_s, u"text"_s}.contains(format))
        return callWrongly("show", u"--format is json, html, markdown or text"_s);
    const Result<QList<EntryId>> ids = entriesNamed(parser.positionalArguments());
    if (!ids || ids->size() != 1)
        return callWrongly("show", ids ? u"name one story by its id"_s : ids.error().detail);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const Result<Story> story = waitFor(library->cachedStory(ids->first()));
    if (!story)
        return reportFailure(parser.positionalArguments().first(), story.error());
    printStory(*story, format);
    return Succeeded;
}

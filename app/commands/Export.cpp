#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"
#include "app/commands/Naming.h"
#include "core/base/FileBytes.h"
#include "ui/story/StoryImages.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int exportSubscriptions(Library &library, const QStringList &files)
{
    const Result<QByteArray> opml = waitFor(library.exportOpml());
    if (!opml)
        return reportFailure(u"export"_s, opml.error());
    if (files.isEmpty()) {
        const auto size = static_cast<std::size_t>(opml->size());
        return std::fwrite(opml->constData(), 1, size, stdout) == size ? Succeeded : SomethingFailed;
    }
    const Result<void> saved = writeFile(files.first(), *opml);
    return saved ? Succeeded : reportFailure(files.first(), saved.error());
}

int exportStories(Library &library, const QString &view, StoryFormat format, const QString &file)
{
    const Result<QList<KeptStory>> stories =
        waitFor(library.keptStories(queryNamed(library, view.split(u' ', Qt::SkipEmptyParts))));
    if (!stories)
        return reportFailure(view, stories.error());
    const CollectionWords words{.title = view, .contents = u"Contents"_s, .language = u"en"_s};
    const Result<int> written = waitFor(library.exportStories(*stories, format, file, words, asPng));
    return written ? Succeeded : reportFailure(file, written.error());
}

} // namespace

int runExport(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes what you follow as OPML, to standard output without a file; or stories with their pictures."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Where to write."_s, u"[FILE]"_s);
    parser.addOption({u"stories"_s, u"Write the stories of a view or a search, as “broadsheet list” knows them."_s,
        u"VIEW|QUERY"_s});
    parser.addOption({u"format"_s,
        u"html (one page), epub, or markdown (an archive); by the suffix of FILE without it."_s, u"FORMAT"_s});
    if (const std::optional<int> done = readWords(parser, "export", words))
        return *done;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return callWrongly("export", u"name one file or none"_s);
    const QString named = parser.value(u"format"_s);
    const std::optional<StoryFormat> format =
        storyFormatNamed(named.isEmpty() ? QFileInfo(files.value(0)).suffix() : named);
    if (parser.isSet(u"stories"_s) && (files.isEmpty() || !format))
        return callWrongly("export", u"name a file that ends with .html, .epub or .zip, or say --format"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    return parser.isSet(u"stories"_s) ? exportStories(*library, parser.value(u"stories"_s), *format, files.first())
                                      : exportSubscriptions(*library, files);
}

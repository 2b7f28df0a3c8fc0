#include "app/commands/AllCommands.h"
#include "app/commands/Command.h"
#include "app/commands/LibrarySession.h"

#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::FileUnwritable, file.errorString());
    return {};
}

} // namespace

int runExport(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes what you follow as OPML, to standard output without a file."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Where to write the list."_s, u"[FILE]"_s);
    if (const std::optional<int> done = readWords(parser, "export", words))
        return *done;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return callWrongly("export", u"name one file or none"_s);
    const std::unique_ptr<Library> library = openLibrary(parser);
    if (!library)
        return SomethingFailed;
    const Result<QByteArray> opml = waitFor(library->exportOpml());
    if (!opml)
        return reportFailure(u"export"_s, opml.error());
    if (files.isEmpty()) {
        const auto size = static_cast<std::size_t>(opml->size());
        return std::fwrite(opml->constData(), 1, size, stdout) == size ? Succeeded : SomethingFailed;
    }
    const Result<void> saved = save(files.first(), *opml);
    return saved ? Succeeded : reportFailure(files.first(), saved.error());
}

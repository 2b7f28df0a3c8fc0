#include "core/render/MarkdownCollection.h"

#include "core/render/CollectedPictures.h"
#include "core/render/MarkdownText.h"
#include "core/render/StoryMarkdown.h"

using namespace Qt::StringLiterals;

namespace {

/// A headline as a file may be called on any system.
QString fileNameOf(qsizetype index, const QString &title)
{
    constexpr qsizetype longest = 60; // letters of up to four bytes each within the 255 of a file system
    QString name;
    for (const QChar c : title.left(longest))
        name += c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? c : u' ';
    name = name.isValidUtf16() ? name.simplified() : QString();
    return u"%1 %2"_s.arg(index + 1, 4, 10, QChar(u'0')).arg(name).trimmed() + ".md"_L1;
}

} // namespace

QList<PackedFile> markdownCollectionOf(const CollectionWords &words, const QList<KeptStory> &stories)
{
    CollectedPictures pictures(u"pictures/"_s);
    QList<PackedFile> files;
    QString list = "# "_L1 + markdownEscaped(words.title) + "\n\n"_L1;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const KeptStory &kept = stories[i];
        const QString text =
            markdownOf(kept.story, [&](const QUrl &url) { return pictures.nameOf(kept.pictures.value(url)); });
        const QString name = fileNameOf(i, kept.story.title);
        files += PackedFile{.name = name, .bytes = text.toUtf8()};
        list += "- ["_L1 + markdownEscaped(kept.story.title) + "](<"_L1 + name + ">)\n"_L1;
    }
    if (stories.size() != 1)
        files.prepend(PackedFile{.name = u"index.md"_s, .bytes = list.toUtf8()});
    return files + pictures.files();
}

#include "core/library/StoryExport.h"

#include "core/base/FileBytes.h"
#include "core/model/StoryImages.h"
#include "core/pack/ZipFile.h"
#include "core/render/Epub.h"
#include "core/render/HtmlCollection.h"
#include "core/render/MarkdownCollection.h"
#include "core/store/Database.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// What a row says of a story that the cache does not hold.
Story storyOfRow(const Entry &entry)
{
    Story story{.url = entry.link,
        .title = entry.title,
        .published = entry.published,
        .verdict = Verdict::Partial,
        .source = StorySource::Feed};
    if (!entry.author.isEmpty())
        story.byline = {entry.author};
    if (!entry.summary.isEmpty())
        story.blocks = {Paragraph{.runs = {{.text = entry.summary}}}};
    return story;
}

KeptStory keptStory(Database &reader, const Entry &entry)
{
    KeptStory kept{
        .story = reader.bestStory(entry.id).value_or(storyOfRow(entry)), .feedTitle = entry.feedTitle, .pictures = {}};
    if (kept.story.title.isEmpty())
        kept.story.title = entry.title;
    for (const QUrl &url : imagesOf(kept.story))
        if (const Result<QString> file = reader.imageFile(url))
            kept.pictures.insert(url, *file);
    return kept;
}

/// The same stories make the same book, so that a reader of books knows it again.
QString bookId(const CollectionWords &words, const QList<KeptStory> &stories)
{
    QByteArray named = words.title.toUtf8();
    for (const KeptStory &kept : stories)
        named += kept.story.url.toEncoded() + '\n';
    return "urn:uuid:"_L1 + QUuid::createUuidV5(QUuid(), named).toString(QUuid::WithoutBraces);
}

} // namespace

QList<KeptStory> keptStories(Database &reader, const QList<Entry> &entries)
{
    QList<KeptStory> stories;
    for (const Entry &entry : entries)
        stories += keptStory(reader, entry);
    return stories;
}

Result<int> exportStories(const QString &path, StoryFormat format, const CollectionWords &words,
    const QList<KeptStory> &stories, const PictureConverter &converter, const QDateTime &now)
{
    const auto write = [&]() -> Result<void> {
        switch (format) {
        case StoryFormat::Html:
            return writeFile(path, [&](QIODevice &file) { return writeHtmlCollection(file, words, stories); });
        case StoryFormat::Markdown:
            return writeZip(path, markdownCollectionOf(words, stories));
        case StoryFormat::Epub:
            return writeZip(path, epubOf(words, stories, bookId(words, stories), now, converter));
        }
        Q_UNREACHABLE_RETURN({});
    };
    return write().transform([&stories] { return int(stories.size()); });
}

#include "ui/story/StoryPdf.h"

#include "core/base/FileBytes.h"
#include "ui/story/StoryDocument.h"
#include "ui/story/StoryImages.h"
#include "ui/story/StoryPrint.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Twice the resolution of a screen: sharp on paper, and a fraction of what a camera made.
constexpr double pixelsPerPixel = 2;

void loadPictures(StoryDocument &document, const KeptStory &kept, double pageWidth)
{
    for (StoryPicture &picture : document.pictures()) {
        QFile file(kept.pictures.value(picture.url));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<DecodedImage> decoded =
                decodeImage(file.readAll(), int(std::ceil(pageWidth * pixelsPerPixel))))
            placePicture(picture, *decoded);
    }
}

void printAll(QPdfWriter &writer, const QList<KeptStory> &stories, const StoryStyle &style)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        if (i > 0)
            writer.newPage();
        const std::unique_ptr<StoryDocument> document =
            StoryDocument::build(stories[i].story, style, stories[i].feedTitle);
        loadPictures(*document, stories[i], pageSizeOf(writer).width());
        printPages(*document, writer, painter);
    }
}

} // namespace

Result<int> writePdf(
    const QString &path, const QString &title, const QList<KeptStory> &stories, const StoryStyle &style)
{
    const auto write = [&](QIODevice &file) -> Result<void> {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"Broadsheet"_s);
        printAll(writer, stories, paperStyle(style));
        return {};
    };
    return writeFile(path, write).transform([&stories] { return int(stories.size()); });
}

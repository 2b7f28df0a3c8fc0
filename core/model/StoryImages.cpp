#include "core/model/StoryImages.h"

#include <QSet>

namespace {

/// The blocks inside `block`, which the walk goes on with.
QList<Block> innerBlocks(const Block &block)
{
    QList<Block> inner;
    if (const auto *quote = block.as<Quote>())
        inner = quote->blocks;
    else if (const auto *entry = block.as<LiveEntry>())
        inner = entry->blocks;
    else if (const auto *list = block.as<List>())
        for (const ListItem &item : list->items)
            inner += item.blocks;
    else if (const auto *table = block.as<Table>())
        for (const TableRow &row : table->rows)
            for (const TableCell &cell : row.cells)
                inner += cell.blocks;
    return inner;
}

QList<Image> imagesIn(const Block &block)
{
    if (const auto *image = block.as<Image>())
        return {*image};
    if (const auto *gallery = block.as<Gallery>())
        return gallery->images;
    if (const auto *embed = block.as<Embed>())
        return {Image{.url = embed->thumbnail}};
    return {};
}

} // namespace

QList<QUrl> imagesOf(const Story &story)
{
    QList<QUrl> found;
    QSet<QUrl> seen{QUrl()};
    const auto take = [&](const QUrl &url) {
        if (!seen.contains(url)) {
            seen.insert(url);
            found += url;
        }
    };
    take(story.lead.url);
    QList<Block> open(story.blocks.crbegin(), story.blocks.crend());
    while (!open.isEmpty()) {
        const Block block = open.takeLast();
        for (const Image &image : imagesIn(block))
            take(image.url);
        const QList<Block> inner = innerBlocks(block);
        std::reverse_copy(inner.cbegin(), inner.cend(), std::back_inserter(open));
    }
    return found;
}

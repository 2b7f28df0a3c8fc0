#pragma once

#include "core/model/Story.h"

#include <concepts>

// The fields of a story and its blocks with their numbers in the cache. One description a type, visited by the writer
// and the reader of StoryCodec alike, so that what is written is what is read. A number is never used again for another
// field; the third argument is the value that is left out, where it is not the type's own zero.

template <typename A, typename B>
concept Same = std::same_as<std::remove_const_t<A>, B>;

/// Each block's number in the cache; never reused for another.
template <typename T>
constexpr int blockCode = 0;
template <>
constexpr int blockCode<Paragraph> = 1;
template <>
constexpr int blockCode<Heading> = 2;
template <>
constexpr int blockCode<CodeBlock> = 3;
template <>
constexpr int blockCode<Preformatted> = 4;
template <>
constexpr int blockCode<Quote> = 5;
template <>
constexpr int blockCode<List> = 6;
template <>
constexpr int blockCode<DefinitionList> = 7;
template <>
constexpr int blockCode<FootnoteList> = 8;
template <>
constexpr int blockCode<Table> = 9;
template <>
constexpr int blockCode<Image> = 10;
template <>
constexpr int blockCode<Gallery> = 11;
template <>
constexpr int blockCode<Embed> = 12;
template <>
constexpr int blockCode<LiveEntry> = 13;
template <>
constexpr int blockCode<Rule> = 14;

template <typename Archive>
void describe(Archive &a, Same<InlineRun> auto &run)
{
    a.field(1, run.text);
    a.field(2, run.style);
    a.field(3, run.link);
    a.field(4, run.title);
    a.field(5, run.footnote);
}

template <typename Archive>
void describe(Archive &a, Same<Paragraph> auto &paragraph)
{
    a.field(1, paragraph.runs);
    a.field(2, paragraph.direction);
}

template <typename Archive>
void describe(Archive &a, Same<Heading> auto &heading)
{
    a.field(1, heading.runs);
    a.field(2, heading.level, 2);
    a.field(3, heading.direction);
}

template <typename Archive>
void describe(Archive &a, Same<CodeBlock> auto &code)
{
    a.field(1, code.text);
    a.field(2, code.language);
}

template <typename Archive>
void describe(Archive &a, Same<Preformatted> auto &text)
{
    a.field(1, text.text);
    a.field(2, text.isVerse);
}

template <typename Archive>
void describe(Archive &a, Same<Quote> auto &quote)
{
    a.field(1, quote.blocks);
    a.field(2, quote.cite);
    a.field(3, quote.isPulled);
}

template <typename Archive>
void describe(Archive &a, Same<ListItem> auto &item)
{
    a.field(1, item.blocks);
}

template <typename Archive>
void describe(Archive &a, Same<List> auto &list)
{
    a.field(1, list.items);
    a.field(2, list.isOrdered);
    a.field(3, list.start, 1);
}

template <typename Archive>
void describe(Archive &a, Same<DefinitionItem> auto &item)
{
    a.field(1, item.term);
    a.field(2, item.blocks);
}

template <typename Archive>
void describe(Archive &a, Same<DefinitionList> auto &list)
{
    a.field(1, list.items);
}

template <typename Archive>
void describe(Archive &a, Same<FootnoteItem> auto &item)
{
    a.field(1, item.id);
    a.field(2, item.label);
    a.field(3, item.blocks);
}

template <typename Archive>
void describe(Archive &a, Same<FootnoteList> auto &list)
{
    a.field(1, list.items);
}

template <typename Archive>
void describe(Archive &a, Same<TableCell> auto &cell)
{
    a.field(1, cell.blocks);
    a.field(2, cell.isHeader);
    a.field(3, cell.columnSpan, 1);
    a.field(4, cell.rowSpan, 1);
    a.field(5, cell.alignment);
}

template <typename Archive>
void describe(Archive &a, Same<TableRow> auto &row)
{
    a.field(1, row.cells);
}

template <typename Archive>
void describe(Archive &a, Same<Table> auto &table)
{
    a.field(1, table.rows);
    a.field(2, table.caption);
}

template <typename Archive>
void describe(Archive &a, Same<Image> auto &image)
{
    a.field(1, image.url);
    a.field(2, image.alt);
    a.field(3, image.title);
    a.field(4, image.caption);
    a.field(5, image.credit);
    a.field(6, image.link);
    a.field(7, image.width);
    a.field(8, image.height);
}

template <typename Archive>
void describe(Archive &a, Same<Gallery> auto &gallery)
{
    a.field(1, gallery.images);
}

template <typename Archive>
void describe(Archive &a, Same<Embed> auto &embed)
{
    a.field(1, embed.kind, Embed::Kind::Other);
    a.field(2, embed.url);
    a.field(3, embed.title);
    a.field(4, embed.provider);
    a.field(5, embed.thumbnail);
    a.field(6, embed.text);
}

template <typename Archive>
void describe(Archive &a, Same<LiveEntry> auto &entry)
{
    a.field(1, entry.blocks);
    a.field(2, entry.time);
    a.field(3, entry.at);
    a.field(4, entry.title);
}

template <typename Archive>
void describe(Archive &, Same<Rule> auto &)
{
}

template <typename Archive>
void describe(Archive &a, Same<RelatedLink> auto &link)
{
    a.field(1, link.title);
    a.field(2, link.url);
    a.field(3, link.image);
    a.field(4, link.imageAlt);
}

template <typename Archive>
void describe(Archive &a, Same<RelatedList> auto &list)
{
    a.field(1, list.heading);
    a.field(2, list.links);
    a.field(3, list.kind);
}

template <typename Archive>
void describe(Archive &a, Same<PageTraces> auto &traces)
{
    a.field(1, traces.scripts);
    a.field(2, traces.frames);
    a.field(3, traces.pixels);
    a.field(4, traces.hosts);
    a.field(5, traces.watchedLinks);
}

template <typename Archive>
void describe(Archive &a, Same<Story> auto &story)
{
    a.field(1, story.url);
    a.field(2, story.canonical);
    a.field(3, story.title);
    a.field(4, story.byline);
    a.field(5, story.authorRole);
    a.field(6, story.authorBio);
    a.field(7, story.published);
    a.field(8, story.updated);
    a.field(9, story.site);
    a.field(10, story.language);
    a.field(11, story.direction);
    a.field(12, story.lead);
    a.field(13, story.excerpt);
    a.field(14, story.words);
    a.field(15, story.verdict, Verdict::NotAStory);
    a.field(16, story.reasons);
    a.field(17, story.source);
    a.field(18, story.blocks);
    a.field(19, story.related);
    a.field(20, story.traces);
}

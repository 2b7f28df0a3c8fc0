#pragma once

#include "ui/story/StoryWriter.h"

/// Writes the blocks of a story's body: one function a kind of block.
class BlockWriter {
public:
    explicit BlockWriter(StoryWriter &writer);

    void write(const QList<Block> &blocks);

    void operator()(const Paragraph &paragraph);
    void operator()(const Heading &heading);
    void operator()(const CodeBlock &code);
    void operator()(const Preformatted &preformatted);
    void operator()(const Quote &quote);
    void operator()(const List &list);
    void operator()(const DefinitionList &list);
    void operator()(const FootnoteList &list);
    void operator()(const Table &table);
    void operator()(const Image &image);
    void operator()(const Gallery &gallery);
    void operator()(const Embed &embed);
    void operator()(const LiveEntry &entry);
    void operator()(const Rule &rule);

private:
    /// After so many items of a list at the page's own level: ends its box and begins another one, so that a list of
    /// any length is laid out a slice at a time.
    void sliceAfter(qsizetype items);
    void writeItem(const QList<Block> &blocks, const QString &marker, double width, bool isTight);
    /// `look.direction` of Auto is that of each line.
    void writeLines(const QString &text, const QString &language, TextLook look);
    void writeCells(const Table &table);
    void writeCell(const TableCell &cell, StoryBox &box);
    void writePulled(const Quote &quote);
    void writeCaption(const Image &image, Qt::Alignment alignment);
    void writeCard(const Embed &embed);

    StoryWriter &m_writer;
    TextLook m_body;
};

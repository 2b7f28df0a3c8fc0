#pragma once

#include "core/html/Footnotes.h"
#include "core/html/HtmlNode.h"
#include "core/html/RunCollector.h"
#include "core/html/SideNotes.h"
#include "core/model/Block.h"

#include <QUrl>

/// What all the flows of one text share: where its links hang, its footnotes, and how much of the limits is used up.
struct BuildScope {
    QUrl base;
    Footnotes footnotes;
    SideNotes sideNotes;
    QList<FootnoteItem> sideNotesMet;
    QSet<QString> marksMet; ///< ids of notes that a mark in the text leads to
    QSet<QString> notesMet; ///< ids of notes that have words
    int blocks = 0;
    int images = 0;
    int cells = 0;
    qsizetype characters = 0;
};

/// Builds the blocks of one flow: the body, or the inside of a quote, an item or a cell. Inline elements change the
/// look of the text that is gathered; a block element ends the paragraph before it and after it. Recursion is as deep
/// as the document, which HtmlDocument::maxDepth bounds.
///
/// Its parts are in files by idea: FlowBuilder.cpp (what is what), FlowInline.cpp, FlowLists.cpp, FlowTables.cpp,
/// FlowFigures.cpp, FlowQuotes.cpp.
class FlowBuilder final {
public:
    FlowBuilder(BuildScope &scope, int depth);

    /// Reads the children of `node`.
    void read(const HtmlNode *node, const InlineLook &look);
    /// Reads `node` itself.
    void readNode(const HtmlNode *node, const InlineLook &look);
    QList<Block> take();

private:
    void readElement(const HtmlNode *node, const InlineLook &look);
    bool readSpecial(const HtmlNode *node, const InlineLook &look);
    void readContainer(const HtmlNode *node, const InlineLook &look);
    void readStanza(const HtmlNode *node, const InlineLook &look);
    void add(Block block);
    void flush();
    void append(QList<Block> blocks);
    QList<Block> nested(const HtmlNode *node, const InlineLook &look);

    // FlowInline.cpp
    void readText(const HtmlNode *node, const InlineLook &look);
    void readFrameText(const HtmlNode *frame, const InlineLook &look);
    void readInline(const HtmlNode *node, const InlineLook &look);
    void readLink(const HtmlNode *node, const InlineLook &look);
    void readRuby(const HtmlNode *node, const InlineLook &look);
    void readDrawing(const HtmlNode *node, const InlineLook &look);
    void readMath(const HtmlNode *node, const InlineLook &look);
    InlineRuns lineOf(const HtmlNode *node, const InlineLook &look, QList<Block> *others = nullptr);

    // FlowLists.cpp
    void readList(const HtmlNode *node, const InlineLook &look);
    void readStrayItem(const HtmlNode *node, const InlineLook &look);
    void readDefinitions(const HtmlNode *node, const InlineLook &look);
    void readDefinition(const HtmlNode *node, const InlineLook &look, DefinitionList &list);
    bool readFootnotes(const HtmlNode *node, const InlineLook &look);
    bool readSideNote(const HtmlNode *node);
    ListItem itemOf(const HtmlNode *node, const InlineLook &look);

    // FlowTables.cpp
    void readTable(const HtmlNode *node, const InlineLook &look);
    TableCell cellOf(const HtmlNode *node, const InlineLook &look);
    void addTable(Table table, bool isForLayout);

    // FlowFigures.cpp
    void readImage(const HtmlNode *node, const InlineLook &look);
    void readFigure(const HtmlNode *node, const InlineLook &look);
    void readGallery(const HtmlNode *node, const InlineLook &look);
    void readPictureBox(const HtmlNode *node, const InlineLook &look);
    void addImage(Image image);
    void caption(Image &image, const HtmlNode *caption, const InlineLook &look);
    bool readLooseCredit(const HtmlNode *node);
    bool readNoscript(const HtmlNode *node, const InlineLook &look);

    // FlowQuotes.cpp
    void readHeading(const HtmlNode *node, int level, const InlineLook &look);
    void readQuote(const HtmlNode *node, const InlineLook &look);
    void readDetails(const HtmlNode *node, const InlineLook &look);
    void readLiveEntry(const HtmlNode *node, const InlineLook &look);
    void readCode(const HtmlNode *node);
    bool readEmbed(const HtmlNode *node, const InlineLook &look);

    BuildScope &m_scope;
    const int m_depth;
    QList<Block> m_blocks;
    RunCollector m_line;
    TextDirection m_direction = TextDirection::Auto;
};

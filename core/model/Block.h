#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <type_traits>
#include <utility>
#include <variant>

struct Block;

/// How a run of text looks; flags of InlineRun::style.
enum class InlineStyle : quint16 {
    None = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,
    Strike = 8,
    Superscript = 16,
    Subscript = 32,
    Underline = 64,
    Highlight = 128,
    Keyboard = 256,
};
Q_DECLARE_FLAGS(InlineStyles, InlineStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(InlineStyles)

/// A run of text of one look. A line break inside a paragraph is the character U+2028.
struct InlineRun {
    QString text;
    InlineStyles style;
    QUrl link; ///< absolute http, https or mailto; empty for none
    QString title; ///< what the page says when the pointer rests on it
    QString footnote; ///< id of the FootnoteList item this run refers to

    bool operator==(const InlineRun &) const = default;
};
using InlineRuns = QList<InlineRun>;

enum class TextDirection { Auto, LeftToRight, RightToLeft };

struct Paragraph {
    InlineRuns runs;
    TextDirection direction = TextDirection::Auto;

    bool operator==(const Paragraph &) const = default;
};

struct Heading {
    int level = 2; ///< 2–6; the headline itself is level 1 and no block
    InlineRuns runs;
    TextDirection direction = TextDirection::Auto;

    bool operator==(const Heading &) const = default;
};

/// Source code, exactly as its author wrote it: tabs, blank lines, no line numbers, no prompt, no trailing newline.
struct CodeBlock {
    QString text;
    QString language; ///< lower-case name as KSyntaxHighlighting or the page calls it; empty when unsure

    bool operator==(const CodeBlock &) const = default;
};

/// Text whose line breaks and spaces matter but that is no code: verse, ASCII drawings.
struct Preformatted {
    QString text;
    bool isVerse = false; ///< set in the text's own face instead of a fixed one

    bool operator==(const Preformatted &) const = default;
};

struct Quote {
    QList<Block> blocks;
    InlineRuns cite; ///< who said it, without the dash
    bool isPulled = false; ///< a pull quote: repeats words of the story in large

    bool operator==(const Quote &) const;
};

struct ListItem {
    QList<Block> blocks;

    bool operator==(const ListItem &) const;
};

struct List {
    bool isOrdered = false;
    int start = 1;
    QList<ListItem> items;

    bool operator==(const List &) const = default;
};

struct DefinitionItem {
    InlineRuns term;
    QList<Block> blocks;

    bool operator==(const DefinitionItem &) const;
};

struct DefinitionList {
    QList<DefinitionItem> items;

    bool operator==(const DefinitionList &) const = default;
};

struct FootnoteItem {
    QString id; ///< what InlineRun::footnote names
    QString label; ///< as printed: "1", "*"
    QList<Block> blocks;

    bool operator==(const FootnoteItem &) const;
};

struct FootnoteList {
    QList<FootnoteItem> items;

    bool operator==(const FootnoteList &) const = default;
};

struct TableCell {
    QList<Block> blocks;
    bool isHeader = false;
    int columnSpan = 1;
    int rowSpan = 1;
    Qt::Alignment alignment;

    bool operator==(const TableCell &) const;
};

struct TableRow {
    QList<TableCell> cells;

    bool operator==(const TableRow &) const = default;
};

struct Table {
    InlineRuns caption;
    QList<TableRow> rows;

    bool operator==(const Table &) const = default;
};

/// A figure: one picture with what is printed under it.
struct Image {
    QUrl url; ///< absolute http or https
    QString alt;
    QString title;
    InlineRuns caption; ///< without the credit
    QString credit; ///< as printed: "Image credit: Huawei"
    QUrl link; ///< where the page leads when it is clicked, when that is not the picture itself
    int width = 0; ///< CSS pixels as declared; 0 where unknown
    int height = 0;

    bool operator==(const Image &) const = default;
};

/// Several pictures that the page shows as one thing.
struct Gallery {
    QList<Image> images;

    bool operator==(const Gallery &) const = default;
};

/// What stands in a frame on the page (video, post, podcast, map) and is here a titled card with a link.
struct Embed {
    enum class Kind { Video, Audio, Post, Map, Other };

    Kind kind = Kind::Other;
    QUrl url;
    QString title;
    QString provider; ///< "YouTube"
    QUrl thumbnail;
    QString text; ///< the words of a quoted post, where the page has them

    bool operator==(const Embed &) const = default;
};

/// One entry of a live-blog.
struct LiveEntry {
    QString time; ///< as printed: "14:20"
    QDateTime at; ///< UTC; invalid where the page says none
    QString title;
    QList<Block> blocks;

    bool operator==(const LiveEntry &) const;
};

struct Rule {
    bool operator==(const Rule &) const = default;
};

/// A piece of a story's body. What this type cannot say cannot be shown: nothing from the network reaches a widget but
/// as this.
struct Block {
    using Variant = std::variant<Paragraph, Heading, CodeBlock, Preformatted, Quote, List, DefinitionList, FootnoteList,
        Table, Image, Gallery, Embed, LiveEntry, Rule>;

    Variant value;

    Block() = default;
    template <typename T>
        requires(!std::is_same_v<std::remove_cvref_t<T>, Block>)
    Block(T &&of)
        : value(std::forward<T>(of))
    {
    }

    /// The block as a T, or null when it is something else.
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&value);
    }

    bool operator==(const Block &) const = default;
};

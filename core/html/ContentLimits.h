#pragma once

#include <QtTypes>

/// How much of one text is taken. Each number keeps the layout of a hostile page within the time of an ordinary one,
/// and stands far above what real stories hold (reliability.md, section 0: Q4 to Q7, and the limits that section 5
/// suggests).
namespace ContentLimits {

/// Quotes, lists and cells inside each other; what is deeper stands in the deepest one.
constexpr int blockDepth = 16;
/// Tables inside each other: layout time doubles with each level (Q4). Of more, the outer ones are flattened.
constexpr int tableDepth = 4;
/// Cells of all tables together: 20,000 take 2.4 s to lay out (Q7). The words of further rows stay, a
/// paragraph a row.
constexpr int cells = 2000;
/// Columns or rows that a cell spans: a million take 2.3 s (Q7).
constexpr int span = 50;
/// Characters without a place to break a line: layout is quadratic in them (Q6). A longer word gets U+200B.
constexpr int wordLength = 1000;
/// Such breaks in one word. What is longer is no word of any language: a letter two million times takes 2.2 s.
constexpr int wordBreaks = 100;
/// Blocks of one text, those inside of others too.
constexpr int blocks = 5000;
/// Characters of one text: 300,000 lay out in 0.34 s (Q6), and are a book of 150 pages.
constexpr qsizetype characters = 300'000;
/// Pieces of text in one drawing: more are the labels of a chart, which say nothing without its lines.
constexpr qsizetype wordsInDrawing = 3;
/// Pictures of one text; each is a request to a server.
constexpr int images = 200;

} // namespace ContentLimits

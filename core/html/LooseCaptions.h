#pragma once

#include "core/model/Block.h"

#include <QList>

/// Gives pictures the captions that a page prints under them as if they were paragraphs: one that is all in italics,
/// one that says what the picture's `alt` says, one that is a credit and nothing else or ends with one. A credit may
/// also stand before its picture.
void attachLooseCaptions(QList<Block> &blocks);

/// The same for a box around one picture and its caption: everything after the picture is its caption, and a last line
/// that is no sentence the credit. False, and nothing done, when the blocks are anything else.
bool attachBoxCaption(QList<Block> &blocks);

/// Moves the credit at the end of the picture's caption to where it belongs: the words that the page names as it, else
/// what reads like one.
void partCredit(Image &image, const QString &named = {});

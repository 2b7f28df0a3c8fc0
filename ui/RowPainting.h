#pragma once

#include <QColor>
#include <QIcon>
#include <QStyleOptionViewItem>

class QPainter;

/// Painting that the rows of both lists share. Colours come from the palette, lengths from the font.

/// The ground of a row: a rounded field where it is selected, quieter while its list has not the focus.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);

/// The colour of a row's main text.
QColor rowTextColor(const QStyleOptionViewItem &option);

/// The colour of what stands back in a row: age, first words.
QColor rowQuietColor(const QStyleOptionViewItem &option);

/// The same for what stands on the list's own ground, whether anything is selected or not.
QColor quietOn(const QPalette &palette);

/// The accent, readable on the row's ground.
QColor rowAccentColor(const QStyleOptionViewItem &option);

/// How an icon is painted in this row.
QIcon::Mode rowIconMode(const QStyleOptionViewItem &option);

/// Where a part of a row stands: parts are measured from the left, and stand mirrored where the window's language is
/// read from the right.
QRect placeInRow(const QStyleOptionViewItem &option, const QRect &part);

/// Draws one line in the painter's font and colour, cut short where it is too long for `part` (as in placeInRow). It
/// stands on the side that `alignment` names for languages read from the left; its words run in their own direction.
void drawRowLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &part, Qt::Alignment alignment,
    const QString &text);

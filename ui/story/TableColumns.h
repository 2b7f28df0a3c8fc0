#pragma once

#include <QList>

/// What a cell asks of the columns it stands in, in pixels.
struct CellWidth {
    int column = 0;
    int columnSpan = 1;
    double minimum = 0; ///< its longest word
    double maximum = 0; ///< all of it on one line
};

/// The widths of a table's columns (CSS 2.2, section 17.5.2.2, automatic layout): everything on one line where that
/// fits, else each column its longest word and a share of the rest by need. The sum exceeds `available` only where the
/// longest words do. With `fill`, a narrow table is stretched to `available`.
QList<double> columnWidths(int columns, const QList<CellWidth> &cells, double available, bool fill);

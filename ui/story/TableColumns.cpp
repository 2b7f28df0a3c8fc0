#include "ui/story/TableColumns.h"

#include <algorithm>
#include <numeric>

namespace {

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Raises `span` columns evenly until they hold `wanted`.
void widen(QList<double> &widths, int column, int span, double wanted)
{
    const auto begin = widths.begin() + column;
    const double missing = wanted - std::accumulate(begin, begin + span, 0.0);
    if (missing > 0)
        std::for_each(begin, begin + span, [=](double &width) { width += missing / span; });
}

} // namespace

QList<double> columnWidths(int columns, const QList<CellWidth> &cells, double available, bool fill)
{
    QList<double> minimum(columns, 0.0);
    QList<double> maximum(columns, 0.0);
    for (const bool spanning : {false, true}) {
        for (const CellWidth &cell : cells) {
            const int span = std::clamp(cell.columnSpan, 1, columns - cell.column);
            if ((span > 1) != spanning)
                continue;
            widen(minimum, cell.column, span, cell.minimum);
            widen(maximum, cell.column, span, std::max(cell.minimum, cell.maximum));
        }
    }
    const double least = sum(minimum);
    const double most = sum(maximum);
    if (least >= available)
        return minimum;
    const double share = most > least ? std::min(1.0, (available - least) / (most - least)) : 1.0;
    QList<double> widths(columns);
    for (int i = 0; i < columns; ++i)
        widths[i] = minimum[i] + (std::max(maximum[i], minimum[i]) - minimum[i]) * share;
    if (fill && most < available && most > 0)
        for (double &width : widths)
            width *= available / most;
    return widths;
}

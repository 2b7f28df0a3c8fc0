#include "ui/palette/PaletteDelegate.h"

#include "ui/RowPainting.h"

#include <QPainter>

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, option.fontMetrics.height() * 9 / 5};
}

/// The field has the focus all the while, so the selected row stands on the accent as if its list had it.
void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.state |= QStyle::State_Active | QStyle::State_HasFocus;
    painter->save();
    paintRowGround(painter, option);
    const int gap = option.fontMetrics.height() * 2 / 3;
    const int side = option.fontMetrics.height();
    QRect row = option.rect.adjusted(gap, 0, -gap, 0);
    option.icon.paint(
        painter, QRect(row.left(), row.center().y() - side / 2 + 1, side, side), Qt::AlignCenter, rowIconMode(option));
    row.setLeft(row.left() + side + gap);
    painter->setPen(rowQuietColor(option));
    const QString hint = index.data(HintRole).toString();
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, hint);
    row.setRight(row.right() - option.fontMetrics.horizontalAdvance(hint) - gap);
    painter->setPen(rowTextColor(option));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, row.width()));
    painter->restore();
}

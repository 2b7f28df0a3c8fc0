#include "ui/RowPainting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// Whether the row stands on the full accent.
bool isOnAccent(const QStyleOptionViewItem &option)
{
    return isSelected(option) && option.state.testFlag(QStyle::State_Active)
        && option.state.testFlag(QStyle::State_HasFocus);
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!isSelected(option))
        return;
    const QPalette &palette = option.palette;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const qreal inset = option.fontMetrics.height() / 4.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        isOnAccent(option) ? accent : mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, 1, -inset, -1), inset * 1.5, inset * 1.5);
    painter->restore();
}

QColor rowTextColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Active, isOnAccent(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor rowQuietColor(const QStyleOptionViewItem &option)
{
    const QColor ground =
        option.palette.color(QPalette::Active, isOnAccent(option) ? QPalette::Highlight : QPalette::Base);
    return mixed(rowTextColor(option), ground, isOnAccent(option) ? 0.15 : 0.38);
}

QColor quietOn(const QPalette &palette)
{
    return mixed(
        palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base), 0.38);
}

QColor rowAccentColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Active, isOnAccent(option) ? QPalette::HighlightedText : QPalette::Highlight);
}

QIcon::Mode rowIconMode(const QStyleOptionViewItem &option)
{
    return isOnAccent(option) ? QIcon::Selected : QIcon::Normal;
}

QRect placeInRow(const QStyleOptionViewItem &option, const QRect &part)
{
    return QStyle::visualRect(option.direction, option.rect, part);
}

void drawRowLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &part, Qt::Alignment alignment,
    const QString &text)
{
    painter->save();
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter->drawText(placeInRow(option, part), int(side) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, part.width()));
    painter->restore();
}

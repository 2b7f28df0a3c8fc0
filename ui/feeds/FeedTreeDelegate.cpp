#include "ui/feeds/FeedTreeDelegate.h"

#include "ui/Icons.h"
#include "ui/RowPainting.h"
#include "ui/Thumbnails.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/ViewKey.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(const QModelIndex &index)
{
    static const QHash<QString, QIcon> views{{u"all"_s, namedIcon(u"view-all"_s)},
        {u"unread"_s, namedIcon(u"mail-unread"_s)}, {u"today"_s, namedIcon(u"view-today"_s)},
        {u"starred"_s, namedIcon(u"starred"_s)}};
    static const QIcon folder = namedIcon(u"folder"_s);
    static const QIcon search = namedIcon(u"edit-find"_s);
    switch (index.data(KindRole).value<FeedTreeKind>()) {
    case FeedTreeKind::Folder:
        return folder;
    case FeedTreeKind::Search:
        return search;
    default:
        return views.value(index.data(KeyRole).toString());
    }
}

QFont boldIf(bool isBold, QFont font)
{
    if (isBold)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FeedTreeDelegate::FeedTreeDelegate(Thumbnails &icons, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_icons(icons)
{
}

QSize FeedTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() * 9 / 5};
}

void FeedTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (option.widget) {
        option.palette = option.widget->palette();
        option.state.setFlag(QStyle::State_HasFocus, option.widget->hasFocus());
    }
    const int gap = option.fontMetrics.height() / 3;
    QRect row = option.rect.adjusted(gap, 0, -2 * gap, 0);
    painter->save();
    if (index.data(KindRole).value<FeedTreeKind>() == FeedTreeKind::Heading) {
        QFont font = boldIf(true, option.font);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter->setFont(font);
        painter->setPen(rowQuietColor(option));
        drawRowLine(painter, option, row.adjusted(0, 0, 0, -gap / 2), Qt::AlignLeft | Qt::AlignBottom, option.text);
        painter->restore();
        return;
    }
    row.setRight(paintCount(painter, option, index, row) - gap);
    const int side = option.fontMetrics.height();
    const QRect picture(row.left(), row.center().y() - side / 2 + 1, side, side);
    paintPicture(painter, option, index, placeInRow(option, picture));
    row.setLeft(picture.right() + gap + gap / 2);
    painter->setFont(option.font);
    painter->setPen(rowTextColor(option));
    drawRowLine(painter, option, row, Qt::AlignLeft | Qt::AlignVCenter, option.text);
    painter->restore();
}

/// A feed without a picture of its own gets its first letter on a quiet field.
void FeedTreeDelegate::paintPicture(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place) const
{
    if (index.data(KindRole).value<FeedTreeKind>() != FeedTreeKind::Feed) {
        iconOf(index).paint(painter, place, Qt::AlignCenter, rowIconMode(option));
        return;
    }
    const QPixmap picture =
        m_icons.picture(index.data(IconUrlRole).toUrl(), place.size(), painter->device()->devicePixelRatio());
    if (!picture.isNull()) {
        painter->drawPixmap(place, picture);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor field = rowTextColor(option);
    field.setAlphaF(0.13F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(field);
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), place.width() / 4.0, place.width() / 4.0);
    QFont font = boldIf(true, option.font);
    font.setPixelSize(place.height() * 3 / 5);
    painter->setFont(font);
    painter->setPen(rowQuietColor(option));
    painter->drawText(place, Qt::AlignCenter, option.text.trimmed().left(1).toUpper());
    painter->restore();
}

/// Answers where the name has to end.
int FeedTreeDelegate::paintCount(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &row) const
{
    int right = row.right();
    const int unread = index.data(UnreadRole).toInt();
    if (unread > 0) {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        const QFontMetrics metrics(font);
        const QString text = QLocale().toString(unread);
        const int width =
            std::max(metrics.horizontalAdvance(text) + metrics.height() * 4 / 5, metrics.height() * 3 / 2);
        const QRect pill(
            right - width, row.center().y() - metrics.height() * 5 / 8 + 1, width, metrics.height() * 5 / 4);
        QColor field = rowTextColor(option);
        field.setAlphaF(0.10F);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(field);
        painter->drawRoundedRect(placeInRow(option, pill), pill.height() / 2.0, pill.height() / 2.0);
        painter->setFont(font);
        painter->setPen(rowTextColor(option)); // a quieter one could not be read on this ground
        painter->drawText(placeInRow(option, pill), Qt::AlignCenter, text);
        right = pill.left();
    }
    if (index.data(FailedRole).toBool()) {
        const int side = option.fontMetrics.height() * 9 / 10;
        static const QIcon warning = namedIcon(u"dialog-warning"_s);
        const QRect sign(right - side - side / 3, row.center().y() - side / 2 + 1, side, side);
        warning.paint(painter, placeInRow(option, sign), Qt::AlignCenter, rowIconMode(option));
        right = sign.left();
    }
    return right;
}

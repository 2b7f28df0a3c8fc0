#pragma once

#include <QStyledItemDelegate>

class Thumbnails;

/// Paints a row of the feed list: picture, name, a sign where a feed fails, the number of unread stories in a quiet
/// pill.
class FeedTreeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `icons` brings the pictures of feeds and outlives the delegate.
    explicit FeedTreeDelegate(Thumbnails &icons, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place) const;
    int paintCount(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &row) const;

    Thumbnails &m_icons;
};

#pragma once

#include "core/model/Ids.h"
#include "ui/entries/EntryListLook.h"

#include <QStyledItemDelegate>
#include <QUrl>

#include <functional>

class Thumbnails;
struct Entry;
struct StoryFold;

/// Paints a row of the story list: unread mark, feed and age, headline, first words, picture, star; above the first of
/// a group its heading. Rows are of one height, worked out from the font, so that a list of a million rows needs no
/// look at any of them; only a heading makes its row higher. A source that stands under the row of its story is
/// indented.
class EntryListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `pictures` outlives the delegate.
    explicit EntryListDelegate(Thumbnails &pictures, QObject *parent = nullptr);

    /// Where the picture of a feed is, if it has one; shown before the feed's name.
    void setFeedIcons(std::function<QUrl(FeedId)> iconOf) { m_iconOf = std::move(iconOf); }
    void setDensity(EntryDensity density) { m_density = density; }
    /// Where the row says that it stands for more sources; empty where it does not.
    QRect sourcesPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places;
    int rowHeight(const QStyleOptionViewItem &option) const;
    void stepIn(QStyleOptionViewItem &option, const QModelIndex &index) const;
    Places placesFor(const QStyleOptionViewItem &option, const QModelIndex &index, bool hasPicture) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &heading) const;
    void paintMarks(
        QPainter *painter, const QStyleOptionViewItem &option, const Entry &entry, const Places &places) const;
    void paintOrigin(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Places &places) const;
    void paintSources(
        QPainter *painter, const QStyleOptionViewItem &option, const StoryFold &fold, const QRect &place) const;
    void paintText(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place) const;

    Thumbnails &m_pictures;
    EntryDensity m_density = EntryDensity::Comfortable;
    std::function<QUrl(FeedId)> m_iconOf;
};

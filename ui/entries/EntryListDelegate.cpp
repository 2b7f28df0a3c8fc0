#include "ui/entries/EntryListDelegate.h"

#include "ui/Icons.h"
#include "ui/RowPainting.h"
#include "ui/Thumbnails.h"
#include "ui/entries/EntryListModel.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

/// Lines of a row under the one with feed and age: the headline takes up to two, the first words have the rest.
constexpr int headlineLines = 2;

int textLines(EntryDensity density)
{
    return density == EntryDensity::Spacious ? 4 : 3;
}

/// What begins and ends a hit in SearchHit::snippet.
constexpr QChar hitBegins(u'\u0002');
constexpr QChar hitEnds(u'\u0003');

QFont headlineFont(const QStyleOptionViewItem &option, bool isUnread)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 1.05);
    font.setWeight(isUnread ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont originFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(headlineFont(option, true)).height() * 21 / 20;
}

int padding(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() * 2 / 3;
}

QFont headingFont(const QStyleOptionViewItem &option)
{
    QFont font = originFont(option);
    font.setWeight(QFont::DemiBold);
    return font;
}

int headingHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(headingFont(option)).height() * 2;
}

StoryFold foldOf(const QModelIndex &index)
{
    return index.data(FoldRole).value<StoryFold>();
}

/// Stands out while there is something unread in it.
QFont sourcesFont(const QStyleOptionViewItem &option, const StoryFold &fold)
{
    QFont font = originFont(option);
    font.setWeight(fold.unread > 0 ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString sourcesWords(const StoryFold &fold, EntryDensity density)
{
    if (density == EntryDensity::Compact)
        return u'+' + QLocale().toString(fold.sources);
    return EntryListDelegate::tr("+%n sources", nullptr, fold.sources);
}

/// Words need all of a pixel that they begin.
int wholeWidth(const QFontMetrics &metrics, const QString &words)
{
    return words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + 1;
}

/// The sign that the row opens, as high as the words beside it.
int foldSign(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

int sourcesWidth(const QStyleOptionViewItem &option, const StoryFold &fold, EntryDensity density)
{
    if (fold.sources == 0)
        return 0;
    const QFontMetrics metrics(sourcesFont(option, fold));
    return foldSign(metrics) * 5 / 4 + wholeWidth(metrics, sourcesWords(fold, density));
}

/// A snippet without its marks, and where the hits stand in it.
std::pair<QString, QList<QTextLayout::FormatRange>> highlighted(const QString &snippet, const QTextCharFormat &hit)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const QChar c : snippet) {
        if (c == hitBegins)
            ranges += {int(text.size()), 0, hit};
        else if (c == hitEnds && !ranges.isEmpty())
            ranges.last().length = int(text.size()) - ranges.last().start;
        else
            text += c;
    }
    return {text, ranges};
}

/// Each headline begins on the side where its script does.
int textFlags(const QString &text)
{
    return int(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextSingleLine;
}

/// Draws up to `lines` lines of `text` from the top of `place`, the last one cut short where more would follow; answers
/// how many there were. Hits stand out.
int drawLines(QPainter *painter, const QString &text, const QList<QTextLayout::FormatRange> &hits, const QRect &place,
    int lines, int height)
{
    QTextLayout layout(text, painter->font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft); // a layout mirrors no alignment
    painter->setLayoutDirection(wrap.textDirection()); // of the line that is cut short, too
    layout.setTextOption(wrap);
    layout.setFormats(hits);
    layout.beginLayout();
    int drawn = 0;
    while (drawn < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const QPointF at(place.left(), place.top() + drawn * height);
        ++drawn;
        const bool isCut = drawn == lines && line.textStart() + line.textLength() < text.size();
        if (!isCut) {
            line.draw(painter, at);
            continue;
        }
        const QString rest =
            QFontMetrics(painter->font()).elidedText(text.mid(line.textStart()), Qt::ElideRight, place.width());
        painter->drawText(QRectF(at, QSizeF(place.width(), height)), textFlags(text), rest);
    }
    layout.endLayout();
    return drawn;
}

} // namespace

/// Where the parts of a row stand.
struct EntryListDelegate::Places {
    QRect mark;
    QRect origin; ///< of it what age and sources leave
    QRect age;
    QRect sources; ///< empty where the row stands for one story
    QRect text;
    QRect picture; ///< empty where the entry has none
};

EntryListDelegate::EntryListDelegate(Thumbnails &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

int EntryListDelegate::rowHeight(const QStyleOptionViewItem &option) const
{
    if (m_density == EntryDensity::Compact)
        return lineHeight(option) * 7 / 4;
    return 2 * padding(option) + QFontMetrics(originFont(option)).height() * 6 / 5
        + textLines(m_density) * lineHeight(option);
}

QSize EntryListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeaded = !index.data(HeadingRole).toString().isEmpty();
    return {option.fontMetrics.averageCharWidth() * 24, rowHeight(option) + (isHeaded ? headingHeight(option) : 0)};
}

/// The row without its heading, further in where it is a source of the row above.
void EntryListDelegate::stepIn(QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(HeadingRole).toString().isEmpty())
        option.rect.adjust(0, headingHeight(option), 0, 0);
    if (foldOf(index).isSource)
        option.rect = placeInRow(option, option.rect.adjusted(padding(option) * 2, 0, 0, 0));
}

/// On one line whose story it is, its other sources and its age, the text below; or all of it on one line.
EntryListDelegate::Places EntryListDelegate::placesFor(
    const QStyleOptionViewItem &option, const QModelIndex &index, bool hasPicture) const
{
    const int around = padding(option);
    const QFontMetrics small(originFont(option));
    const bool isOneLine = m_density == EntryDensity::Compact;
    const int above = isOneLine ? 0 : around;
    const int gap = isOneLine ? small.height() * 2 / 3 : small.height();
    const QRect inner = option.rect.adjusted(around * 2, above, -around * 5 / 4, -above);
    QRect line = inner;
    if (!isOneLine)
        line.setHeight(small.height() * 6 / 5);
    const auto cut = [&line, gap](int width) {
        const QRect part = line.adjusted(line.width() - width, 0, 0, 0);
        if (width > 0)
            line.setRight(part.left() - gap - 1);
        return part;
    };
    Places places;
    places.mark = QRect(option.rect.left() + around / 2, line.top(), around * 3 / 2, line.height());
    places.age = cut(wholeWidth(small, index.data(AgeRole).toString()));
    if (isOneLine)
        places.origin = cut(std::min(wholeWidth(small, index.data(OriginRole).toString()), line.width() / 3));
    places.sources = cut(sourcesWidth(option, foldOf(index), m_density));
    if (isOneLine) {
        places.text = line;
        return places;
    }
    places.origin = line;
    places.text = inner.adjusted(0, line.height(), 0, 0);
    if (hasPicture) {
        const int side = textLines(m_density) * lineHeight(option) - around / 4;
        places.picture = QRect(inner.right() - side + 1, places.text.top() + around / 4, side, side);
        places.text.setRight(places.picture.left() - around);
    }
    return places;
}

QRect EntryListDelegate::sourcesPlace(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    if (foldOf(index).sources == 0)
        return {};
    QStyleOptionViewItem option = given;
    stepIn(option, index);
    return placeInRow(option, placesFor(option, index, false).sources);
}

void EntryListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (const auto *view = qobject_cast<const QWidget *>(option.widget); view && view->hasFocus())
        option.state |= QStyle::State_HasFocus;
    const Entry entry = index.data(EntryRole).value<Entry>();
    painter->save();
    if (const QString heading = index.data(HeadingRole).toString(); !heading.isEmpty())
        paintHeading(painter, option, heading);
    stepIn(option, index);
    paintRowGround(painter, option);
    Places places = placesFor(option, index, !foldOf(index).isSource);
    const QPixmap picture = places.picture.isEmpty()
        ? QPixmap()
        : m_pictures.picture(entry.image, places.picture.size(), painter->device()->devicePixelRatio());
    if (picture.isNull())
        places = placesFor(option, index, false);
    else
        painter->drawPixmap(placeInRow(option, places.picture), picture);
    paintMarks(painter, option, entry, places);
    paintOrigin(painter, option, index, places);
    paintText(painter, option, index, places.text);
    painter->restore();
}

void EntryListDelegate::paintMarks(
    QPainter *painter, const QStyleOptionViewItem &option, const Entry &entry, const Places &places) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect place = placeInRow(option, places.mark);
    const bool isHidden = entry.state.starred && m_density == EntryDensity::Compact; // behind the star
    if (!entry.state.read && !isHidden) {
        const qreal radius = padding(option) / 3.0;
        painter->setPen(Qt::NoPen);
        painter->setBrush(rowAccentColor(option));
        painter->drawEllipse(QPointF(place.center()) + QPointF(0.5, 0), radius, radius);
    }
    if (entry.state.starred) {
        static const QIcon star = namedIcon(u"star-full"_s);
        const int side = std::min(place.height(), option.fontMetrics.height()) * 4 / 5;
        const bool isAlone = entry.state.read || m_density == EntryDensity::Compact;
        const int top = isAlone ? place.center().y() - side / 2 : place.bottom() + side / 4;
        star.paint(
            painter, QRect(place.center().x() - side / 2 + 1, top, side, side), Qt::AlignCenter, rowIconMode(option));
    }
}

/// Whose story it is, who else tells it and how old it is; under the heading of its site, who wrote it.
void EntryListDelegate::paintOrigin(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Places &places) const
{
    const auto entry = index.data(EntryRole).value<Entry>();
    const QString site = index.data(OriginRole).toString();
    painter->setFont(originFont(option));
    painter->setPen(rowQuietColor(option));
    drawRowLine(painter, option, places.age, Qt::AlignRight | Qt::AlignVCenter, index.data(AgeRole).toString());
    paintSources(painter, option, foldOf(index), places.sources);
    if (m_density == EntryDensity::Compact)
        return drawRowLine(painter, option, places.origin, Qt::AlignRight | Qt::AlignVCenter, site);
    QRect rest = places.origin;
    const QFontMetrics metrics(painter->font());
    const int side = metrics.height() * 9 / 10;
    const QUrl address = m_iconOf && !site.isEmpty() ? m_iconOf(entry.feed) : QUrl();
    const QPixmap icon = m_pictures.picture(address, QSize(side, side), painter->device()->devicePixelRatio());
    if (!icon.isNull()) {
        const QRect place(rest.left(), rest.center().y() - side / 2 + 1, side, side);
        painter->drawPixmap(placeInRow(option, place), icon);
        rest.setLeft(rest.left() + side + side / 2);
    }
    drawRowLine(painter, option, rest, Qt::AlignLeft | Qt::AlignVCenter, site.isEmpty() ? entry.author : site);
}

void EntryListDelegate::paintSources(
    QPainter *painter, const QStyleOptionViewItem &option, const StoryFold &fold, const QRect &place) const
{
    if (fold.sources == 0)
        return;
    static const QIcon open = namedIcon(u"go-down"_s);
    static const QIcon shut = namedIcon(u"go-next"_s);
    static const QIcon shutMirrored = namedIcon(u"go-previous"_s);
    painter->save();
    painter->setFont(sourcesFont(option, fold));
    painter->setPen(fold.unread > 0 ? rowTextColor(option) : rowQuietColor(option));
    const int side = foldSign(painter->fontMetrics());
    const QRect sign(place.left(), place.center().y() - side / 2 + 1, side, side);
    const QIcon &icon = fold.isOpen ? open : option.direction == Qt::RightToLeft ? shutMirrored : shut;
    icon.paint(painter, placeInRow(option, sign), Qt::AlignCenter, rowIconMode(option));
    drawRowLine(painter, option, place.adjusted(side * 5 / 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        sourcesWords(fold, m_density));
    painter->restore();
}

void EntryListDelegate::paintHeading(
    QPainter *painter, const QStyleOptionViewItem &option, const QString &heading) const
{
    const QRect line(option.rect.left() + padding(option) * 2, option.rect.top(),
        option.rect.width() - padding(option) * 3, headingHeight(option));
    painter->setFont(headingFont(option));
    painter->setPen(quietOn(option.palette));
    drawRowLine(
        painter, option, line.adjusted(0, 0, 0, -padding(option) / 3), Qt::AlignLeft | Qt::AlignBottom, heading);
}

void EntryListDelegate::paintText(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place) const
{
    const auto entry = index.data(EntryRole).value<Entry>();
    const QString snippet = index.data(SnippetRole).toString();
    if (m_density == EntryDensity::Compact) {
        painter->setFont(headlineFont(option, !entry.state.read));
        painter->setPen(rowTextColor(option));
        return drawRowLine(painter, option, place, Qt::AlignLeft | Qt::AlignVCenter, entry.title);
    }
    const int height = lineHeight(option);
    painter->setFont(headlineFont(option, !entry.state.read));
    painter->setPen(rowTextColor(option));
    const QRect lines = placeInRow(option, place);
    const int used = drawLines(painter, entry.title, {}, lines, headlineLines, height);
    painter->setFont(option.font);
    painter->setPen(rowQuietColor(option));
    QTextCharFormat hit;
    hit.setFontWeight(QFont::DemiBold);
    hit.setForeground(rowTextColor(option));
    const auto [text, hits] = highlighted(snippet.isEmpty() ? entry.summary : snippet, hit);
    drawLines(painter, text, hits, lines.adjusted(0, used * height, 0, 0), textLines(m_density) - used, height);
}

#include "ui/story/PictureViewer.h"

#include "ui/story/StoryImages.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double largestZoom = 8;
constexpr double zoomStep = 1.25;
/// The ground hides what lies under it but for a trace.
constexpr float groundOpacity = 0.96F;

} // namespace

PictureViewer::PictureViewer(
    StoryImages &images, const StoryTheme &theme, const QList<ViewedPicture> &pictures, int current, QWidget *window)
    : QWidget(window)
    , m_images(images)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_cameFrom(QApplication::focusWidget())
{
    setObjectName("pictureViewer"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setGeometry(window->rect());
    window->installEventFilter(this);
    connect(&images, &StoryImages::arrived, this, [this] { update(); });
    connect(&images, &StoryImages::failed, this, [this] { update(); });
    show(current);
    QWidget::show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void PictureViewer::show(int picture)
{
    if (picture < 0 || picture >= m_pictures.size())
        return;
    m_current = picture;
    m_zoom = 1;
    m_offset = {};
    m_images.want(m_pictures[picture].url, int(std::max(width(), height()) * devicePixelRatioF()));
    setAccessibleName(sentence());
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    update();
}

QString PictureViewer::sentence() const
{
    const QString &words = m_pictures[m_current].words;
    if (m_pictures.size() == 1)
        return words.isEmpty() ? tr("Picture") : words;
    const QString place = tr("%1 of %2").arg(m_current + 1).arg(m_pictures.size());
    return words.isEmpty() ? place : place + u" · "_s + words;
}

/// As large as it fits, never larger than it is, then as the person zooms.
QRectF PictureViewer::placeOf(const QSize &picture) const
{
    const int below = fontMetrics().height() * 4;
    const QSizeF room = QSizeF(width(), height() - below) - QSizeF(below, below / 2.0);
    QSizeF size = QSizeF(picture);
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    size *= m_zoom;
    const QPointF middle = QPointF(width() / 2.0, (height() - below / 2.0) / 2) + m_offset;
    return QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = m_theme.background;
    ground.setAlphaF(groundOpacity);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (const DecodedImage *decoded = m_images.find(m_pictures[m_current].url, 1))
        painter.drawImage(placeOf(decoded->size), decoded->image);
    const int line = fontMetrics().height();
    const QRect words = rect().adjusted(2 * line, height() - 4 * line, -2 * line, -line / 2);
    painter.setPen(m_theme.text);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, sentence());
}

void PictureViewer::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, largestZoom);
    if (m_zoom == 1)
        m_offset = {};
    update();
}

/// While pictures are looked at, no key means anything else.
bool PictureViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    const int forth = isLeftToRight() ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Q:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return end();
    case Qt::Key_Right:
        return show(m_current + forth);
    case Qt::Key_Left:
        return show(m_current - forth);
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_J:
    case Qt::Key_N:
        return show(m_current + 1);
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_K:
    case Qt::Key_P:
        return show(m_current - 1);
    case Qt::Key_Home:
        return show(0);
    case Qt::Key_End:
        return show(int(m_pictures.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    case Qt::Key_0:
        return setZoom(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureViewer::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_offsetWhenPressed = m_offset;
}

void PictureViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (m_zoom > 1) {
        m_offset = m_offsetWhenPressed + event->position() - m_pressed;
        update();
    }
}

/// A click is enough to go back; a drag moved an enlarged picture about.
void PictureViewer::mouseReleaseEvent(QMouseEvent *event)
{
    if ((event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        end();
}

void PictureViewer::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    event->accept();
}

void PictureViewer::end()
{
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::PopupFocusReason);
    close();
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

#pragma once

#include "ui/story/StoryTheme.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QUrl>
#include <QWidget>

class StoryImages;

/// A picture of a story as the viewer shows it.
struct ViewedPicture {
    QUrl url;
    QString words; ///< what stands below it: its title, or what it shows

    bool operator==(const ViewedPicture &) const = default;
};

/// The pictures of a story, one at a time, over the whole window. The arrows go from one to the next, + and - or a
/// click change the size, Esc goes back to the story. Deletes itself.
class PictureViewer final : public QWidget {
    Q_OBJECT

public:
    /// Covers `window`, which outlives it, as do the images. `current` is a place among the pictures.
    PictureViewer(StoryImages &images, const StoryTheme &theme, const QList<ViewedPicture> &pictures, int current,
        QWidget *window);

    int current() const { return m_current; }
    /// How large the picture is shown, as a share of the size that just fits.
    double zoom() const { return m_zoom; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(int picture);
    void setZoom(double zoom);
    void end();
    QRectF placeOf(const QSize &picture) const;
    QString sentence() const;

    StoryImages &m_images;
    StoryTheme m_theme;
    QList<ViewedPicture> m_pictures;
    QPointer<QWidget> m_cameFrom; ///< had the focus before
    int m_current = 0;
    double m_zoom = 1;
    QPointF m_offset; ///< of the picture's middle from the window's
    QPointF m_pressed;
    QPointF m_offsetWhenPressed;
};

#include "ui/story/StoryLayout.h"
#include "ui/story/StoryView.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace {

/// Pictures this many pane heights away are fetched ahead of the reader …
constexpr double ahead = 1.5;
/// … and those further away than this are let go; their places stay.
constexpr double keptAround = 8;

} // namespace

void StoryView::wantPictures()
{
    const double height = viewport()->height();
    const QRectF pane(0, verticalScrollBar()->value(), viewport()->width(), height);
    const QList<int> near = layout()->picturesIn(pane.adjusted(0, -ahead * height, 0, ahead * height));
    const QList<int> around = layout()->picturesIn(pane.adjusted(0, -keptAround * height, 0, keptAround * height));
    QList<StoryPicture> &pictures = m_document->pictures();
    for (int index = 0; index < pictures.size(); ++index)
        if (!pictures[index].image.isNull() && !std::ranges::binary_search(around, index))
            pictures[index].image = QImage();
    QList<QUrl> here;
    for (const int index : near) {
        const StoryPicture &picture = pictures[index];
        if (picture.hasFailed || !picture.url.isValid())
            continue;
        const DecodedImage *best = m_images.find(picture.url, pixelWidth(picture));
        if (best && picture.image.width() < best->image.width())
            here += picture.url;
        else if (!best)
            m_images.want(picture.url, pixelWidth(picture));
    }
    for (const QUrl &url : here)
        placePictures(url);
}

void StoryView::loadPictures()
{
    for (StoryPicture &picture : m_document->pictures()) {
        if (!picture.hasFailed)
            continue;
        picture.hasFailed = false;
        m_images.want(picture.url, pixelWidth(picture), LoadWish::Asked);
    }
    viewport()->update();
}

int StoryView::pixelWidth(const StoryPicture &picture) const
{
    // A picture that is cut to a shape may be wider than what is seen of it.
    const double cut = picture.box->aspect > 0 ? 1.5 : 1;
    return int(std::ceil(picture.box->size.width() * devicePixelRatioF() * cut));
}

void StoryView::placePictures(const QUrl &url)
{
    const Anchor kept = anchor();
    bool hasMoved = false;
    for (StoryPicture &picture : m_document->pictures()) {
        if (picture.url != url)
            continue;
        const DecodedImage *decoded = m_images.find(url, 1);
        hasMoved |= decoded && placePicture(picture, *decoded);
    }
    if (hasMoved) {
        layout()->refresh();
        restore(kept);
    }
    m_wantPictures.start(); // it may have come smaller than it is shown
    viewport()->update();
}

void StoryView::markFailed(const QUrl &url)
{
    for (StoryPicture &picture : m_document->pictures()) {
        if (picture.url != url)
            continue;
        picture.hasFailed = true;
        picture.isUndrawable = m_images.isUndrawable(url);
    }
    viewport()->update();
}

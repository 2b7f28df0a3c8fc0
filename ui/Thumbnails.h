#pragma once

#include "core/base/Result.h"
#include "core/model/ListImage.h"

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QUrl>

#include <functional>

/// Where the pictures of a list come from, and where copies that were scaled down for it are kept; both may be called
/// at any time from the thread of the list.
struct ListImages {
    std::function<QFuture<Result<ListImage>>(const QUrl &)> find;
    std::function<void(const QUrl &, const QByteArray &)> keepSmall;
};

/// Small pictures for lists: asked for while painting, brought later, kept while there is room. A picture that cannot
/// be had is not asked for again before `lookAgain`.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(ListImages images, QObject *parent = nullptr);

    /// The picture cut to `size` (in device independent pixels), or a null one until it is there; then `arrived` is
    /// emitted.
    QPixmap picture(const QUrl &url, const QSize &size, qreal scale);
    /// Pictures that were missing may have come meanwhile.
    void lookAgain();

Q_SIGNALS:
    void arrived();

private:
    struct Wish {
        QUrl url;
        QSize pixels;
        qreal scale = 1;
        QString key;
    };

    struct Decoded {
        QImage image; ///< null when the bytes were no picture
        QByteArray small; ///< a copy to be kept, empty where there is no need for one
    };

    void fetchNext();
    void keep(const Wish &wish, const Decoded &decoded);
    static Decoded decoded(const Result<ListImage> &found, const QSize &pixels);

    ListImages m_images;
    QCache<QString, QPixmap> m_pictures;
    QSet<QString> m_known; ///< asked for, the answer is still to come
    QSet<QString> m_missing;
    QList<Wish> m_waiting;
    int m_underWay = 0;
};

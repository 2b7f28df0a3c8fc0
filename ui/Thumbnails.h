#pragma once

#include "ui/story/StoryImages.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QUrl>

/// Small pictures for lists: asked for while painting, brought later, kept while there is room. A picture that cannot
/// be had is not asked for again before `lookAgain`.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(ImageSource source, QObject *parent = nullptr);

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

    void fetchNext();
    void keep(const Wish &wish, const QImage &image);

    ImageSource m_source;
    QCache<QString, QPixmap> m_pictures;
    QSet<QString> m_known; ///< asked for, the answer is still to come
    QSet<QString> m_missing;
    QList<Wish> m_waiting;
    int m_underWay = 0;
};

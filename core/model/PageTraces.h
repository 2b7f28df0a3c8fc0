#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

/// What a page would have had a browser do besides telling its story. None of it was done.
struct PageTraces {
    int scripts = 0;
    int frames = 0;
    QList<QUrl> pixels; ///< pictures that only count readers
    QStringList hosts; ///< others than the page's own that a browser would have asked, sorted
    QList<QUrl> watchedLinks; ///< as they stood there, with who follows them written in; ours lead to the same without

    bool operator==(const PageTraces &) const = default;
};

#include "app/demo/DemoIcons.h"

#include "app/demo/DemoStory.h"

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 64;
constexpr int letterSize = 44;

/// Without the article that half of all papers begin with.
QString letterOf(QString title)
{
    for (const auto article : {"The "_L1, "Le "_L1})
        if (title.startsWith(article))
            title = title.sliced(article.size());
    return title.first(1);
}

} // namespace

QByteArray iconBytes(const DemoSite &site)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor(site.iconColor));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QFont font(u"Noto Serif"_s);
    font.setPixelSize(letterSize);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    const QString letter = letterOf(site.title);
    const QRect ink = QFontMetrics(font).tightBoundingRect(letter);
    painter.drawText(image.rect().center() - ink.center(), letter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The sizes of the hicolor theme that panels, menus and software centres look for, in pixels.
constexpr std::array sizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int largestSmall = 32; // below this the drawing with few, wide strokes is the clearer one

bool draw(const QString &drawing, int size, const QString &file)
{
    QSvgRenderer renderer(drawing);
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    return renderer.isValid() && QDir().mkpath(QFileInfo(file).path()) && picture.save(file, "PNG");
}

} // namespace

/// Draws the program's icon in every size, when the program is built: draw_icons LARGE.svg SMALL.svg FOLDER
int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const QString large = QString::fromLocal8Bit(argv[1]);
    const QString small = QString::fromLocal8Bit(argv[2]);
    const QString folder = QString::fromLocal8Bit(argv[3]);
    for (const int size : sizes) {
        const QString file = u"%1/%2x%2/apps/org.broadsheet.Reader.png"_s.arg(folder).arg(size);
        if (!draw(size <= largestSmall ? small : large, size, file))
            return 1;
    }
    return 0;
}

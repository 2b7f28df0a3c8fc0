#include "core/render/CollectedPictures.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beginning = 16; // enough to tell the kind

/// Whether every reader of books shows it (EPUB 3.2, core media types).
bool isForBooks(PictureKind kind)
{
    return kind == PictureKind::Png || kind == PictureKind::Jpeg || kind == PictureKind::Gif;
}

} // namespace

CollectedPictures::CollectedPictures(const QString &folder)
    : m_folder(folder)
{
}

CollectedPictures::CollectedPictures(const QString &folder, PictureConverter converter)
    : m_folder(folder)
    , m_converter(std::move(converter))
{
}

QString CollectedPictures::nameOf(const QString &path)
{
    if (const auto known = m_names.constFind(path); known != m_names.cend())
        return *known;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    PackedFile picture{.path = path, .isCompressed = false}; // pictures are compressed already
    PictureKind kind = pictureKindOf(file.peek(beginning));
    if (m_converter && kind != PictureKind::None && !isForBooks(kind)) {
        picture.bytes = m_converter(file.readAll());
        picture.path.clear();
        kind = pictureKindOf(picture.bytes);
    }
    if (kind != PictureKind::None) {
        picture.name = m_folder + u"%1.%2"_s.arg(m_files.size() + 1, 4, 10, QChar(u'0')).arg(suffixOf(kind));
        m_files += picture;
        m_kinds += kind;
    }
    m_names.insert(path, picture.name);
    return picture.name;
}

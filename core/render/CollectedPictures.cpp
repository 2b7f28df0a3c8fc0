#include "core/render/CollectedPictures.h"

#include "core/render/PictureType.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beginning = 16; // enough to tell the type

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
    PictureType type = pictureTypeOf(file.peek(beginning));
    if (m_converter && !type.isForBooks() && !type.mime.isEmpty()) {
        picture.bytes = m_converter(file.readAll());
        picture.path.clear();
        type = pictureTypeOf(picture.bytes);
    }
    if (!type.mime.isEmpty()) {
        picture.name = m_folder + u"%1.%2"_s.arg(m_files.size() + 1, 4, 10, QChar(u'0')).arg(type.suffix);
        m_files += picture;
    }
    m_names.insert(path, picture.name);
    return picture.name;
}

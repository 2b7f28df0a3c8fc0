#include "core/render/PictureType.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr PictureType png{"image/png"_L1, "png"_L1};
constexpr PictureType jpeg{"image/jpeg"_L1, "jpg"_L1};
constexpr PictureType gif{"image/gif"_L1, "gif"_L1};
constexpr PictureType webp{"image/webp"_L1, "webp"_L1};
constexpr PictureType avif{"image/avif"_L1, "avif"_L1};

/// Whether `bytes` hold `sign` at `place`.
bool has(QByteArrayView bytes, qsizetype place, QByteArrayView sign)
{
    return bytes.size() > place && bytes.sliced(place).startsWith(sign);
}

} // namespace

bool PictureType::isForBooks() const
{
    return *this == png || *this == jpeg || *this == gif;
}

PictureType pictureTypeOf(QByteArrayView bytes)
{
    if (has(bytes, 0, "\x89PNG"))
        return png;
    if (has(bytes, 0, "\xff\xd8\xff"))
        return jpeg;
    if (has(bytes, 0, "GIF8"))
        return gif;
    if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP"))
        return webp;
    if (has(bytes, 4, "ftypavi"))
        return avif;
    return {};
}

PictureType pictureTypeNamed(const QString &name)
{
    const std::array types{png, jpeg, gif, webp, avif};
    const auto found =
        std::ranges::find_if(types, [&name](const PictureType &type) { return name.endsWith(type.suffix); });
    return found == types.end() ? PictureType{} : *found;
}

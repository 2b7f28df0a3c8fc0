#include "core/html/DoubleEncoding.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>

namespace {

/// So many are no accident and no example.
constexpr int fewestDoubled = 3;

/// What windows-1252 shows for the bytes from 0x80 to 0x9F; 0 where it has nothing.
constexpr char16_t shownFor[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0, 0x017E, 0x0178};

/// The byte that a Latin alphabet shows as this character, or -1.
int byteOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= 0x80 && code <= 0xFF)
        return code;
    const auto *found = code > 0xFF ? std::ranges::find(shownFor, code) : std::end(shownFor);
    return found == std::end(shownFor) ? -1 : 0x80 + static_cast<int>(found - std::begin(shownFor));
}

/// A piece of text that may be the bytes of UTF-8, and what they say.
struct Run {
    qsizetype end = 0;
    QString meant; ///< empty when they are none
};

Run runAt(const QString &text, qsizetype begin)
{
    QByteArray bytes;
    qsizetype at = begin;
    for (int byte = 0; at < text.size() && (byte = byteOf(text[at])) >= 0; ++at)
        bytes += static_cast<char>(byte);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString meant = decoder(bytes);
    return {at, bytes.size() > 1 && !decoder.hasError() ? meant : QString()};
}

/// The first byte of a character in UTF-8 as Latin-1 shows it.
bool mayBeginRun(QChar character)
{
    return character.unicode() >= 0xC2 && character.unicode() <= 0xF4;
}

/// Whether there are enough characters that may begin a run (U+00C0 to U+00FF) before another one that is not ASCII.
/// Hardly any sound text has them.
bool mayBeDoubled(QByteArrayView utf8)
{
    constexpr char lead = '\xc3';
    int found = 0;
    for (qsizetype at = utf8.indexOf(lead); at >= 0 && at + 2 < utf8.size(); at = utf8.indexOf(lead, at + 2))
        if (static_cast<unsigned char>(utf8[at + 2]) >= 0x80 && ++found == fewestDoubled)
            return true;
    return false;
}

/// Where the next run may begin.
qsizetype nextRun(const QString &text, qsizetype at)
{
    return std::find_if(text.begin() + at, text.end(), mayBeginRun) - text.begin();
}

} // namespace

QByteArray undoubled(const QByteArray &utf8)
{
    if (!mayBeDoubled(utf8))
        return utf8;
    const QString text = QString::fromUtf8(utf8);
    QString mended;
    qsizetype copied = 0;
    int doubled = 0;
    int sound = 0;
    for (qsizetype at = nextRun(text, 0); at < text.size();) {
        const Run run = runAt(text, at);
        if (run.meant.isEmpty()) {
            ++sound;
        } else {
            mended += QStringView(text).sliced(copied, at - copied) + run.meant;
            copied = run.end;
            ++doubled;
        }
        at = nextRun(text, run.end);
    }
    if (doubled < fewestDoubled || sound > doubled)
        return utf8;
    mended += QStringView(text).sliced(copied);
    return mended.toUtf8();
}

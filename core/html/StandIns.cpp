#include "core/html/StandIns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace {

/// U+F0000 to U+FFFFD: no script has characters there, and all of them begin with the same byte.
constexpr quint32 firstCharacter = 0xf0000;
constexpr qsizetype characters = 0xfffe;
constexpr qsizetype standInSize = 4;
constexpr char standInBegin = '\xf3';

/// Shorter pieces gain less than a stand-in takes.
constexpr qsizetype shortestPiece = 8;

enum class Byte : quint8 {
    Visible, ///< a piece may begin with it
    Inner, ///< a blank, or not the first byte of a character
    Doubtful, ///< begins many characters, of which Gumbo replaces some
    Foreign, ///< in no piece
};

constexpr std::array<Byte, 256> kindsOfBytes()
{
    std::array<Byte, 256> kinds{};
    kinds.fill(Byte::Foreign);
    std::fill(kinds.begin() + 0x21, kinds.begin() + 0x7f, Byte::Visible);
    for (const unsigned char markup : {'<', '>', '&'})
        kinds.at(markup) = Byte::Foreign;
    for (const unsigned char blank : {' ', '\t', '\n'})
        kinds.at(blank) = Byte::Inner;
    std::fill(kinds.begin() + 0x80, kinds.begin() + 0xc0, Byte::Inner);
    std::fill(kinds.begin() + 0xc3, kinds.begin() + 0xef, Byte::Visible);
    kinds.at(0xc2) = kinds.at(0xef) = Byte::Doubtful;
    return kinds;
}

Byte kindOf(const char *at)
{
    static constexpr std::array<Byte, 256> kinds = kindsOfBytes();
    return kinds[static_cast<unsigned char>(*at)];
}

/// Controls of Latin-1 (U+0080 to U+009F), noncharacters and their neighbours (U+FDC0 to U+FDFF, U+FFC0 to U+FFFF).
bool isReplaced(const char *doubtful, const char *end)
{
    if (end - doubtful < 2)
        return true;
    const auto second = static_cast<unsigned char>(doubtful[1]);
    return *doubtful == '\xc2' ? second < 0xa0 : second == 0xb7 || second == 0xbf;
}

bool beginsPiece(const char *at, const char *end)
{
    const Byte kind = kindOf(at);
    return kind == Byte::Visible || (kind == Byte::Doubtful && !isReplaced(at, end));
}

const char *endOfPiece(const char *at, const char *end)
{
    while (at < end && (kindOf(at) < Byte::Doubtful || beginsPiece(at, end)))
        ++at;
    return at;
}

/// Bytes that attribute names are made of, but for the colon.
constexpr std::array<bool, 256> bytesOfNames()
{
    std::array<bool, 256> bytes{};
    std::fill(bytes.begin() + 0x21, bytes.begin() + 0x7f, true);
    for (const unsigned char markup : {'"', '\'', '<', '=', '>', '/', '&', ':', '`'})
        bytes.at(markup) = false;
    return bytes;
}

bool isOfReference(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z') || character == '#';
}

/// Behind a reference with what follows it: "=" there decides whether it is one.
const char *endOfReference(const char *ampersand, const char *end)
{
    const char *behind = std::find_if_not(ampersand + 1, end, isOfReference);
    return behind < end && *behind != '&' ? behind + 1 : behind;
}

/// Whether the page says one of the characters by its number ("&#983040;").
bool numbersCharacters(const QByteArray &page)
{
    for (qsizetype at = page.indexOf('&'); at >= 0; at = page.indexOf('&', at + 1)) {
        const QByteArrayView number = QByteArrayView(page).sliced(at + 1);
        if (!number.startsWith('#'))
            continue;
        const bool isHexadecimal = number.size() > 1 && (number[1] == 'x' || number[1] == 'X');
        quint32 code = 0;
        const auto [behind, error] =
            std::from_chars(number.begin() + (isHexadecimal ? 2 : 1), number.end(), code, isHexadecimal ? 16 : 10);
        if (code >= firstCharacter || error == std::errc::result_out_of_range)
            return true;
    }
    return false;
}

void appendStandIn(qsizetype index, QByteArray &to)
{
    const quint32 code = firstCharacter + static_cast<quint32>(index);
    const auto tail = [code](int shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    const std::array<char, standInSize> written{standInBegin, tail(12), tail(6), tail(0)};
    to.append(written.data(), standInSize);
}

size_t indexOf(const char *standIn)
{
    const auto bits = [standIn](int at) { return static_cast<size_t>(standIn[at] & 0x3f); };
    return (bits(1) << 12 | bits(2) << 6 | bits(3)) - (firstCharacter & 0x3ffff);
}

} // namespace

bool WrittenAttribute::isPlain() const
{
    static constexpr std::array<bool, 256> isOfName = bytesOfNames();
    return std::ranges::all_of(name, [](char byte) { return isOfName[static_cast<unsigned char>(byte)]; })
        && endOfPiece(value.begin(), value.end()) == value.end();
}

StandIns::StandIns(const QByteArray &page)
    : m_most(page.contains(standInBegin) || numbersCharacters(page) ? 0 : characters)
{
}

void StandIns::write(QByteArrayView text, QByteArray &to)
{
    const char *written = text.begin();
    for (const char *at = text.begin(); text.end() - at >= shortestPiece;) {
        if (!beginsPiece(at, text.end())) {
            at = *at == '&' ? endOfReference(at, text.end()) : at + 1;
            continue;
        }
        const char *const begin = at;
        at = endOfPiece(begin, text.end());
        if (!isWorthIt({begin, at}))
            continue;
        to.append(written, begin - written);
        appendStandIn(std::ssize(m_pieces), to);
        m_pieces.push_back({.written = {begin, at}});
        written = at;
    }
    to.append(written, text.end() - written);
}

void StandIns::write(std::span<const WrittenAttribute> attributes, QByteArray &to)
{
    const QByteArrayView written(attributes.front().name.begin(), attributes.back().end);
    if (!isWorthIt(written)) {
        to.append(written);
        return;
    }
    appendStandIn(std::ssize(m_pieces), to);
    m_pieces.push_back({written, m_attributes.size(), attributes.size()});
    m_attributes.insert(m_attributes.end(), attributes.begin(), attributes.end());
}

bool StandIns::isWorthIt(QByteArrayView written) const
{
    return written.size() >= shortestPiece && std::ssize(m_pieces) < m_most;
}

QString StandIns::read(const char *text) const
{
    const char *standIn = m_pieces.empty() ? nullptr : std::strchr(text, standInBegin);
    if (!standIn)
        return QString::fromUtf8(text);
    if (standIn == text && text[standInSize] == '\0')
        return QString::fromUtf8(pieceOf(standIn).written);
    QByteArray whole;
    for (; standIn; standIn = std::strchr(text, standInBegin)) {
        whole.append(text, standIn - text);
        whole.append(pieceOf(standIn).written);
        text = standIn + standInSize;
    }
    whole.append(text);
    return QString::fromUtf8(whole);
}

std::span<const WrittenAttribute> StandIns::attributesOf(const char *name) const
{
    if (m_pieces.empty() || *name != standInBegin)
        return {};
    const Piece &piece = pieceOf(name);
    return std::span(m_attributes).subspan(piece.firstAttribute, piece.attributes);
}

const StandIns::Piece &StandIns::pieceOf(const char *standIn) const
{
    return m_pieces.at(indexOf(standIn));
}

#include "core/html/HtmlEncoding.h"

#include "core/html/DoubleEncoding.h"
#include "core/html/EncodingLabels.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <uchardet.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// How far into a page its <meta> is looked for. The standard says 1024 bytes; pages that put scripts first are common.
constexpr qsizetype prescanLength = 8192;
/// How many bytes the detector reads: enough for its statistics, and its time stays small on a 10 MB page.
constexpr qsizetype detectionLength = 64 * 1024;

bool isUtf8(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8();
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// windows-1252 as the Encoding Standard has it: the five unassigned bytes are the C1 controls of the same number.
QString decodeWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
        0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(upper[character.unicode() - 0x80]);
    }
    return text;
}

/// The encoding that the page itself declares in a <meta> or an XML declaration near its start.
QByteArray declaredIn(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        uR"(<!--.*?-->|<meta\s[^>]*?charset\s*=\s*["']?\s*([^"'\s;/>]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString start = QString::fromLatin1(bytes.first(std::min(bytes.size(), prescanLength)));
    for (const QRegularExpressionMatch &match : declaration.globalMatch(start)) {
        const QString label = match.captured(1) + match.captured(2);
        const QByteArray encoding = encodingNamed(label.toLatin1());
        if (encoding.startsWith("utf-16"))
            return "utf-8"; // it could be read byte by byte, so it cannot be true
        if (!encoding.isEmpty())
            return encoding;
    }
    return {};
}

/// What the bytes are in truth, given what somebody says they are. Servers that send "charset=iso-8859-1" with
/// everything, and pages moved to UTF-8 with their old <meta>, are common; long text in another encoding that happens
/// to be valid UTF-8 does not exist.
QByteArray corrected(const QByteArray &declared, const QByteArray &bytes)
{
    if (declared == "iso-2022-jp" || declared.startsWith("utf-16"))
        return declared;
    if (declared != "utf-8")
        return isUtf8(bytes) && !isAscii(bytes) ? QByteArray("utf-8") : declared;
    if (isUtf8(bytes))
        return declared;
    const QString text = QString::fromUtf8(bytes);
    qsizetype wrong = 0;
    qsizetype right = 0;
    for (const QChar character : text) {
        wrong += character == QChar::ReplacementCharacter ? 1 : 0;
        right += character.unicode() >= 0x80 && character != QChar::ReplacementCharacter ? 1 : 0;
    }
    return wrong > right ? detectedEncoding(bytes) : declared;
}

QByteArray withoutMark(const QByteArray &bytes, const QByteArray &encoding)
{
    return encodingOfMark(bytes) == encoding ? bytes.sliced(encoding == "utf-8" ? 3 : 2) : bytes;
}

} // namespace

QByteArray encodingOfMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return "utf-8";
    if (bytes.startsWith("\xFE\xFF"))
        return "utf-16be";
    if (bytes.startsWith("\xFF\xFE"))
        return "utf-16le";
    return {};
}

QByteArray charsetOf(const QString &contentType)
{
    static const QRegularExpression charset(
        uR"(;\s*charset\s*=\s*["']?([^"';\s]+))"_s, QRegularExpression::CaseInsensitiveOption);
    return encodingNamed(charset.match(contentType).captured(1).toLatin1());
}

QByteArray detectedEncoding(const QByteArray &bytes)
{
    if (isUtf8(bytes))
        return "utf-8";
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    // Markup is ASCII and tells nothing: the bytes that do begin at the first one that is not.
    const auto first = std::ranges::find_if(bytes, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    const qsizetype begin = std::max<qsizetype>(std::distance(bytes.begin(), first) - 1024, 0);
    const QByteArray sample = bytes.sliced(begin, std::min(bytes.size() - begin, detectionLength));
    uchardet_handle_data(detector.get(), sample.constData(), static_cast<size_t>(sample.size()));
    uchardet_data_end(detector.get());
    const QByteArray guess = uchardet_get_charset(detector.get());
    const QByteArray encoding = encodingNamed(guess == "UHC" ? QByteArray("euc-kr") : guess);
    // The rarer Latin alphabets are what the detector says when it does not know; pages in them hardly exist.
    static const QByteArrayList unlikely{"", "utf-8", "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13",
        "iso-8859-14", "iso-8859-15", "iso-8859-16", "macintosh"};
    return unlikely.contains(encoding) ? QByteArray("windows-1252") : encoding;
}

QString decodeAs(const QByteArray &bytes, const QByteArray &encoding)
{
    const QByteArray body = withoutMark(bytes, encoding);
    if (encoding == "utf-8")
        return QString::fromUtf8(body);
    QStringDecoder decoder(decoderNameOf(encoding).constData());
    if (encoding == "windows-1252" || !decoder.isValid())
        return decodeWindows1252(body);
    return decoder(body);
}

DecodedHtml decodeHtml(const QByteArray &bytes, const QString &contentType)
{
    QByteArray encoding = encodingOfMark(bytes);
    if (encoding.isEmpty()) {
        encoding = charsetOf(contentType);
        if (encoding.isEmpty())
            encoding = declaredIn(bytes);
        encoding = encoding.isEmpty() ? detectedEncoding(bytes) : corrected(encoding, bytes);
    }
    if (encoding != "utf-8")
        return {decodeAs(bytes, encoding).toUtf8(), encoding};
    const QByteArray utf8 = withoutMark(bytes, encoding);
    return {undoubled(isUtf8(utf8) ? utf8 : QString::fromUtf8(utf8).toUtf8()), encoding};
}

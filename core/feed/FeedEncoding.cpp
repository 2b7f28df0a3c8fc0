#include "core/feed/FeedEncoding.h"

#include "core/html/EncodingLabels.h"
#include "core/html/HtmlEncoding.h"

#include <QLatin1StringView>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Signature {
    QByteArrayView bytes;
    const char *encoding;
    qsizetype markLength; ///< of these bytes, how many are a byte order mark
};

// Longer marks first: UTF-32's begins with UTF-16's. Behind them "<?" and "<" plus a letter without a mark
// (XML 1.0, appendix F).
constexpr Signature signatures[] = {
    {QByteArrayView("\x00\x00\xFE\xFF", 4), "utf-32be", 4},
    {QByteArrayView("\xFF\xFE\x00\x00", 4), "utf-32le", 4},
    {QByteArrayView("\xEF\xBB\xBF", 3), "utf-8", 3},
    {QByteArrayView("\xFE\xFF", 2), "utf-16be", 2},
    {QByteArrayView("\xFF\xFE", 2), "utf-16le", 2},
    {QByteArrayView("\x00\x00\x00<", 4), "utf-32be", 0},
    {QByteArrayView("<\x00\x00\x00", 4), "utf-32le", 0},
    {QByteArrayView("\x00<\x00", 3), "utf-16be", 0},
    {QByteArrayView("<\x00", 2), "utf-16le", 0},
    {QByteArrayView("\x4C\x6F\xA7\x94", 4), "ibm037", 0},
};

// What the web does not know and feeds had: 32-bit Unicode and the code pages of mainframes.
constexpr QByteArrayView moreFamilies[] = {
    "utf-32", "iso-10646-ucs-4", "ucs-4", "csucs4", "ebcdic-cp-", "ibm", "cp", "mac"};

/// The decoder for a name that feeds may declare; empty for UTF-7 and its like, in which ASCII bytes are not themselves
/// and smuggle markup past whoever reads the bytes.
QByteArray decoderOf(const QByteArray &label)
{
    const QByteArray encoding = encodingNamed(label);
    if (!encoding.isEmpty())
        return decoderNameOf(encoding);
    const bool isAllowed =
        std::ranges::any_of(moreFamilies, [&](QByteArrayView family) { return label.startsWith(family); });
    return isAllowed && QStringDecoder(label.constData()).isValid() ? label : QByteArray();
}

/// The name to call an encoding by.
QString nameOf(const QByteArray &label)
{
    const QByteArray encoding = encodingNamed(label);
    return QString::fromLatin1(encoding.isEmpty() ? label : encoding);
}

struct Decoded {
    QByteArray utf8;
    bool hasErrors = false;
};

Decoded decodedWith(const QByteArray &label, QByteArrayView bytes)
{
    QStringDecoder decoder(decoderOf(label).constData());
    const QString text = decoder.decode(bytes);
    return {text.toUtf8(), decoder.hasError()};
}

bool isWide(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, isWide);
}

// UTF-8 with some bytes of windows-1252 in it, as a page gets that was pasted together. Each bad byte is the character
// that Windows means by it.
QByteArray mended(QByteArrayView bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        const QByteArrayView sequence = bytes.sliced(i, qMin(length, bytes.size() - i));
        if (sequence.size() == length && sequence.isValidUtf8()) {
            utf8 += sequence;
            i += length;
        } else {
            utf8 += decodedWith("windows-1252", bytes.sliced(i, 1)).utf8;
            ++i;
        }
    }
    return utf8;
}

/// Whether most of the bytes beyond ASCII are characters of UTF-8.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        const bool isCharacter = length > 1 && i + length <= bytes.size() && bytes.sliced(i, length).isValidUtf8();
        right += isCharacter ? 1 : 0;
        wrong += !isCharacter && lead >= 0x80 ? 1 : 0;
        i += isCharacter ? length : 1;
    }
    return right > wrong;
}

// The alphabets of Western and Central Europe share most letters; a guess among them needs that many before it is
// better than the likeliest one.
constexpr qsizetype enoughToTellLatin = 50;

bool isLatin(const QByteArray &encoding)
{
    constexpr QByteArrayView names[] = {"windows-1250", "windows-1254", "windows-1257", "windows-1258", "iso-8859-2",
        "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16",
        "macintosh"};
    return std::ranges::find(names, QByteArrayView(encoding)) != std::end(names);
}

/// Bytes that nobody named an encoding for, or whose named one was wrong.
DecodedFeed detected(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return {bytes, u"utf-8"_s, {}};
    if (isMostlyUtf8(bytes))
        return {mended(bytes), u"utf-8"_s, u"bytes that are no UTF-8"_s};
    QByteArray guess = detectedEncoding(bytes);
    if (isLatin(guess) && std::ranges::count_if(bytes, isWide) < enoughToTellLatin)
        guess = "windows-1252";
    return {decodeAs(bytes, guess).toUtf8(), nameOf(guess), u"bytes of %1 that nothing declares"_s.arg(nameOf(guess))};
}

DecodedFeed decodedAs(const QByteArray &label, const QByteArray &bytes)
{
    const bool isValidUtf8 = bytes.isValidUtf8();
    const QString name = nameOf(label);
    // A declaration that can be read byte by byte is no UTF-16.
    if (name == "utf-8"_L1 || name.startsWith("utf-16"_L1) || decoderOf(label).startsWith("utf-32"))
        return detected(bytes);
    // Text that is valid UTF-8 beyond ASCII is UTF-8, whatever a server's default says; the chance of another is nil.
    if (isValidUtf8 && !isAscii(bytes) && name != "iso-2022-jp"_L1)
        return {bytes, u"utf-8"_s, u"UTF-8 that is declared as %1"_s.arg(name)};
    const Decoded decoded = decodedWith(label, bytes);
    return {decoded.utf8, name, decoded.hasErrors ? u"bytes that are no %1"_s.arg(name) : QString()};
}

// Windows' characters that went through Latin-1 became the controls of the second hundred, which nobody means.
void mendWindowsCharacters(DecodedFeed &feed)
{
    const QByteArrayView bytes(feed.utf8);
    qsizetype at = bytes.indexOf('\xC2');
    while (at >= 0 && (at + 1 == bytes.size() || static_cast<unsigned char>(bytes[at + 1]) >= 0xA0))
        at = bytes.indexOf('\xC2', at + 1);
    if (at < 0)
        return;
    const auto isControl = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xA0; };
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (isControl(c))
            c = decodeAs(QByteArray(1, char(c.unicode())), "windows-1252").front();
    }
    feed.utf8 = text.toUtf8();
}

// XML allows tab and line ends only; the others never mean anything in a feed.
void dropControls(DecodedFeed &feed)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    if (std::ranges::none_of(std::as_const(feed.utf8), isControl))
        return;
    feed.utf8.removeIf(isControl);
    feed.problem = feed.problem.isEmpty() ? u"control characters"_s : feed.problem;
}

/// The encoding that the transport or the document names, in the order of RFC 7303.
QByteArray labelOf(const QByteArray &bytes, const QString &contentType)
{
    const QByteArray charset = headerParameter(contentType, "charset"_L1).toLatin1();
    if (!charset.isEmpty() && !decoderOf(charset).isEmpty())
        return charset;
    const QByteArray declared = declaredEncoding(bytes);
    if (!declared.isEmpty())
        return declared;
    if (!charset.isEmpty())
        return charset;
    // RFC 3023 gave text/xml this default; where the bytes agree nothing is lost by saying so.
    return contentType.startsWith("text/"_L1, Qt::CaseInsensitive) && isAscii(bytes) ? "us-ascii" : "utf-8";
}

std::optional<DecodedFeed> decodedBySignature(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (!bytes.startsWith(signature.bytes))
            continue;
        const QByteArray rest = bytes.sliced(signature.markLength);
        QByteArray label = signature.encoding;
        if (label == "utf-8")
            return detected(rest);
        Decoded decoded = decodedWith(label, rest);
        // Mainframe code pages agree on the letters of a declaration only.
        if (const QByteArray declared = declaredEncoding(decoded.utf8);
            label == "ibm037" && !decoderOf(declared).isEmpty()) {
            label = declared;
            decoded = decodedWith(label, rest);
        }
        return DecodedFeed{decoded.utf8, nameOf(label), decoded.hasErrors ? u"damaged characters"_s : QString()};
    }
    return std::nullopt;
}

Result<DecodedFeed> decodedByLabel(const QByteArray &bytes, const QString &contentType)
{
    const QByteArray label = labelOf(bytes, contentType);
    if (label.contains("utf-7") || label.contains("utf7"))
        return failure(Error::Kind::UnknownEncoding, QString::fromLatin1(label));
    if (!decoderOf(label).isEmpty())
        return decodedAs(label, bytes);
    if (!bytes.isValidUtf8())
        return failure(Error::Kind::UnknownEncoding, QString::fromLatin1(label));
    return DecodedFeed{bytes, u"utf-8"_s, u"unknown encoding \"%1\""_s.arg(QString::fromLatin1(label))};
}

} // namespace

Result<DecodedFeed> decodeFeed(const QByteArray &bytes, const QString &contentType)
{
    Result<DecodedFeed> feed;
    if (std::optional<DecodedFeed> signedFeed = decodedBySignature(bytes))
        feed = std::move(*signedFeed);
    else
        feed = decodedByLabel(bytes, contentType);
    if (feed) {
        mendWindowsCharacters(*feed);
        dropControls(*feed);
    }
    return feed;
}

QString headerParameter(const QString &header, QLatin1StringView name)
{
    // A header that long is an attack, not a type.
    constexpr qsizetype longestHeader = 1000;
    const QList<QStringView> parts = QStringView(header).first(qMin(header.size(), longestHeader)).split(u';');
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0 && part.first(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return part.sliced(equals + 1).trimmed().toString().remove(u'"').remove(u'\'').trimmed().toLower();
    }
    return {};
}

QByteArray declaredEncoding(QByteArrayView bytes)
{
    // As far as junk before the declaration and the declaration itself may reach.
    constexpr qsizetype searched = 1024;
    const QByteArray head = bytes.first(qMin(bytes.size(), searched)).toByteArray();
    const qsizetype start = head.indexOf("<?xml ");
    const qsizetype end = head.indexOf("?>", qMax(start, 0));
    const qsizetype name = start < 0 ? -1 : head.indexOf("encoding", start);
    if (name < 0 || end < name)
        return {};
    const QByteArray rest = head.sliced(name + 8, end - name - 8).trimmed();
    const char quote = rest.size() > 1 && rest.front() == '=' ? rest.sliced(1).trimmed().at(0) : '\0';
    const qsizetype from = rest.indexOf(quote);
    const qsizetype to = rest.indexOf(quote, from + 1);
    return (quote == '"' || quote == '\'') && to > from ? rest.sliced(from + 1, to - from - 1).trimmed().toLower()
                                                        : QByteArray();
}

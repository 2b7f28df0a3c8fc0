#include "core/feed/AtomText.h"

#include "core/feed/FeedText.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace {

enum class TextType { Plain, Html, Inline, Base64 };

TextType typeOf(XmlReader &xml)
{
    const QString type = xml.attribute("type").section(u';', 0, 0).trimmed().toLower();
    const QString mode = xml.attribute("mode").trimmed().toLower();
    if (mode == "base64"_L1)
        return TextType::Base64;
    if (type == "xhtml"_L1 || type == "application/xhtml+xml"_L1)
        return mode == "escaped"_L1 ? TextType::Html : TextType::Inline;
    if (type == "html"_L1 || type == "text/html"_L1)
        return mode == "xml"_L1 ? TextType::Inline : TextType::Html;
    if (type.isEmpty() || type == "text"_L1 || type == "text/plain"_L1 || type.startsWith("text/"_L1))
        return TextType::Plain;
    if (type.endsWith("+xml"_L1) || type.endsWith("/xml"_L1))
        return TextType::Inline;
    return type.contains(u'/') ? TextType::Base64 : TextType::Html;
}

MarkupText fromBase64(const QByteArray &encoded, const QString &type, MarkupText text)
{
    const auto decoded = QByteArray::fromBase64Encoding(encoded.simplified().replace(' ', QByteArray()));
    if (!decoded || !(*decoded).isValidUtf8() || type.startsWith("image/"_L1))
        return {};
    text.text = QString::fromUtf8(*decoded);
    text.kind = type == "text/plain"_L1 ? MarkupText::Kind::Plain : MarkupText::Kind::Html;
    return text;
}

} // namespace

MarkupText readAtomText(XmlReader &xml)
{
    const TextType textType = typeOf(xml);
    const QString type = xml.attribute("type").trimmed().toLower();
    MarkupText text{.kind = MarkupText::Kind::Html, .base = xml.base(), .language = xml.language()};
    switch (textType) {
    case TextType::Html:
        return escapedMarkup(xml.readMarkup(InnerMarkup::Escaped), text.base, text.language);
    case TextType::Inline:
        text.text = xml.readMarkup(InnerMarkup::Inline).left(maxBodyLength).trimmed();
        return text.text.isEmpty() ? MarkupText{} : text;
    case TextType::Base64:
        return fromBase64(xml.readText().toLatin1(), type, text);
    case TextType::Plain:
        break;
    }
    text.text = xml.readText().left(maxBodyLength).trimmed();
    text.kind = MarkupText::Kind::Plain;
    return text.text.isEmpty() ? MarkupText{} : text;
}

QString readAtomTitle(XmlReader &xml)
{
    return titleOf(readAtomText(xml));
}

#include "core/feed/FeedText.h"

#include "core/feed/CleanMarkup.h"
#include "core/feed/FeedDate.h"
#include "core/feed/FeedDraft.h"
#include "core/feed/FeedLink.h"
#include "core/html/HtmlText.h"

#include <QLatin1StringView>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool hasTag(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        if (at + 1 == text.size())
            return false;
        const QChar after = text[at + 1];
        if (after.isLetter() || after == u'/' || after == u'!')
            return true;
    }
    return false;
}

// Begins and ends with an escaped tag and has no other: the feed's program escaped what was escaped.
bool isEscapedTwice(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    return trimmed.startsWith("&lt;"_L1) && trimmed.endsWith("&gt;"_L1) && trimmed.contains("&lt;/"_L1)
        && !hasTag(trimmed);
}

// A section in a section: the inner one was to be the only one.
void unwrapSection(QString &text)
{
    constexpr QLatin1StringView start = "<![CDATA["_L1;
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.startsWith(start) && trimmed.endsWith("]]>"_L1))
        text = trimmed.sliced(start.size()).chopped(3).toString();
}

} // namespace

MarkupText escapedMarkup(const QString &source, const QUrl &base, const QString &language)
{
    MarkupText text{
        .text = source.left(maxBodyLength), .kind = MarkupText::Kind::Plain, .base = base, .language = language};
    unwrapSection(text.text);
    if (isEscapedTwice(text.text))
        text.text = resolveEntities(text.text);
    if (hasTag(text.text) || text.text.contains(u'&'))
        text.kind = MarkupText::Kind::Html;
    else
        text.text = text.text.trimmed();
    text.text.squeeze();
    return text.text.trimmed().isEmpty() ? MarkupText{} : text;
}

QString titleOf(const MarkupText &text)
{
    if (text.kind == MarkupText::Kind::Plain)
        return lineOf(text.text);
    // A title that is only a picture is an empty one, which is not the same as none.
    const QString line = lineOf(wordsOfMarkup(text.text.left(4 * maxLineLength)));
    return line.isEmpty() && !text.isEmpty() ? u""_s : line;
}

qint64 byteCountOf(const QString &text)
{
    QString digits = text.simplified();
    digits.removeIf([](QChar c) { return c == u',' || c == u'.' || c.isSpace(); });
    return qMax(0LL, digits.toLongLong());
}

QString lineOf(const QString &text)
{
    // Folding white space shortens; so much of it is read that an indented line still comes out whole.
    return oneLine(QStringView(text).trimmed().left(4 * maxLineLength)).left(maxLineLength);
}

MarkupText readEscapedMarkup(XmlReader &xml)
{
    const QUrl base = xml.base();
    const QString language = xml.language();
    return escapedMarkup(xml.readMarkup(InnerMarkup::Escaped), base, language);
}

QString readLine(XmlReader &xml)
{
    return lineOf(xml.readText());
}

QString readTitle(XmlReader &xml)
{
    return titleOf(readEscapedMarkup(xml));
}

void readKeywords(XmlReader &xml, QStringList &categories)
{
    const QStringList words = lineOf(xml.readText().left(4 * maxLineLength)).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words)
        addCategory(categories, word.trimmed());
}

QUrl readAddress(XmlReader &xml)
{
    const QUrl base = xml.base();
    return feedAddress(xml.readText(), base);
}

QDateTime readDate(XmlReader &xml)
{
    return parseFeedDate(xml.readText());
}

Person readPerson(XmlReader &xml)
{
    Person person;
    QString text;
    while (xml.readNextChild(&text)) {
        const std::string_view name = xml.name();
        if (name == "name")
            keepFirst(person.name, readTitle(xml));
        else if (name == "email")
            keepFirst(person.email, readLine(xml));
        else if (name == "uri" || name == "url" || name == "homepage")
            keepFirst(person.url, readAddress(xml));
        else
            xml.skip();
    }
    return person == Person{} ? personOf(text) : person;
}

Person personOf(const QString &text)
{
    static const QRegularExpression mail(u"[^\\s()<>,:;\"\\[\\]]+@[^\\s()<>,:;\"\\[\\]]+"_s);
    QString line = lineOf(text);
    if (line.contains("&amp;"_L1) || line.contains("&lt;"_L1) || line.contains("&quot;"_L1))
        line = resolveEntities(line);
    const QRegularExpressionMatch match = mail.match(line);
    if (!match.hasMatch())
        return {.name = line};
    QString name = line;
    name.replace(match.capturedStart(), match.capturedLength(), QString());
    name.remove("mailto:"_L1, Qt::CaseInsensitive);
    static const QRegularExpression emptyBrackets(u"\\(\\s*\\)|<\\s*>|\\[\\s*\\]"_s);
    name = name.remove(emptyBrackets).trimmed();
    if (name.startsWith(u'(') && name.endsWith(u')'))
        name = name.sliced(1, name.size() - 2);
    QString email = match.captured();
    email = email.section(u'?', 0, 0);
    return {.name = name.trimmed(), .email = email};
}

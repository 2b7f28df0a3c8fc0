#include "core/story/ProgramData.h"

#include "core/html/BlockBuilder.h"
#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStory = 400;
constexpr qsizetype shortestTitle = 10;
/// However a hostile page nests, so many values are looked at.
constexpr int mostValues = 200000;

/// A program may go on behind its object.
QJsonValue valueOf(const QByteArray &written)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(written, &error);
    if (error.error == QJsonParseError::GarbageAtEnd)
        document = QJsonDocument::fromJson(written.first(error.offset), &error);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool isMarkup(const QString &text)
{
    return text.contains("</p>"_L1) || text.contains("</div>"_L1) || text.contains("<br"_L1);
}

/// What an element of a list of paragraphs says.
QString paragraphOf(const QJsonValue &element)
{
    if (element.isString())
        return element.toString();
    const QJsonObject object = element.toObject();
    for (const QLatin1StringView name : {"html"_L1, "text"_L1, "content"_L1, "value"_L1, "data"_L1, "body"_L1})
        if (object[name].isString())
            return object[name].toString();
    return {};
}

/// The paragraphs of a list of them, as markup.
QString paragraphsOf(const QJsonArray &elements)
{
    QString markup;
    for (const QJsonValue &element : elements) {
        const QString text = paragraphOf(element);
        if (text.contains(u' ') || isMarkup(text))
            markup += isMarkup(text) ? text : "<p>"_L1 + text + "</p>"_L1;
    }
    return markup;
}

/// Text that is no address, no program and no list of words.
bool readsLikeStory(const QString &text)
{
    constexpr qsizetype longestWord = 60; // on average, markup with it
    return text.size() >= shortestStory && text.count(u' ') * longestWord > text.size() && !text.startsWith(u'{')
        && !text.startsWith("function"_L1);
}

bool bearsTitle(const QJsonObject &object, const QString &title)
{
    return std::ranges::any_of(object, [&title](const QJsonValue &value) {
        const QString text = value.isString() ? value.toString() : QString();
        return text.size() >= shortestTitle && text.size() <= title.size() * 2
            && (text.contains(title, Qt::CaseInsensitive) || title.startsWith(text, Qt::CaseInsensitive));
    });
}

/// The longest text among the values in `root` that belong to an object with the title.
QString longestText(const QJsonValue &root, const QString &title)
{
    struct Place {
        QJsonValue value;
        bool isOfStory;
    };
    QString longest;
    QList<Place> waiting{{root, false}};
    for (int met = 0; !waiting.isEmpty() && met < mostValues; ++met) {
        const Place place = waiting.takeLast();
        QString text;
        if (place.value.isObject()) {
            const QJsonObject object = place.value.toObject();
            const bool isOfStory = place.isOfStory || bearsTitle(object, title);
            for (const QJsonValue &value : object)
                waiting.append({value, isOfStory});
        } else if (place.value.isArray()) {
            for (const QJsonValue &value : place.value.toArray())
                waiting.append({value, place.isOfStory});
            text = place.isOfStory ? paragraphsOf(place.value.toArray()) : QString();
        } else if (place.isOfStory && place.value.isString()) {
            text = place.value.toString();
        }
        if (text.size() > longest.size() && readsLikeStory(text))
            longest = text;
    }
    return longest;
}

} // namespace

QList<Block> blocksOfData(const QByteArrayList &data, const QString &title, const QUrl &base)
{
    if (title.size() < shortestTitle)
        return {};
    QString longest;
    for (const QByteArray &written : data)
        if (const QString text = longestText(valueOf(written), title); text.size() > longest.size())
            longest = text;
    if (longest.isEmpty())
        return {};
    if (!isMarkup(longest))
        longest = "<p>"_L1 + longest.toHtmlEscaped().replace(u'\n', "</p><p>"_L1) + "</p>"_L1;
    const HtmlDocument fragment = parseHtmlFragment(longest, base);
    return buildBlocks(fragment.body(), base);
}

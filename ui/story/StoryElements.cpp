#include "ui/story/StoryElements.h"

#include "ui/story/StoryDocument.h"

#include <QTextBlock>

namespace {

/// Without what only helps to break lines.
QString spoken(QString text)
{
    for (const QChar mark : {QChar(QChar::ObjectReplacementCharacter), QChar(QChar::SoftHyphen), QChar(u'\u200B')})
        text.remove(mark);
    return text.simplified();
}

StoryElement elementOf(const QTextFragment &fragment, const StoryDocument &document)
{
    const QTextCharFormat format = fragment.charFormat();
    StoryElement element{.role = QAccessible::Link,
        .name = fragment.text(),
        .link = QUrl(format.anchorHref()),
        .from = fragment.position(),
        .to = fragment.position() + fragment.length()};
    if (format.objectType() == StoryDocument::PictureObject) {
        const StoryPicture &picture = document.pictures().at(format.intProperty(StoryDocument::PictureProperty));
        element.role = QAccessible::Graphic;
        element.name = picture.alt.isEmpty() ? picture.title : picture.alt;
    }
    return element;
}

/// Words of several faces in one link are one link.
bool continues(const QList<StoryElement> &elements, const StoryElement &element)
{
    return !elements.isEmpty() && element.role == QAccessible::Link && elements.last().role == QAccessible::Link
        && elements.last().to == element.from && elements.last().link == element.link;
}

void addLinksAndPictures(QList<StoryElement> &elements, const QTextBlock &block, const StoryDocument &document)
{
    QList<StoryElement> found;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        const bool isPicture = format.objectType() == StoryDocument::PictureObject;
        if ((!isPicture && format.anchorHref().isEmpty()) || format.hasProperty(StoryDocument::LabelProperty))
            continue;
        const StoryElement element = elementOf(it.fragment(), document);
        if (continues(found, element)) {
            found.last().name += element.name;
            found.last().to = element.to;
        } else {
            found += element;
        }
    }
    for (StoryElement &element : found) {
        element.name = spoken(element.name);
        if (!element.name.isEmpty())
            elements += element;
    }
}

} // namespace

QList<StoryElement> storyElements(const StoryDocument &document)
{
    QList<StoryElement> elements;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (const QString heading = level > 0 ? spoken(block.text()) : QString(); !heading.isEmpty())
            elements += StoryElement{.role = QAccessible::Heading,
                .name = heading,
                .level = level,
                .from = block.position(),
                .to = block.position() + block.length() - 1};
        addLinksAndPictures(elements, block, document);
    }
    return elements;
}

#include "core/feed/MediaRss.h"

#include "core/feed/FeedText.h"

using namespace Qt::StringLiterals;

namespace {

// media:group and media:content hold the same elements as the item itself, one or two levels down. What is nested
// deeper than the vocabulary allows is passed over, so this needs no recursion.
using FieldReader = void (*)(XmlReader &, ItemDraft &);

void readChildren(XmlReader &xml, ItemDraft &draft, FieldReader readField)
{
    while (xml.readNextChild()) {
        if (xml.space() == XmlNamespace::Media)
            readField(xml, draft);
        else
            xml.skip();
    }
}

void readText(XmlReader &xml, ItemDraft &draft)
{
    const std::string_view name = xml.name();
    if (name == "title")
        keepFirst(draft.otherTitle, readTitle(xml));
    else if (name == "description")
        keepFirst(draft.otherSummary, readEscapedMarkup(xml));
    else if (name == "thumbnail") {
        keepFirst(draft.item.image, xml.addressAttribute("url"));
        xml.skip();
    } else if (name == "category")
        addCategory(draft.item.categories, readTitle(xml));
    else if (name == "keywords")
        readKeywords(xml, draft.item.categories);
    else if (name == "credit")
        addPerson(draft.otherAuthors, personOf(xml.readText()));
    else
        xml.skip();
}

void readContent(XmlReader &xml, ItemDraft &draft)
{
    const Enclosure file{.url = xml.addressAttribute("url"),
        .type = lineOf(xml.attribute("type")),
        .length = byteCountOf(xml.attribute("filesize"))};
    const bool isImage = xml.attribute("medium") == "image"_L1 || file.type.startsWith("image/"_L1);
    const QString duration = lineOf(xml.attribute("duration"));
    keepFirst(draft.otherDuration, duration);
    if (isImage)
        keepFirst(draft.otherImage, file.url);
    addEnclosure(draft.item.enclosures, file);
    readChildren(xml, draft, readText);
}

void readGrouped(XmlReader &xml, ItemDraft &draft)
{
    if (xml.name() == "content")
        readContent(xml, draft);
    else
        readText(xml, draft);
}

} // namespace

void readMediaField(XmlReader &xml, ItemDraft &draft)
{
    if (xml.name() == "group")
        readChildren(xml, draft, readGrouped);
    else
        readGrouped(xml, draft);
}

void readMediaField(XmlReader &xml, FeedDraft &draft)
{
    ItemDraft fields;
    readMediaField(xml, fields);
    keepFirst(draft.otherTitle, fields.otherTitle);
    keepFirst(draft.otherDescription, fields.otherSummary);
    keepFirst(draft.otherImage, fields.item.image);
    keepFirst(draft.otherImage, fields.otherImage);
    for (const QString &category : std::as_const(fields.item.categories))
        addCategory(draft.feed.categories, category);
}

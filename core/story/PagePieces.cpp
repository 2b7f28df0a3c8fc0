#include "core/story/PagePieces.h"

#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace {

int depthOf(const HtmlNode *node)
{
    int depth = 0;
    for (; node->parent; node = node->parent)
        ++depth;
    return depth;
}

} // namespace

void placePieces(HtmlNode *root)
{
    // A piece may be placed in another: however a hostile page chains them, the tree stays as deep as can be walked.
    constexpr qsizetype mostPieces = 24;
    constexpr int deepestPlace = 40;
    QHash<QString, HtmlNode *> places;
    QList<HtmlNode *> pieces;
    for (HtmlNode *node = root->firstChild; node; node = node->next(root)) {
        if (node->is(HtmlTag::Template) && node->id().startsWith("B:"_L1))
            places.insert(node->id().sliced(2).toString(), node);
        else if (node->is(HtmlTag::Div) && node->hasAttribute("hidden"_L1) && node->id().startsWith("S:"_L1))
            pieces += node;
    }
    for (HtmlNode *piece : pieces.first(qMin(mostPieces, pieces.size()))) {
        HtmlNode *place = places.value(piece->id().sliced(2).toString());
        if (!place || place->isInside(piece) || depthOf(place) > deepestPlace)
            continue;
        piece->attributes.removeIf([](const HtmlAttribute &attribute) { return attribute.name == "hidden"_L1; });
        piece->detach();
        place->parent->insertBefore(piece, place);
    }
}

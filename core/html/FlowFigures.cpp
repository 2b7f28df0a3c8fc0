#include "core/html/ContentLimits.h"
#include "core/html/FlowBuilder.h"
#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/ImageCredit.h"
#include "core/html/LinkResolver.h"
#include "core/html/LooseCaptions.h"
#include "core/html/Pictures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The same picture in other sizes: addresses that differ in their query only.
bool isSamePicture(const QUrl &one, const QUrl &other)
{
    return one.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)
        == other.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Whether nothing of the paragraph's text stands behind the element.
bool isAloneInLine(const HtmlNode *node)
{
    for (const HtmlNode *next = node->nextSibling; next && !next->is(HtmlTag::Br); next = next->nextSibling) {
        if (!next->isText())
            return isBlockTag(next->tag);
        if (!std::ranges::all_of(next->text, isHtmlSpace))
            return false;
    }
    return true;
}

bool isOnlyPictures(const QList<Block> &blocks)
{
    return !blocks.isEmpty()
        && std::ranges::all_of(blocks, [](const Block &block) { return block.as<Image>() != nullptr; });
}

} // namespace

void FlowBuilder::readImage(const HtmlNode *node, const InlineLook &look)
{
    const HtmlNode *img = imgOf(node);
    if (isInlineSign(img)) {
        m_line.addText(img->attribute("alt"_L1), look);
        return;
    }
    Image image = imageOf(img, m_scope.base);
    if (image.url.isEmpty() || isTrackingPixel(img, image.url) || isIcon(img, image.url))
        return;
    if (!look.link.isEmpty() && look.link != image.url)
        image.link = look.link;
    flush();
    addImage(std::move(image));
}

void FlowBuilder::addImage(Image image)
{
    if (m_scope.images >= ContentLimits::images)
        return;
    if (!m_blocks.isEmpty()) {
        const auto *last = m_blocks.constLast().as<Image>();
        if (last && last->caption == image.caption && isSamePicture(last->url, image.url))
            return;
    }
    ++m_scope.images;
    add(std::move(image));
}

/// The picture without scripts of a lazy one: taken unless the lazy one before it already gave an address.
bool FlowBuilder::readNoscript(const HtmlNode *node, const InlineLook &look)
{
    const HtmlNode *img = firstInside(node, HtmlTag::Img);
    if (!img)
        return false;
    readImage(img, look);
    return true;
}

/// A figure holds pictures, or code, a table, a quotation, a player; its caption goes to what it holds.
void FlowBuilder::readFigure(const HtmlNode *node, const InlineLook &look)
{
    flush();
    const HtmlNode *caption = captionIn(node);
    FlowBuilder inside(m_scope, m_depth);
    for (const HtmlNode *child = node->firstChild; child;) {
        if (child == caption) {
            child = child->nextAfter(node);
        } else if (caption && !child->isText() && caption->isInside(child)) {
            child = child->firstChild;
        } else {
            inside.readNode(child, look);
            child = child->nextAfter(node);
        }
    }
    QList<Block> blocks = inside.take();
    const bool isOne = blocks.size() == 1;
    if (caption && isOnlyPictures(blocks)) {
        this->caption(std::get<Image>(blocks.last().value), caption, look);
    } else if (caption && isOne && blocks.first().as<Table>() && blocks.first().as<Table>()->caption.isEmpty()) {
        std::get<Table>(blocks.first().value).caption = lineOf(caption, look);
    } else if (caption && isOne && blocks.first().as<Quote>() && blocks.first().as<Quote>()->cite.isEmpty()) {
        std::get<Quote>(blocks.first().value).cite = lineOf(caption, look);
    } else if (caption && !isInvisible(caption)) {
        inside.read(caption, look);
        blocks += inside.take();
    }
    append(std::move(blocks));
}

void FlowBuilder::caption(Image &image, const HtmlNode *caption, const InlineLook &look)
{
    if (isInvisible(caption))
        return;
    image.caption = lineOf(caption, look);
    const HtmlNode *credit = creditIn(caption);
    const QString named = credit ? textOf(credit) : QString();
    partCredit(image, named);
}

/// A line right under a picture that is a name or a credit, in small print or named so.
bool FlowBuilder::readLooseCredit(const HtmlNode *node)
{
    Image *image = m_blocks.isEmpty() ? nullptr : std::get_if<Image>(&m_blocks.last().value);
    if (!image || !image->credit.isEmpty() || !m_line.isEmpty() || !isCreditElement(node) || !isAloneInLine(node))
        return false;
    const QString text = textOf(node);
    if (!isBareName(text) && creditStart(text) != 0)
        return false;
    image->credit = text;
    return true;
}

/// A box around one picture and the lines under it, which are its caption though nothing names them.
void FlowBuilder::readPictureBox(const HtmlNode *node, const InlineLook &look)
{
    FlowBuilder inside(m_scope, m_depth);
    inside.read(node, look);
    QList<Block> blocks = inside.take();
    attachBoxCaption(blocks);
    append(std::move(blocks));
}

void FlowBuilder::readGallery(const HtmlNode *node, const InlineLook &look)
{
    FlowBuilder inside(m_scope, m_depth + 1);
    for (const HtmlNode *at = node->firstChild; at;) {
        const bool isFigure = at->is(HtmlTag::Figure) || (!at->isText() && isCaptioned(at));
        if (isFigure && !isInvisible(at) && picturesIn(at).pictures == 1) {
            inside.readFigure(at, look);
            at = at->nextAfter(node);
        } else if (at->is(HtmlTag::Img) || at->is(HtmlTag::Picture) || isNamed(at, "amp-img"_L1)) {
            inside.readImage(at, look);
            at = at->nextAfter(node);
        } else {
            at = at->is(HtmlTag::Noscript) || (!at->isText() && isInvisible(at)) ? at->nextAfter(node) : at->next(node);
        }
    }
    Gallery gallery;
    QList<Block> others;
    for (Block &block : inside.take()) {
        if (auto *image = std::get_if<Image>(&block.value))
            gallery.images.append(*image);
        else
            others.append(block);
    }
    flush();
    if (gallery.images.size() > 1)
        add(std::move(gallery));
    else if (!gallery.images.isEmpty())
        add(gallery.images.constFirst());
    append(std::move(others));
}

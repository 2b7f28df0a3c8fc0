#include "core/story/FoldedPanels.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/story/PageOutline.h"
#include "core/story/PageWords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Shorter texts are hints and labels.
constexpr qsizetype shortestPanel = 80;
/// Longer ones are the page itself.
constexpr qsizetype longestPanel = 20000;

bool isOfMachinery(const HtmlNode *node)
{
    switch (node->tag) {
    case HtmlTag::Nav:
    case HtmlTag::Header:
    case HtmlTag::Footer:
    case HtmlTag::Dialog:
    case HtmlTag::Form:
    case HtmlTag::Menu:
        return node->kind == HtmlNode::Kind::Element;
    default:
        return node->attribute("role"_L1) == "dialog"_L1 || node->attribute("role"_L1) == "menu"_L1
            || node->attribute("role"_L1) == "navigation"_L1 || node->attribute("role"_L1) == "tooltip"_L1
            || node->hasAttribute("aria-modal"_L1);
    }
}

bool isInMachinery(const HtmlNode *node)
{
    static const QRegularExpression names(
        uR"(comment|kommentar|share|newsletter|subscri|login|sign-?in|cookie|consent|menu|navbar|search|cart|modal|dialog|drawer|overlay|popup|popover|tooltip)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int reach = 6;
    int step = 0;
    for (const HtmlNode *around = node; around && !around->is(HtmlTag::Body); around = around->parent, ++step) {
        const bool isNamed =
            step < reach && (names.matchView(around->classes()).hasMatch() || names.matchView(around->id()).hasMatch());
        if (isNamed || isOfMachinery(around))
            return true;
    }
    return false;
}

bool isButton(const HtmlNode *node)
{
    return node && (node->is(HtmlTag::Button) || node->attribute("role"_L1) == "button"_L1);
}

/// Whether the node holds running text, without forms and with few links.
bool holdsProse(const HtmlNode *node)
{
    qsizetype text = 0;
    qsizetype linked = 0;
    const HtmlNode *link = nullptr;
    for (const HtmlNode *inside = node->firstChild; inside && text <= longestPanel;) {
        if (inside->is(HtmlTag::Input) || inside->is(HtmlTag::Nav) || inside->is(HtmlTag::Form))
            return false;
        const bool isUnread = inside->is(HtmlTag::Script) || inside->is(HtmlTag::Style) || isButton(inside);
        if (isUnread) {
            inside = inside->nextAfter(node);
            continue;
        }
        if (inside->is(HtmlTag::A))
            link = inside;
        const qsizetype length = inside->isText() ? QStringView(inside->text).trimmed().size() : 0;
        text += length;
        linked += link && length > 0 && inside->isInside(link) ? length : 0;
        inside = inside->next(node);
    }
    return text >= shortestPanel && text <= longestPanel && linked * 3 < text;
}

/// A full-screen gallery is hidden beside its button, too.
bool holdsPictures(const HtmlNode *node)
{
    return firstInside(node, HtmlTag::Img) || firstInside(node, HtmlTag::Picture);
}

/// A button, alone or in a heading or a box that holds nothing else.
HtmlNode *buttonIn(HtmlNode *node)
{
    constexpr int reach = 3;
    for (int step = 0; node && step < reach; ++step) {
        if (isButton(node))
            return node;
        HtmlNode *inside = node->firstChild;
        while (inside && inside->isText() && inside->text.trimmed().isEmpty())
            inside = inside->nextSibling;
        node = inside;
    }
    return nullptr;
}

/// Names of the parts of an accordion, or of tabs.
bool isNamedPanel(const HtmlNode *node)
{
    static const QRegularExpression names(uR"(accordion|collaps|faq|toggle|expand|tab-?(content|panel|pane)|answer)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.matchView(node->classes()).hasMatch() || node->attribute("role"_L1) == "tabpanel"_L1
        || (node->attribute("role"_L1) == "region"_L1 && node->hasAttribute("aria-labelledby"_L1));
}

bool isHidden(const HtmlNode *node)
{
    return node->hasAttribute("hidden"_L1) || isStyledAway(node)
        || hasClass(node, {"hidden"_L1, "hide"_L1, "is-hidden"_L1, "d-none"_L1, "collapse"_L1});
}

void show(HtmlNode *panel)
{
    static const QRegularExpression hidingNames(uR"((^|\s)(hidden|hide|is-hidden|d-none|collapse)(?=\s|$))"_s);
    panel->attributes.removeIf([](const HtmlAttribute &attribute) {
        return attribute.name == "hidden"_L1 || attribute.name == "style"_L1 || attribute.name == "aria-hidden"_L1;
    });
    for (HtmlAttribute &attribute : panel->attributes)
        if (attribute.name == "class"_L1)
            attribute.value.remove(hidingNames);
}

/// A button becomes what it stands for: the line over what it unfolds.
void makeLine(HtmlNode *button)
{
    constexpr qsizetype longestLine = 200;
    const QString line = textOf(button);
    static const QRegularExpression act(
        uR"(^(show|hide|expand|collapse|open|close|toggle|view|see|load|read|listen|play|mehr|weniger|alle|anzeigen|ausklappen|afficher|voir|masquer|ver|mostrar|ocultar|leggi|mostra|toon|lees|visa|vis|pokaż|показать|もっと)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.isEmpty() || line.size() > longestLine || isFurnitureLine(line) || act.match(line).hasMatch())
        return;
    button->tag = isHeading(button->parent) ? HtmlTag::Span : HtmlTag::Div;
    button->tagName.clear();
    button->attributes.removeIf([](const HtmlAttribute &attribute) { return attribute.name == "role"_L1; });
}

} // namespace

void openPanels(HtmlNode *root)
{
    QHash<QStringView, HtmlNode *> openers;
    QList<HtmlNode *> named;
    for (HtmlNode *node = root->firstChild; node; node = node->next(root)) {
        if (node->isText() || node->attributes.isEmpty())
            continue;
        if (const QStringView opened = node->attribute("aria-controls"_L1); !opened.isEmpty())
            openers.insert(opened, node);
        named += node;
    }
    for (HtmlNode *panel : named) {
        HtmlNode *opener = openers.value(panel->id());
        HtmlNode *button = isButton(opener) ? opener : buttonIn(const_cast<HtmlNode *>(elementBefore(panel)));
        const bool isFolded = isHidden(panel);
        const bool isPanel =
            (isFolded && button && !holdsPictures(panel)) || ((isFolded || button) && (opener || isNamedPanel(panel)));
        if (!isPanel || !holdsProse(panel) || isInMachinery(panel))
            continue;
        show(panel);
        if (button && !isInMachinery(button))
            makeLine(button);
    }
}

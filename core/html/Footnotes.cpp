#include "core/html/Footnotes.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PageLink {
    const HtmlNode *link;
    QString target;
    QString text;
};

/// Where a note's text is: the element that bears the id, or the item or paragraph that an empty anchor stands in.
const HtmlNode *noteAround(const HtmlNode *target)
{
    if (!target->is(HtmlTag::A) && !target->is(HtmlTag::Span) && !target->is(HtmlTag::Sup))
        return target;
    for (const HtmlNode *node = target->parent; node; node = node->parent) {
        if (node->is(HtmlTag::Li) || node->is(HtmlTag::P) || node->is(HtmlTag::Dd) || node->is(HtmlTag::Div))
            return node;
    }
    return nullptr;
}

/// Whether a link in a note leads to the mark, or to what is right around or inside of it.
bool leadsBack(const HtmlNode *target, const HtmlNode *mark)
{
    const auto isInline = [](const HtmlNode *node) { return !isBlockTag(node->tag); };
    return target && (target == mark || target->isInside(mark) || (isInline(target) && mark->isInside(target)));
}

bool isNamedAsNote(const HtmlNode *note)
{
    for (const HtmlNode *node = note; node; node = node->parent) {
        if (!isBlockTag(node->tag))
            continue; // marks carry such classes too
        const QStringView role = node->attribute("role"_L1);
        if (role == "doc-endnote"_L1 || role == "doc-endnotes"_L1 || role == "doc-footnote"_L1
            || hasClassLike(node, {"footnote"_L1, "endnote"_L1})
            || hasClass(node, {"references"_L1, "reflist"_L1, "fn"_L1}))
            return true;
    }
    return false;
}

QString hrefOf(const HtmlNode *link)
{
    return link->attribute("href"_L1).sliced(1).toString();
}

QList<PageLink> pageLinks(const HtmlNode *root)
{
    QList<PageLink> links;
    for (const HtmlNode *node = root->firstChild; node; node = node->next(root)) {
        if (!node->is(HtmlTag::A))
            continue;
        const QStringView address = node->attribute("href"_L1);
        if (address.size() < 2 || !address.startsWith(u'#'))
            continue;
        links.append({node, address.sliced(1).toString(), textOf(node)});
    }
    return links;
}

QHash<QString, const HtmlNode *> targetsOf(const QList<PageLink> &links, const HtmlNode *root)
{
    QSet<QString> wanted;
    for (const PageLink &link : links)
        wanted.insert(link.target);
    QHash<QString, const HtmlNode *> targets;
    for (const HtmlNode *node = root->firstChild; node && !wanted.isEmpty(); node = node->next(root)) {
        for (const QStringView name : {node->id(), node->is(HtmlTag::A) ? node->attribute("name"_L1) : QStringView()}) {
            if (!name.isEmpty() && wanted.remove(name.toString()))
                targets.insert(name.toString(), node);
        }
    }
    return targets;
}

} // namespace

QString footnoteLabel(QString mark)
{
    constexpr qsizetype longest = 6;
    static const QRegularExpression brackets(uR"(^[\[\(\s]+|[\]\)\s:.]+$)"_s);
    mark.remove(brackets);
    return mark.size() <= longest ? mark : QString();
}

Footnotes::Footnotes(const HtmlNode *root)
{
    const QList<PageLink> links = pageLinks(root);
    if (links.isEmpty())
        return;
    const QHash<QString, const HtmlNode *> targets = targetsOf(links, root);
    QHash<const HtmlNode *, QList<const HtmlNode *>> linksInside; // by the element that may be a note
    for (const PageLink &link : links) {
        if (const HtmlNode *around = noteAround(link.link))
            linksInside[around].append(link.link);
    }
    for (const PageLink &link : links) {
        const HtmlNode *target = targets.value(link.target);
        const QString label = footnoteLabel(link.text);
        if (!target || label.isEmpty() || link.link->isInside(target))
            continue;
        const HtmlNode *note = noteAround(target);
        if (!note || isNamedAsNote(link.link) || link.link->isInside(note))
            continue;
        // What stands in a note leads out of it: back to the mark.
        if (isInNote(link.link))
            continue;
        const bool isAnswered = std::ranges::any_of(linksInside.value(note),
            [&](const HtmlNode *back) { return leadsBack(targets.value(hrefOf(back)), link.link); });
        // Beside a note of its list an item is one too.
        const bool isInListOfNotes = m_notes.contains(elementBefore(note)) && note->is(HtmlTag::Li);
        if (!isAnswered && !isInListOfNotes && !isNamedAsNote(note))
            continue;
        m_marks.insert(link.link, m_notes.value(note, link.target));
        if (!m_notes.contains(note)) {
            m_notes.insert(note, link.target);
            m_labels.insert(link.target, label);
        }
    }
    for (const PageLink &link : links)
        if (isInNote(link.link))
            m_backLinks.insert(link.link);
}

bool Footnotes::isInNote(const HtmlNode *link) const
{
    for (const HtmlNode *node = link->parent; node; node = node->parent)
        if (m_notes.contains(node))
            return true;
    return false;
}

bool Footnotes::forgetAllBut(const QSet<QString> &ids)
{
    const auto isForgotten = [&](const auto &entry) { return !ids.contains(entry.value()); };
    const auto notes = m_notes.removeIf(isForgotten);
    const auto marks = m_marks.removeIf(isForgotten);
    return notes + marks > 0;
}

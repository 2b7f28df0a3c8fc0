#include "core/html/MathMl.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"
#include "core/html/RunCollector.h"

using namespace Qt::StringLiterals;

namespace {

/// How an element sets its children beside each other.
enum class Setting {
    Row,
    Fraction,
    Root, ///< of any degree
    Raised,
    Lowered,
    LoweredAndRaised,
    Table,
    TableRow,
    LabelledRow,
    Fenced,
    Unseen,
};

Setting settingOf(const HtmlNode *node)
{
    static constexpr struct {
        QLatin1StringView name;
        Setting setting;
    } settings[] = {{"mfrac"_L1, Setting::Fraction}, {"msup"_L1, Setting::Raised}, {"mover"_L1, Setting::Raised},
        {"msub"_L1, Setting::Lowered}, {"munder"_L1, Setting::Lowered}, {"msubsup"_L1, Setting::LoweredAndRaised},
        {"munderover"_L1, Setting::LoweredAndRaised}, {"msqrt"_L1, Setting::Root}, {"mroot"_L1, Setting::Root},
        {"mtable"_L1, Setting::Table}, {"mtr"_L1, Setting::TableRow}, {"mlabeledtr"_L1, Setting::LabelledRow},
        {"mfenced"_L1, Setting::Fenced}, {"mphantom"_L1, Setting::Unseen}, {"annotation"_L1, Setting::Unseen},
        {"annotation-xml"_L1, Setting::Unseen}};
    if (node->tag == HtmlTag::Unknown)
        for (const auto &[name, setting] : settings)
            if (isNamed(node, name))
                return setting;
    return Setting::Row;
}

QList<const HtmlNode *> elementsOf(const HtmlNode *node)
{
    QList<const HtmlNode *> elements;
    for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling)
        if (!child->isText())
            elements += child;
    return elements;
}

class MathWriter {
public:
    void read(const HtmlNode *node, InlineStyles style = {})
    {
        if (node->isText()) {
            m_line.addText(node->text, {.style = style});
            return;
        }
        const QList<const HtmlNode *> parts = elementsOf(node);
        switch (settingOf(node)) {
        case Setting::Row:
            return readChildren(node, style);
        case Setting::Fraction:
            return readFraction(parts, style);
        case Setting::Root:
            return readRoot(node, parts, style);
        case Setting::Raised:
            return readParts(parts, {style, InlineStyle::Superscript});
        case Setting::Lowered:
            return readParts(parts, {style, InlineStyle::Subscript});
        case Setting::LoweredAndRaised:
            return readParts(parts, {style, InlineStyle::Subscript, InlineStyle::Superscript});
        case Setting::Table:
            return readList(parts, u"; "_s, style);
        case Setting::TableRow:
            return readCells(parts, style);
        case Setting::LabelledRow:
            return readList(parts.mid(1) + parts.first(qMin(parts.size(), 1)), u" "_s, style);
        case Setting::Fenced:
            return readFenced(node, parts, style);
        case Setting::Unseen:
            return;
        }
    }

    InlineRuns take() { return m_line.take(); }

private:
    void write(const QString &sign, InlineStyles style) { m_line.addText(sign, {.style = style}); }

    void readChildren(const HtmlNode *node, InlineStyles style)
    {
        for (const HtmlNode *child = node->firstChild; child; child = child->nextSibling)
            read(child, style);
    }

    /// The parts without the white space between them, each in its style.
    void readParts(const QList<const HtmlNode *> &parts, std::initializer_list<InlineStyles> styles)
    {
        const auto *style = styles.begin();
        for (const HtmlNode *part : parts) {
            read(part, *style);
            style += style + 1 == styles.end() ? 0 : 1;
        }
    }

    /// What consists of several symbols stands in brackets beside a sign.
    void readWhole(const HtmlNode *part, InlineStyles style)
    {
        const bool isWide = part->firstChild && part->firstChild->nextSibling;
        write(isWide ? u"("_s : QString(), style);
        read(part, style);
        write(isWide ? u")"_s : QString(), style);
    }

    void readFraction(const QList<const HtmlNode *> &parts, InlineStyles style)
    {
        for (const HtmlNode *part : parts) {
            write(part == parts.first() ? QString() : u"/"_s, style);
            readWhole(part, style);
        }
    }

    void readRoot(const HtmlNode *node, const QList<const HtmlNode *> &parts, InlineStyles style)
    {
        const bool hasDegree = isNamed(node, "mroot"_L1) && parts.size() > 1;
        if (hasDegree)
            read(parts[1], InlineStyle::Superscript);
        write(u"√("_s, style);
        if (hasDegree)
            read(parts[0], style);
        else
            readChildren(node, style);
        write(u")"_s, style);
    }

    void readList(const QList<const HtmlNode *> &parts, const QString &separator, InlineStyles style)
    {
        for (const HtmlNode *part : parts) {
            write(part == parts.first() ? QString() : separator, style);
            read(part, style);
        }
    }

    /// Cells are what stands in a matrix, or parts of a line that are aligned at its sign.
    void readCells(const QList<const HtmlNode *> &cells, InlineStyles style)
    {
        constexpr QStringView relations = u"=<>≤≥≈≡≠∼≃→⇒↦∈⊂";
        for (const HtmlNode *cell : cells) {
            const QString begin = textOf(cell, 1);
            const bool isAligned = cell == cells.first() || begin.isEmpty() || relations.contains(begin.front());
            write(isAligned ? QString() : u" "_s, style);
            read(cell, style);
        }
    }

    /// Brackets and commas that stand in attributes (MathML 3, 3.3.8).
    void readFenced(const HtmlNode *node, const QList<const HtmlNode *> &parts, InlineStyles style)
    {
        const auto sign = [node](QLatin1StringView name, const QString &usual) {
            return node->hasAttribute(name) ? node->attribute(name).trimmed().toString() : usual;
        };
        write(sign("open"_L1, u"("_s), style);
        readList(parts, sign("separators"_L1, u","_s).left(1) + u' ', style);
        write(sign("close"_L1, u")"_s), style);
    }

    RunCollector m_line;
};

} // namespace

InlineRuns symbolsOf(const HtmlNode *math)
{
    MathWriter writer;
    writer.read(math);
    return writer.take();
}

#pragma once

#include "core/html/HtmlNode.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A small part of CSS selectors, for finding elements by what a person wrote down: `tag`, `.class`, `#id`, `[name]`,
/// `[name=value]`, `[name^=value]`, `[name$=value]`, `[name*=value]`, their combination, a blank for "inside of", `>`
/// for "child of", and a comma for "or".
class Selector final {
public:
    /// Nothing when the text is not such a selector.
    static std::optional<Selector> parse(QStringView text);

    bool matches(const HtmlNode *node) const;
    /// The elements inside `root` that match, in the order of the page, none inside another one.
    QList<HtmlNode *> in(HtmlNode *root) const;

    bool operator==(const Selector &) const = default;

private:
    struct Condition {
        enum class Kind { Tag, Id, Class, Has, Equals, Begins, Ends, Contains };
        Kind kind;
        QString name;
        QString value;
        HtmlTag tag = HtmlTag::Unknown;

        bool operator==(const Condition &) const = default;
    };
    struct Step {
        QList<Condition> conditions; ///< all must hold
        bool isChild = false; ///< of what the step before matches, not only inside of it

        bool operator==(const Step &) const = default;
    };
    using Path = QList<Step>; ///< from the outside to the element itself

    static bool holds(const Condition &condition, const HtmlNode *node);
    static bool holdsAll(const Step &step, const HtmlNode *node);
    static bool matches(const Path &path, const HtmlNode *node);
    static bool readStep(QStringView &text, Step &step);
    static std::optional<Condition> readCondition(QStringView &text);
    static std::optional<Condition> readAttribute(QStringView &text);

    QList<Path> m_paths;
};

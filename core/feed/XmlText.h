#pragma once

#include "core/feed/XmlDoctype.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

/// The entities that a document type names, expanded as long as they are little in sum.
class XmlNames final {
public:
    /// Characters in a whole document: more than feeds ever spelt with names of their own, and nothing to fear.
    static constexpr qsizetype maxExpansion = 1'000'000;

    /// `entities` outlives this and may grow.
    explicit XmlNames(const std::vector<XmlEntity> &entities)
        : m_entities(entities)
    {
    }

    /// What the name stands for; nothing when it is not declared, or when there was too much of it.
    std::optional<QString> take(std::string_view name);

private:
    const std::vector<XmlEntity> &m_entities;
    qsizetype m_left = maxExpansion;
};

/// Adds UTF-8 `text` to `to` with its character references resolved once: numbers, the five names of XML, and the names
/// of HTML, because feeds use them without declaring them. What is no reference stays as it is written. But for `names`
/// nothing is expanded to more than one reference's character, so no input grows. False when an & began no reference.
bool appendResolved(QString &to, std::string_view text, XmlNames *names = nullptr);

/// The same as a string of its own.
QString resolvedText(std::string_view text, XmlNames *names = nullptr);

#pragma once

#include "core/html/Selector.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// What somebody wrote down about the pages of a site, where the general way of reading them goes wrong.
struct SiteRule {
    QStringList hosts; ///< "example.org" stands for its sub-domains too
    QString path; ///< how the paths of the pages begin that the rule is for; empty for all
    std::optional<Selector> body; ///< the parts of the page that are the story, in the order of the page
    std::optional<Selector> strip; ///< what is no story, wherever it stands
    std::optional<Selector> byline;
    std::optional<Selector> date;
    std::optional<Selector> next; ///< the link to the story's next page

    bool operator==(const SiteRule &) const = default;
};

/// The rules that are in use. A later rule for a page replaces an earlier one, so that a person's own go last.
class SiteRules final {
public:
    /// Reads the rules of a file: lines `name: value`, `#` for comments, an empty line between rules. Names: `site`
    /// (hosts, parted by blanks), `path`, and `body`, `strip`, `byline`, `date`, `next` with a selector each
    /// (core/html/Selector.h). A line that says nothing of these is left out and told in `problems`.
    static SiteRules parse(QStringView text, QStringList *problems = nullptr);

    void add(const SiteRules &others) { m_rules += others.m_rules; }
    qsizetype size() const { return m_rules.size(); }
    /// The rule for a page, or null.
    const SiteRule *ruleFor(const QUrl &page) const;

private:
    QList<SiteRule> m_rules;
};

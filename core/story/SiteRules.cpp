#include "core/story/SiteRules.h"

#include <QStringTokenizer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

std::optional<Selector> *selectorNamed(SiteRule &rule, QStringView name)
{
    if (name == "body"_L1)
        return &rule.body;
    if (name == "strip"_L1)
        return &rule.strip;
    if (name == "byline"_L1)
        return &rule.byline;
    if (name == "date"_L1)
        return &rule.date;
    return name == "next"_L1 ? &rule.next : nullptr;
}

bool readLine(QStringView line, SiteRule &rule)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return false;
    const QStringView name = line.first(colon).trimmed();
    const QStringView value = line.sliced(colon + 1).trimmed();
    if (name == "site"_L1)
        rule.hosts += value.toString().toLower().split(u' ', Qt::SkipEmptyParts);
    else if (name == "path"_L1)
        rule.path = value.toString();
    else if (std::optional<Selector> *selector = selectorNamed(rule, name))
        *selector = Selector::parse(value);
    else
        return false;
    const std::optional<Selector> *selector = selectorNamed(rule, name);
    return !value.isEmpty() && (!selector || *selector);
}

} // namespace

SiteRules SiteRules::parse(QStringView text, QStringList *problems)
{
    SiteRules rules;
    SiteRule rule;
    const auto finish = [&] {
        if (const SiteRule read = std::exchange(rule, {}); !read.hosts.isEmpty())
            rules.m_rules += read;
    };
    int number = 0;
    for (const QStringView written : QStringTokenizer(text, u'\n')) {
        ++number;
        const QStringView line = written.trimmed();
        if (line.isEmpty())
            finish();
        else if (!line.startsWith(u'#') && !readLine(line, rule) && problems)
            *problems += u"line %1: %2"_s.arg(number).arg(line);
    }
    finish();
    return rules;
}

const SiteRule *SiteRules::ruleFor(const QUrl &page) const
{
    const QString host = page.host();
    const auto isFor = [&](const SiteRule &rule) {
        return page.path().startsWith(rule.path) && std::ranges::any_of(rule.hosts, [&](const QString &of) {
            return host == of || host.endsWith(u'.' + of);
        });
    };
    const auto found = std::find_if(m_rules.crbegin(), m_rules.crend(), isFor);
    return found == m_rules.crend() ? nullptr : &*found;
}

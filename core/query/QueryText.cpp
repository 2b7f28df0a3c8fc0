#include "core/query/QueryText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchExpression::Kind;

QString words(const SearchExpression &expression)
{
    if (expression.isPhrase)
        return u'"' + expression.text + u'"';
    return expression.isPrefix ? expression.text + u'*' : expression.text;
}

QString day(const SearchExpression &expression)
{
    return expression.date.toLocalTime().date().toString(Qt::ISODate);
}

QString grouped(const SearchExpression &expression)
{
    // "--word" would be the word "-word" left out.
    const bool isGroup = expression.kind == Kind::And || expression.kind == Kind::Or || expression.kind == Kind::Not;
    return isGroup ? u'(' + queryText(expression) + u')' : queryText(expression);
}

QString joined(const SearchExpression &expression, QLatin1StringView with)
{
    QStringList parts;
    for (const SearchExpression &child : expression.children)
        parts += child.kind == Kind::Not && expression.kind != Kind::Not ? queryText(child) : grouped(child);
    return parts.join(with);
}

} // namespace

QString queryText(const SearchExpression &expression)
{
    switch (expression.kind) {
    case Kind::Everything:
        return {};
    case Kind::Words:
        return words(expression);
    case Kind::Title:
        return "in:title "_L1 + words(expression);
    case Kind::Author:
        return "author:"_L1 + words(expression);
    case Kind::Site:
        return "site:"_L1 + words(expression);
    case Kind::Feed:
        return "feed:"_L1 + words(expression);
    case Kind::IsUnread:
        return u"is:unread"_s;
    case Kind::IsRead:
        return u"is:read"_s;
    case Kind::IsStarred:
        return u"is:starred"_s;
    case Kind::Before:
        return "before:"_L1 + day(expression);
    case Kind::After:
        return "after:"_L1 + day(expression);
    case Kind::Not:
        return u'-' + joined(expression, " "_L1);
    case Kind::And:
        return joined(expression, " "_L1);
    case Kind::Or:
        return joined(expression, " OR "_L1);
    }
    Q_UNREACHABLE_RETURN({});
}

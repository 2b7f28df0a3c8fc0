#include "core/query/QueryParser.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchExpression::Kind;

constexpr int deepestGroup = 32; // deeper parentheses are read past
constexpr qsizetype longestText = 1000; // of a word or phrase
constexpr int mostTerms = 64; // what follows is a pasted text, not a search

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

bool isWordEnd(QChar c)
{
    return c.isSpace() || isQuote(c) || c == u'(' || c == u')';
}

/// The first day of "2026", "2026-11" or "2026-11-23"; the day itself of "today", "yesterday", "7d".
QDate dayOf(const QString &text, const QDate &today)
{
    if (text == "today"_L1)
        return today;
    if (text == "yesterday"_L1)
        return today.addDays(-1);
    bool isNumber = false;
    if (text.endsWith(u'd')) {
        const uint days = QStringView(text).chopped(1).toUShort(&isNumber);
        return isNumber ? today.addDays(-qint64(days)) : QDate();
    }
    switch (text.size()) {
    case 4:
        return QDate::fromString(text, u"yyyy"_s);
    case 7:
        return QDate::fromString(text, u"yyyy-MM"_s);
    default:
        return QDate::fromString(text, u"yyyy-MM-dd"_s);
    }
}

SearchExpression group(Kind kind, QList<SearchExpression> children)
{
    if (children.size() == 1)
        return children.first();
    return {.kind = children.isEmpty() ? Kind::Everything : kind, .children = std::move(children)};
}

/// `in:title (tide OR "high water")` looks for all of it in the headline.
SearchExpression inTitle(SearchExpression expression)
{
    if (expression.kind == Kind::Words)
        expression.kind = Kind::Title;
    for (SearchExpression &child : expression.children)
        child = inTitle(child);
    return expression;
}

class Parser {
public:
    Parser(const QString &text, const QDate &today, QueryEnd end)
        : m_text(text)
        , m_today(today)
        , m_end(end)
    {
    }

    SearchExpression parse()
    {
        QList<SearchExpression> parts;
        while (m_at < m_text.size()) {
            if (const SearchExpression part = alternatives(0); part.kind != Kind::Everything)
                parts += part;
            skip(u')'); // one that nothing opened
        }
        return group(Kind::And, parts);
    }

private:
    SearchExpression alternatives(int depth)
    {
        QList<SearchExpression> parts;
        do {
            if (const SearchExpression part = sequence(depth); part.kind != Kind::Everything)
                parts += part;
        } while (takeWord(u"OR"_s));
        return group(Kind::Or, parts);
    }

    SearchExpression sequence(int depth)
    {
        QList<SearchExpression> parts;
        for (skipSpace(); m_at < m_text.size() && m_text[m_at] != u')' && !isAt(u"OR"_s); skipSpace()) {
            if (takeWord(u"AND"_s))
                continue;
            const std::optional<SearchExpression> part = term(depth);
            if (part && m_terms++ < mostTerms)
                parts += *part;
        }
        return group(Kind::And, parts);
    }

    std::optional<SearchExpression> term(int depth)
    {
        const bool isNot =
            m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace() && m_text[m_at + 1] != u')';
        if (isNot)
            ++m_at;
        std::optional<SearchExpression> found = operand(depth);
        if (found && isNot)
            return SearchExpression{.kind = Kind::Not, .children = {*found}};
        return found;
    }

    std::optional<SearchExpression> operand(int depth)
    {
        if (m_text[m_at] == u'(')
            return parenthesis(depth);
        if (isQuote(m_text[m_at]))
            return words(Kind::Words, phrase(), true);
        const QString word = takeWord();
        if (word == "in:title"_L1) {
            skipSpace();
            const bool hasMore = m_at < m_text.size() && m_text[m_at] != u')' && !isAt(u"OR"_s) && depth < deepestGroup;
            const std::optional<SearchExpression> found = hasMore ? operand(depth + 1) : std::nullopt;
            return found ? std::optional(inTitle(*found)) : std::nullopt;
        }
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0) {
            if (std::optional<SearchExpression> found = operation(word.left(colon), word.sliced(colon + 1)))
                return found;
        }
        return words(Kind::Words, word, false);
    }

    std::optional<SearchExpression> parenthesis(int depth)
    {
        ++m_at;
        if (depth >= deepestGroup)
            return std::nullopt;
        const SearchExpression inner = alternatives(depth + 1);
        skip(u')');
        return inner.kind == Kind::Everything ? std::nullopt : std::optional(inner);
    }

    std::optional<SearchExpression> operation(const QString &name, const QString &value)
    {
        if (name == "author"_L1 || name == "site"_L1 || name == "feed"_L1) {
            const Kind kind = name == "author"_L1 ? Kind::Author : name == "site"_L1 ? Kind::Site : Kind::Feed;
            if (value.isEmpty() && m_at < m_text.size() && isQuote(m_text[m_at]))
                return words(kind, phrase(), true);
            return value.isEmpty() ? std::nullopt : words(kind, value, false);
        }
        if (name == "is"_L1 && value == "unread"_L1)
            return SearchExpression{.kind = Kind::IsUnread};
        if (name == "is"_L1 && value == "read"_L1)
            return SearchExpression{.kind = Kind::IsRead};
        if (name == "is"_L1 && value == "starred"_L1)
            return SearchExpression{.kind = Kind::IsStarred};
        const QDate day = name == "before"_L1 || name == "after"_L1 ? dayOf(value, m_today) : QDate();
        if (!day.isValid())
            return std::nullopt;
        return SearchExpression{
            .kind = name == "before"_L1 ? Kind::Before : Kind::After, .date = day.startOfDay().toUTC()};
    }

    /// A word or phrase; nothing when it is empty.
    std::optional<SearchExpression> words(Kind kind, QString text, bool isPhrase)
    {
        const bool isStarred = !isPhrase && text.size() > 1 && text.endsWith(u'*');
        if (isStarred)
            text.chop(1);
        text.truncate(longestText);
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const bool isUnfinished = !isPhrase && m_end == QueryEnd::StillTyping && m_at == m_text.size();
        return SearchExpression{
            .kind = kind, .text = text, .isPhrase = isPhrase, .isPrefix = isStarred || isUnfinished};
    }

    QString phrase()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        const QString text = m_text.sliced(from, m_at - from);
        if (m_at < m_text.size())
            ++m_at;
        return text.simplified();
    }

    QString takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isWordEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    bool isAt(const QString &word) const
    {
        const qsizetype end = m_at + word.size();
        return QStringView(m_text).sliced(m_at).startsWith(word) && (end == m_text.size() || isWordEnd(m_text[end]));
    }

    bool takeWord(const QString &word)
    {
        skipSpace();
        if (!isAt(word))
            return false;
        m_at += word.size();
        return true;
    }

    void skip(QChar c)
    {
        if (m_at < m_text.size() && m_text[m_at] == c)
            ++m_at;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    const QString &m_text;
    QDate m_today;
    QueryEnd m_end;
    qsizetype m_at = 0;
    int m_terms = 0;
};

} // namespace

SearchExpression parseQuery(const QString &text, const QDate &today, QueryEnd end)
{
    return Parser(text, today, end).parse();
}

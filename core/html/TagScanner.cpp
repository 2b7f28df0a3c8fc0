#include "core/html/TagScanner.h"

#include "core/html/TagNames.h"

#include <algorithm>
#include <cstring>

namespace {

/// Attributes of one element: no page of the corpora has more than 60. Gumbo compares each with all before it.
constexpr int maxAttributes = 100;

} // namespace

TagScanner::TagScanner(const QByteArray &utf8)
    : m_at(utf8.constData())
    , m_end(m_at + utf8.size())
{
}

const char *TagScanner::endOfRawText(const Tag &tag, const char *from) const
{
    while (const char *close = find("</", from)) {
        NameHash name;
        for (from = close + 2; from < m_end && isLetter(*from); ++from)
            name.add(*from);
        if (name.value() == tag.name && (from == m_end || isBlank(*from) || *from == '/' || *from == '>'))
            return close;
    }
    return m_end;
}

Tag TagScanner::readTag(const char *open)
{
    Tag tag{.begin = open};
    NameHash name;
    for (m_at += *m_at == '/' ? 1 : 0; m_at < m_end && !isBlank(*m_at) && *m_at != '>' && *m_at != '/'; ++m_at)
        name.add(*m_at);
    tag.name = name.value();
    m_attributes.clear();
    for (int attributes = 0; m_at < m_end && *m_at != '>';) {
        tag.isEmpty = *m_at == '/';
        if (isBlank(*m_at) || *m_at == '/') {
            ++m_at;
            continue;
        }
        if (attributes++ == maxAttributes)
            tag.surplus = m_at;
        readAttribute();
    }
    tag.end = m_at = std::min(m_at + 1, m_end);
    return tag;
}

void TagScanner::readAttribute()
{
    const char *const name = m_at;
    for (++m_at; m_at < m_end && !isBlank(*m_at) && *m_at != '=' && *m_at != '>' && *m_at != '/';)
        ++m_at;
    WrittenAttribute attribute{.name = {name, m_at}, .value = {m_at, m_at}};
    const char *const equals = std::find_if_not(m_at, m_end, isBlank);
    if (equals < m_end && *equals == '=') {
        m_at = std::find_if_not(equals + 1, m_end, isBlank);
        attribute.value = readValue();
    }
    attribute.end = m_at;
    m_attributes.push_back(attribute);
}

QByteArrayView TagScanner::readValue()
{
    const char *const begin = m_at;
    if (m_at == m_end || (*m_at != '"' && *m_at != '\'')) {
        m_at = std::find_if(begin, m_end, [](char character) { return isBlank(character) || character == '>'; });
        return {begin, m_at};
    }
    const auto *close =
        static_cast<const char *>(std::memchr(begin + 1, *begin, static_cast<size_t>(m_end - begin - 1)));
    m_at = close ? close + 1 : m_end;
    return {begin + 1, close ? close : m_end};
}

void TagScanner::skipComment()
{
    const char *const close = rest().starts_with("!--") ? endOfComment(m_at + 3) : find(">", m_at);
    m_at = close ? close + 1 : m_end;
}

/// At its '>', or null. "<!-->" and "<!--->" are whole comments; "--!>" ends one, too.
const char *TagScanner::endOfComment(const char *begin) const
{
    const char *dashes = find("--", begin - 2);
    for (; dashes; dashes = find("--", dashes + 1)) {
        const std::string_view rest(dashes + 2, static_cast<size_t>(m_end - dashes - 2));
        if (rest.starts_with('>'))
            return dashes + 2;
        if (rest.starts_with("!>") && dashes >= begin)
            return dashes + 3;
    }
    return nullptr;
}

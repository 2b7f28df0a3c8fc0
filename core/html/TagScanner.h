#pragma once

#include "core/html/StandIns.h"

#include <QByteArray>

#include <string_view>
#include <vector>

struct Tag {
    const char *begin; ///< at its '<'
    const char *end; ///< behind its '>'
    const char *surplus = nullptr; ///< where the attributes begin that are too many
    quint64 name = 0; ///< hashOf
    bool isEmpty = false; ///< written "<name/>"
};

// As HTML and ASCII have them.
constexpr bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
}
constexpr bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// A place in markup, and where tags, comments and texts end from there on, as Gumbo sees it.
class TagScanner final {
public:
    /// `utf8` outlives this.
    explicit TagScanner(const QByteArray &utf8);

    const char *at() const { return m_at; }
    const char *end() const { return m_end; }
    std::string_view rest() const { return {m_at, static_cast<size_t>(m_end - m_at)}; }
    void goTo(const char *place) { m_at = place; }

    /// The first `what` from `from` on, or null.
    const char *find(std::string_view what, const char *from) const
    {
        const std::string_view rest(from, static_cast<size_t>(m_end - from));
        const size_t found = rest.find(what);
        return found == std::string_view::npos ? nullptr : from + found;
    }
    /// Where the text ends in which that tag puts the reader, from `from` on: at its end tag, or at the end.
    const char *endOfRawText(const Tag &tag, const char *from) const;

    /// From behind the '<' at `open` to behind the '>'.
    Tag readTag(const char *open);
    /// Of the tag that was read last.
    const std::vector<WrittenAttribute> &attributes() const { return m_attributes; }
    /// From behind the '<' to behind the end of what begins so and is no tag.
    void skipComment();

private:
    const char *endOfComment(const char *begin) const;
    void readAttribute();
    QByteArrayView readValue();

    const char *m_at;
    const char *m_end;
    std::vector<WrittenAttribute> m_attributes;
};

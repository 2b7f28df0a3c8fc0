#pragma once

#include "core/feed/XmlDoctype.h"

#include <QtTypes>

#include <string_view>
#include <vector>

/// An attribute as written; the value may hold character references.
struct XmlAttribute {
    std::string_view name; ///< with its prefix
    std::string_view value;
};

/// A piece of an XML document, as views into its bytes.
struct XmlToken {
    enum class Kind {
        StartTag, ///< `isEmpty` when it ends in "/>": no end tag follows
        EndTag,
        Text, ///< may hold character references
        CharacterData, ///< the inside of a CDATA section: no references
        End, ///< of the document
    };

    Kind kind = Kind::End;
    std::string_view name; ///< of a tag, with its prefix
    std::string_view text;
    std::string_view source; ///< of a tag: all of it as written
    bool isEmpty = false;
};

/// Cuts a UTF-8 document into tags and text. Never fails: what is no markup is text, and the first thing that is
/// against the XML grammar is remembered. Nothing is expanded: processing instructions and comments are passed over,
/// and of document types only the short entities are told. Reads every byte a bounded number of times, whatever the
/// document is.
class XmlTokenizer final {
public:
    /// More attributes of one element are read and dropped: no feed has a use for them, and those who look for one by
    /// name must not become quadratic (CVE-2026-16762 in QXmlStreamReader).
    static constexpr size_t maxAttributes = 256;

    /// `document` must outlive the tokenizer and all its views.
    explicit XmlTokenizer(std::string_view document);

    XmlToken next();
    /// Of the last start tag.
    const std::vector<XmlAttribute> &attributes() const { return m_attributes; }

    /// The inside of a section that was just told, once more: as markup.
    void reopen(const XmlToken &section);

    /// What the document type named, if there was one.
    const std::vector<XmlEntity> &entities() const { return m_doctype.entities; }

    /// The line of the last token's end, from 1. Counted from the last call's on, so calling it often stays linear.
    qsizetype line();
    /// Passes over everything up to and with the end tag of that name (lower case), tags or not: the inside of a
    /// script. Over nothing when another one begins before that.
    void skipPastEndTag(std::string_view name);

    /// Whether a document type declares entities that would grow when expanded: nobody honest does.
    bool declaresExpansion() const { return m_doctype.declaresExpansion; }
    /// What was first found to be wrong; null while nothing was.
    const char *problem() const { return m_problem; }
    /// The line of that, from 1.
    qsizetype problemLine() const { return m_problemLine; }
    /// Remembers `problem`, a text that lives for ever, unless there was one before.
    void complain(const char *problem);

private:
    /// Where a piece of text comes next; searched once for each place it is found at, so that unclosed constructs stay
    /// linear.
    struct Sought {
        std::string_view text;
        size_t next = 0;
        bool isKnown = false;
    };

    XmlToken textBetween(size_t start, size_t end);
    XmlToken startTag(); ///< or the text that only begins like one
    XmlToken endTag();
    XmlToken characterData(size_t contentStart);
    void readAttributes(XmlToken &tag);
    bool isProse(const XmlToken &tag) const;
    bool readAttribute();
    std::string_view attributeValue();
    bool isValue(size_t start, size_t end) const;
    bool isDeclaration(size_t position);
    void skipDeclaration();
    void skipDoctype();
    size_t endOfUnendedSection(size_t contentStart, size_t end);
    void skipPast(Sought &sought, const char *problem);
    size_t find(Sought &sought, size_t from);
    void skipBlanks();
    std::string_view readName();
    bool startsWith(std::string_view text) const { return m_document.substr(m_position).starts_with(text); }

    std::string_view m_document;
    size_t m_position = 0;
    std::vector<XmlAttribute> m_attributes;
    std::string_view m_lastName; ///< of the last start tag
    XmlDoctype m_doctype; ///< the last one, and whether any was a bomb
    const char *m_problem = nullptr;
    qsizetype m_problemLine = 0;
    qsizetype m_line = 1; ///< of m_lineEnd
    size_t m_lineEnd = 0;
    Sought m_commentEnd{"-->"};
    Sought m_instructionEnd{"?>"};
    Sought m_sectionStart{"<![CDATA["};
    Sought m_sectionEnd{"]]>"};
    Sought m_subsetEnd{"]>"};
    Sought m_tagEnd{">"};
    Sought m_doubleQuote{"\""};
    Sought m_singleQuote{"'"};
};

#pragma once

#include "core/feed/XmlNamespace.h"
#include "core/feed/XmlText.h"
#include "core/feed/XmlTokenizer.h"

#include <QString>
#include <QUrl>

#include <string>
#include <string_view>
#include <vector>

/// How the inside of an element becomes one string of HTML.
enum class InnerMarkup {
    Escaped, ///< its text is HTML source (RSS; Atom type="html"); elements in it are what should have been escaped
    Inline, ///< its elements are the markup and its text is text (Atom type="xhtml")
};

/// Walks over the elements of a feed, however badly it is written: missing and wrong end tags, text and elements around
/// the root, undeclared prefixes. Whoever enters an element with readNextChild leaves it by exactly one of readText,
/// readMarkup, skip or a loop of readNextChild to its end. Keeps its own stack, so no input deepens that of the
/// program.
class XmlReader final {
public:
    /// Elements deeper than this are no elements any more, only their text remains (feeds need about twenty).
    static constexpr size_t maxFeedDepth = 128;
    /// How far up an end tag looks for what it closes, so that wrong ones cannot become quadratic.
    static constexpr size_t maxEndTagReach = 128;
    /// Namespace declarations in force at once; more are not kept, because each element searches them.
    static constexpr size_t maxBindings = 64;

    /// `document` is UTF-8 and outlives the reader; `base` and `language` are what the transport said.
    XmlReader(std::string_view document, const QUrl &base, const QString &language, size_t maxDepth = maxFeedDepth);

    /// Enters the next element wherever it is in the document.
    bool readNextElement();
    /// Enters the next child of the element we are in, or leaves that element at its end and returns false. Text on
    /// the way is added to `text`.
    bool readNextChild(QString *text = nullptr);

    /// How many elements we are in, with the one just entered.
    size_t depth() const { return m_open.size(); }
    XmlNamespace space() const { return m_open.back().space; }
    /// Local name in lower case (feeds get the case of names wrong); valid until the next call that moves on.
    std::string_view name() const { return m_name; }
    bool is(XmlNamespace space, std::string_view name) const { return this->space() == space && m_name == name; }

    /// What elements without a prefix or a declared default are from now on, beginning with the one we are in.
    void setPlainSpace(XmlNamespace space);

    /// The value of an attribute of the element just entered, by its local name in lower case.
    QString attribute(std::string_view name) const;
    /// An attribute as an absolute address.
    QUrl addressAttribute(std::string_view name) const;
    /// From here to the end of the element we are in relative addresses hang on `base`, where that is one of the web.
    void setBase(const QUrl &base);
    /// Of the element we are in: xml:base and xml:lang in force.
    const QUrl &base() const { return m_open.empty() ? m_documentBase : m_open.back().base; }
    const QString &language() const { return m_open.empty() ? m_documentLanguage : m_open.back().language; }

    /// The text inside with all tags left out. Leaves the element.
    QString readText();
    /// The inside as HTML. Leaves the element.
    QString readMarkup(InnerMarkup kind);
    void skip();

    /// Whether the document ended before the last element that was left did.
    bool isCut() const { return m_isCut; }
    /// Whether the document is a bomb: see XmlTokenizer.
    bool declaresExpansion() const { return m_tokenizer.declaresExpansion(); }
    /// Why and where the document is not well-formed; empty when it is.
    QString malformed() const;
    /// The line we are at, from 1.
    qsizetype line() { return m_tokenizer.line(); }
    void complain(const char *problem) { m_tokenizer.complain(problem); }

private:
    struct Element {
        std::string_view qualifiedName;
        XmlNamespace space = XmlNamespace::Rss;
        size_t bindings = 0; ///< how many were in force before it
        QUrl base;
        QString language;
    };
    struct Binding {
        std::string_view prefix;
        XmlNamespace space;
    };
    enum class Event { Entered, Left, Text, Ended };

    Event advance();
    bool advanceToken();
    void enter();
    void leave();
    void readScope(Element &element);
    void bind(const XmlAttribute &attribute);
    XmlNamespace spaceOf(std::string_view prefix) const;
    void endTag();
    void closeUnended();
    size_t elementsUpTo(std::string_view qualifiedName) const;
    void openSection();
    bool isEscapedAt(size_t fieldDepth) const;
    void appendFieldText(QString &to);
    void appendInlineText(QString &to) const;
    void appendStartTag(QString &to, const QUrl &markupBase) const;
    void appendEndTag(QString &to) const;

    XmlTokenizer m_tokenizer;
    mutable XmlNames m_names; ///< asking for an attribute spends some of it
    XmlToken m_token;
    size_t m_maxDepth;
    std::vector<Element> m_open;
    std::vector<Binding> m_bindings;
    std::string m_name;
    std::string_view m_left; ///< qualified name of the element left last
    XmlNamespace m_plainSpace = XmlNamespace::Rss;
    QUrl m_documentBase;
    QString m_documentLanguage;
    size_t m_fieldDepth = 0; ///< of the element whose text is being read; 0 for none
    size_t m_tooDeep = 0; ///< elements below the depth allowed that are open
    size_t m_closing = 0; ///< elements that are over and still to be left
    bool m_hasStart = false; ///< m_token is a start tag that waits for that
    bool m_isCut = false;
};

#pragma once

#include "core/base/Result.h"
#include "core/html/HtmlNode.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>

#include <deque>
#include <memory>

/// A parsed page: the tree, and the nodes that it owns. Moves, never copies.
class HtmlDocument final {
public:
    /// Deeper elements are flattened into the deepest allowed one (reliability.md Q5).
    static constexpr int maxDepth = 256;

    HtmlDocument();
    HtmlDocument(HtmlDocument &&) noexcept = default;
    HtmlDocument &operator=(HtmlDocument &&) noexcept = default;

    HtmlNode *root() const { return m_root; } ///< the Document node
    HtmlNode *html() const;
    HtmlNode *head() const; ///< may be null
    HtmlNode *body() const; ///< may be null

    /// What relative addresses of the page hang on: its <base> if that is usable, else where it was fetched.
    const QUrl &base() const { return m_base; }
    void setBase(const QUrl &base) { m_base = base; }

    /// JSON that the page's programs would fill it from, each from its first brace on.
    const QByteArrayList &data() const { return m_data; }
    void setData(const QByteArrayList &data) { m_data = data; }

    HtmlNode *createElement(HtmlTag tag);
    HtmlNode *createText(const QString &text);
    /// A copy of `node` with all that is in it, not yet in the tree.
    HtmlNode *copy(const HtmlNode *node);

private:
    friend class HtmlTreeBuilder;
    std::unique_ptr<std::deque<HtmlNode>> m_nodes;
    HtmlNode *m_root = nullptr;
    QUrl m_base;
    QByteArrayList m_data;
};

/// Reads a page by the rules of the HTML standard (Gumbo). Never fails: whatever the bytes are, some tree comes out.
/// Of scripts only JSON and TeX keep their text; comments and style sheets are left out.
/// `url` is where the page was fetched.
HtmlDocument parseHtml(const QString &text, const QUrl &url);
/// The same for a page in UTF-8, which must be valid.
HtmlDocument parseHtml(QByteArray utf8, const QUrl &url);

/// Reads a piece of HTML as a feed carries it; its nodes are the children of body().
HtmlDocument parseHtmlFragment(const QString &html, const QUrl &base);

#pragma once

#include "core/html/HtmlParser.h"
#include "core/html/StandIns.h"

#include <QByteArray>
#include <QHash>

struct GumboInternalNode;

/// Copies what Gumbo makes of a page into an HtmlDocument: comments are left out, so are the words of style sheets, and
/// what lies deeper than HtmlDocument::maxDepth is flattened. One builder, one document.
class HtmlTreeBuilder final {
public:
    HtmlDocument build(const QByteArray &utf8);

private:
    void copyTree(const GumboInternalNode *document);
    HtmlNode *copyNode(const GumboInternalNode *node, HtmlNode *parent);
    void copyElement(const GumboInternalNode *node, HtmlNode *to);
    const QString &shared(QByteArrayView name);

    HtmlDocument m_document;
    StandIns m_standIns; ///< what Gumbo was not given to read
    QHash<QByteArrayView, QString> m_names; ///< attribute names repeat: each is stored once
};

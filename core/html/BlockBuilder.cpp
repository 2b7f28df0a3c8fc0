#include "core/html/BlockBuilder.h"

#include "core/html/FlowBuilder.h"

QList<Block> buildBlocks(const HtmlNode *node, const QUrl &base)
{
    BuildScope scope{.base = base, .footnotes = Footnotes(node)};
    FlowBuilder flow(scope, 0);
    flow.read(node, {});
    return flow.take();
}

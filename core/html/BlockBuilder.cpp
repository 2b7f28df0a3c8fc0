#include "core/html/BlockBuilder.h"

#include "core/html/FlowBuilder.h"

namespace {

/// A mark whose note turned out to have no words, or a note whose marks are hidden, is no footnote: then the text is
/// built again without it. What that changes is settled after a second time at the latest, or the page plays games.
constexpr int maxPasses = 3;

/// Behind all that the text says, together with its other footnotes where these are the last.
void addNotes(QList<Block> &blocks, const QList<FootnoteItem> &notes)
{
    if (!blocks.isEmpty() && blocks.constLast().as<FootnoteList>())
        std::get<FootnoteList>(blocks.last().value).items += notes;
    else
        blocks += FootnoteList{notes};
}

} // namespace

QList<Block> buildBlocks(const HtmlNode *node, const QUrl &base)
{
    Footnotes footnotes(node);
    for (int pass = 1;; ++pass) {
        BuildScope scope{.base = base, .footnotes = footnotes, .sideNotes = SideNotes(node, footnotes)};
        FlowBuilder flow(scope, 0);
        flow.read(node, {});
        QList<Block> blocks = flow.take();
        if (!scope.sideNotesMet.isEmpty())
            addNotes(blocks, scope.sideNotesMet);
        if (!footnotes.forgetAllBut(scope.marksMet & scope.notesMet) || pass == maxPasses)
            return blocks;
    }
}

#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

/// A rectangle of a laid-out story. The document holds the words as a plain row of text blocks; the tree of boxes over
/// it says how they stand on the page. StoryWriter makes both, StoryLayout works out position and size. Lengths are
/// pixels.
struct StoryBox {
    enum class Kind {
        Flow, ///< children one below the other
        Text, ///< one block of the document
        Picture, ///< one block of the document that holds nothing but a picture
        Rule, ///< a hairline
        Row, ///< children side by side
        Grid, ///< children are cells of a table
    };

    Kind kind = Kind::Flow;
    StoryBox *parent = nullptr;
    std::vector<std::unique_ptr<StoryBox>> children;
    int block = -1; ///< number of the document's block, for Text and Picture

    // how it stands
    double marginTop = 0; ///< neighbours keep the larger one of their margins apart
    double marginBottom = 0;
    QMarginsF padding;
    double fixedWidth = 0; ///< in a Row; 0 shares what the others leave
    double gap = 0; ///< between the children of a Row
    bool scrolls = false; ///< sideways, inside itself, when it holds more than fits
    bool isRightToLeft = false;

    // how it looks
    QColor background;
    QColor border;
    double radius = 0;
    QColor bar; ///< beside it, on the leading side
    double barDistance = 0; ///< from the bar's middle to the content
    QString marker; ///< of a list item, hangs before its first line
    QFont markerFont;
    QColor markerColor;

    // Text
    double lineHeight = 0;
    Qt::Alignment alignment = Qt::AlignLeft; ///< AlignLeft is the side on which the text begins
    bool wraps = true;
    bool isBalanced = false; ///< lines of about one length, for headlines
    bool isChrome = false; ///< ours, not the story's: neither found nor copied
    bool continuesLine = false; ///< the rest of a line or paragraph that was too long for one block
    bool hasAddedBreaks = false; ///< U+200B or U+00AD stand in words that may be broken there; not copied

    // Picture
    int picture = -1; ///< index into StoryDocument::pictures
    double aspect = 0; ///< width by height when it is cut to a shape; 0 for its own
    double maximumHeight = 0;

    // cell of a Grid
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool isHeader = false;

    // what StoryLayout worked out
    QPointF position; ///< in the parent, as if nothing were scrolled
    QSizeF size;
    double contentWidth = 0; ///< of what a scrolling box holds; of the picture in a Picture
    double scrollOffset = 0;
    double laidOutWidth = -1; ///< the width it was last laid out for; negative when that is out of date
    double minimumWidth = -1;
    double maximumWidth = -1;

    /// Forgets what was worked out for this box and those around it.
    void invalidate()
    {
        for (StoryBox *box = this; box; box = box->parent)
            box->laidOutWidth = box->minimumWidth = box->maximumWidth = -1;
    }

    bool overflows() const { return scrolls && contentWidth > size.width() - padding.left() - padding.right() + 0.5; }
};

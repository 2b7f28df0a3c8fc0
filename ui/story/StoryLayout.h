#pragma once

#include <QAbstractTextDocumentLayout>
#include <QBasicTimer>
#include <QTextOption>

class StoryDocument;
struct StoryBox;

/// Lays a StoryDocument's boxes out and paints them: a centred column, panels, tables and code that scroll inside
/// themselves. A long story is laid out a slice at a time, what is looked at first; each text is broken into lines once
/// per width, whatever it is nested in.
class StoryLayout final : public QAbstractTextDocumentLayout, private QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit StoryLayout(StoryDocument *document);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    /// Lays out as far as the block, if need be.
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    /// Works out positions anew after boxes were added or changed their size.
    void refresh();
    /// Lays out what is still missing down to `y`; everything without an argument.
    void layOutDownTo(double y);
    void layOutAll();
    bool isComplete() const { return m_next >= rootChildren(); }
    /// How many texts were broken into lines since the document was made; what tests count instead of time.
    int brokenTexts() const { return m_brokenTexts; }

    /// The indexes of the pictures that touch `area`.
    QList<int> picturesIn(const QRectF &area) const;
    /// Where a box stands in the document, as it is scrolled now.
    QRectF rectOf(const StoryBox &box) const;
    /// The innermost box under `point` that holds more than it can show; null for none.
    StoryBox *scrollingBoxAt(const QPointF &point) const;
    void scrollBox(StoryBox &box, double offset);
    /// Scrolls the boxes around a position so that it can be seen.
    void revealPosition(int position);

protected:
    void documentChanged(int from, int removed, int added) override;
    void timerEvent(QTimerEvent *event) override;

private:
    // a picture, as Qt asks for it
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

    void layOutSlice(size_t children, double downTo, int characters);
    void layOut(StoryBox &box, double width);
    void layOutFlow(StoryBox &box, double width);
    void layOutText(StoryBox &box, double width);
    void layOutPicture(StoryBox &box, double width);
    void layOutRow(StoryBox &box, double width);
    void layOutGrid(StoryBox &box, double width);
    void measure(StoryBox &box);
    void measureText(StoryBox &box);
    void breakLines(
        const StoryBox &box, double width, QTextOption::WrapMode wrapMode = QTextOption::WrapAtWordBoundaryOrAnywhere);
    double placeLines(const StoryBox &box, double width);
    double estimatedRest() const;
    size_t rootChildren() const;
    double columnWidth() const;

    StoryDocument *m_document;
    QBasicTimer m_rest;
    double m_width = 0;
    size_t m_next = 0; ///< the first of the root's children that is not laid out
    double m_bottom = 0; ///< of the one before it
    double m_margin = 0; ///< below that one
    int m_brokenTexts = 0;
};

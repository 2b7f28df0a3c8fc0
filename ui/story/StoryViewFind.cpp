#include "ui/story/StoryLayout.h"
#include "ui/story/StoryView.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace {

/// More places than a person steps through; each costs a little at every painting.
constexpr qsizetype mostFound = 1000;

} // namespace

int StoryView::findInStory(const QString &text)
{
    m_found.clear();
    m_currentFound = -1;
    const int from = anchor().position;
    for (QTextCursor cursor(m_document.get()); !text.isEmpty() && m_found.size() < mostFound;) {
        cursor = m_document->find(text, cursor);
        if (cursor.isNull())
            break;
        const StoryBox *box = m_document->boxOf(cursor.block().blockNumber());
        if (box && !box->isChrome)
            m_found += cursor;
    }
    const auto isHere = [from](const QTextCursor &cursor) { return cursor.selectionStart() >= from; };
    const auto first = std::ranges::find_if(m_found, isHere);
    if (m_found.isEmpty())
        markFound();
    else
        showFound(first == m_found.end() ? 0 : int(first - m_found.begin()));
    return foundCount();
}

void StoryView::findNext()
{
    if (!m_found.isEmpty())
        showFound((m_currentFound + 1) % foundCount());
}

void StoryView::findPrevious()
{
    if (!m_found.isEmpty())
        showFound((m_currentFound + foundCount() - 1) % foundCount());
}

void StoryView::showFound(int index)
{
    m_currentFound = index;
    markFound();
    const int position = m_found.at(index).selectionStart();
    layout()->revealPosition(position);
    const double top = topOf(position);
    const double shownFrom = verticalScrollBar()->value();
    const double line = 2 * m_document->fonts().em();
    if (top < shownFrom + line || top + line > shownFrom + viewport()->height())
        verticalScrollBar()->setValue(int(top - viewport()->height() / 3.0));
}

void StoryView::markFound()
{
    QList<ExtraSelection> marks;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        ExtraSelection mark{.cursor = m_found[i], .format = {}};
        const bool isCurrent = i == m_currentFound;
        mark.format.setBackground(isCurrent ? m_style.theme.selection : m_style.theme.found);
        mark.format.setForeground(isCurrent ? m_style.theme.selectedText : m_style.theme.text);
        marks += mark;
    }
    setExtraSelections(marks);
}

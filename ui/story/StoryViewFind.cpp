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
    for (QTextBlock block = m_document->begin(); block.isValid() && !text.isEmpty(); block = block.next())
        if (const StoryBox *box = m_document->boxOf(block.blockNumber()); box && !box->isChrome)
            findInBlock(block, text, Where::Anywhere);
    const auto isHere = [from](const QTextCursor &cursor) { return cursor.selectionStart() >= from; };
    const auto first = std::ranges::find_if(m_found, isHere);
    if (m_found.isEmpty())
        markFound();
    else
        showFound(first == m_found.end() ? 0 : int(first - m_found.begin()));
    return foundCount();
}

/// Looks at the words as they are read, without the places where they may be broken.
void StoryView::findInBlock(const QTextBlock &block, const QString &text, Where where)
{
    QString words;
    QList<int> places;
    const QString shown = block.text();
    for (int i = 0; i < shown.size(); ++i) {
        if (shown[i] == QChar(0x200b) || shown[i] == QChar(QChar::SoftHyphen))
            continue;
        words += shown[i];
        places += i;
    }
    for (qsizetype at = words.indexOf(text, 0, Qt::CaseInsensitive); at >= 0 && m_found.size() < mostFound;
        at = words.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
        if (where == Where::AtWords && at > 0 && words[at - 1].isLetterOrNumber())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + places[at]);
        cursor.setPosition(block.position() + places[at + text.size() - 1] + 1, QTextCursor::KeepAnchor);
        m_found += cursor;
    }
}

void StoryView::markWords(const QStringList &words)
{
    m_found.clear();
    m_currentFound = -1;
    for (const QString &word : words)
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            if (const StoryBox *box = m_document->boxOf(block.blockNumber()); box && !box->isChrome)
                findInBlock(block, word, Where::AtWords);
    std::ranges::sort(m_found, {}, &QTextCursor::selectionStart);
    markFound();
}

void StoryView::findNext()
{
    if (!m_found.isEmpty())
        showFound((m_currentFound + 1) % foundCount());
}

void StoryView::findPrevious()
{
    if (!m_found.isEmpty())
        showFound((std::max(m_currentFound, 0) + foundCount() - 1) % foundCount());
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

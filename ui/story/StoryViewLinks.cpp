#include "ui/story/Footnote.h"
#include "ui/story/PictureViewer.h"
#include "ui/story/StoryLayout.h"
#include "ui/story/StoryView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

void StoryView::activate(const QUrl &url)
{
    if (url.scheme() != storyScheme) {
        Q_EMIT linkActivated(url);
        return;
    }
    const QString verb = url.path().section(u'/', 0, 0);
    const qint64 argument = url.path().section(u'/', 1).toLongLong();
    if (verb == "entry"_L1)
        Q_EMIT relatedActivated(EntryId{argument});
    else if (verb == "split"_L1)
        Q_EMIT splitWanted(EntryId{argument});
    else if (verb == "picture"_L1 && argument < m_document->pictures().size())
        activatePicture(int(argument));
    else if (verb == "footnote"_L1)
        Footnote::show(m_document->footnote(int(argument)), m_document->style(), this);
    else if (verb == "copy"_L1)
        copyCode(int(argument));
    else if (verb == "action"_L1 && argument < m_actions.size() && m_actions.at(argument))
        m_actions.at(argument)->trigger();
}

void StoryView::activatePicture(int index)
{
    const StoryPicture &picture = m_document->pictures().at(index);
    if (!picture.hasFailed)
        viewPictures(index);
    else if (picture.isUndrawable)
        Q_EMIT linkActivated(picture.url);
    else
        loadPictures();
}

/// All of the story's own, but those that cannot be had.
void StoryView::viewPictures(int first)
{
    QList<ViewedPicture> pictures;
    int current = 0;
    for (int index = 0; index < m_document->pictures().size(); ++index) {
        const StoryPicture &picture = m_document->pictures().at(index);
        if (picture.box->isChrome || picture.hasFailed || !picture.url.isValid())
            continue;
        if (index == first)
            current = int(pictures.size());
        pictures += ViewedPicture{picture.url, picture.title.isEmpty() ? picture.alt : picture.title};
    }
    if (!pictures.isEmpty())
        new PictureViewer(m_images, m_style.theme, pictures, current, window());
}

void StoryView::copyCode(int index)
{
    QGuiApplication::clipboard()->setText(m_document->code(index));
    QToolTip::showText(QCursor::pos(), tr("Copied"), this);
}

/// Counts back from the end, because a story may be named more than once: in two lists, and in the body.
bool StoryView::focusRelated()
{
    qsizetype number = m_document->relatedTargets().size();
    for (QTextBlock block = m_document->lastBlock(); block.isValid() && number > 0; block = block.previous()) {
        const QString target = m_document->relatedTargets().at(number - 1).toString(QUrl::FullyEncoded);
        const auto fragment = block.begin();
        const bool leadsThere = !fragment.atEnd() && fragment.fragment().charFormat().anchorHref() == target;
        if (!leadsThere || m_document->boxOf(block.blockNumber())->kind != StoryBox::Kind::Text || --number > 0)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(int(topOf(block.position()) - viewport()->height() / 4.0));
        setFocus(Qt::ShortcutFocusReason);
        m_isAtRelated = true;
        return true;
    }
    return false;
}

bool StoryView::openNumber(int number)
{
    const QList<QUrl> &links = m_document->linkTargets();
    if (m_isAtRelated || !m_style.numbersLinks)
        return openRelated(number);
    if (number < 1 || number > links.size())
        return false;
    activate(links.at(number - 1));
    return true;
}

bool StoryView::openRelated(int number)
{
    if (number < 1 || number > m_document->relatedTargets().size())
        return false;
    activate(m_document->relatedTargets().at(number - 1));
    return true;
}

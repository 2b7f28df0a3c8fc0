#include "ui/story/StoryDocument.h"

#include "ui/story/BlockWriter.h"
#include "ui/story/RelatedSection.h"
#include "ui/story/StoryHeader.h"
#include "ui/story/StoryImages.h"
#include "ui/story/StoryLayout.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

/// A difference of shape that nobody sees, as sizes in pages are often rounded.
constexpr double sameAspect = 0.02;

} // namespace

StoryDocument::StoryDocument(const StoryStyle &style, const QString &language, TextDirection direction)
    : m_style(style)
    , m_fonts(style.typography, language)
    , m_root(std::make_unique<StoryBox>())
    , m_language(language)
    , m_direction(direction)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    const double em = m_fonts.em();
    m_root->padding = QMarginsF(0, std::round(em * 2.4), 0, std::round(em * 5));
    m_root->isRightToLeft = direction == TextDirection::RightToLeft;
}

StoryDocument::~StoryDocument() = default;

std::unique_ptr<StoryDocument> StoryDocument::build(
    const Story &story, const StoryStyle &style, const QString &feedTitle)
{
    std::unique_ptr<StoryDocument> document(new StoryDocument(style, story.language, story.direction));
    {
        StoryWriter writer(*document, story.direction);
        for (const Block &block : story.blocks)
            if (const auto *list = block.as<FootnoteList>())
                writer.declareFootnotes(*list);
        writeHeader(writer, story, feedTitle);
        BlockWriter(writer).write(story.blocks);
        if (!story.related.isEmpty())
            writePublishersLists(writer, story.related);
    }
    document->finish();
    return document;
}

std::unique_ptr<StoryDocument> StoryDocument::build(const StoryMessage &message, const StoryStyle &style)
{
    std::unique_ptr<StoryDocument> document(new StoryDocument(style, {}, TextDirection::Auto));
    document->m_isMessage = true;
    document->m_root->padding.setBottom(0); // what fits is not scrolled
    {
        StoryWriter writer(*document, TextDirection::Auto);
        StoryBox &box = writer.open();
        box.padding = QMarginsF(writer.em(2), writer.em(7), writer.em(2), 0);
        TextLook title{.font = writer.fonts().serif(1.42), .color = writer.theme().text};
        title.font.setWeight(QFont::Bold);
        title.alignment = Qt::AlignHCenter;
        title.leading = 1.3;
        title.marginBottom = writer.em(0.5);
        title.isBalanced = true;
        title.headingLevel = 1;
        writer.text(message.title, title);
        TextLook sentence = writer.small(0.92);
        sentence.alignment = Qt::AlignHCenter;
        sentence.isBalanced = true;
        sentence.marginBottom = writer.em(1.2);
        writer.text(message.sentence, sentence);
        TextLook action = writer.small(0.92);
        action.alignment = Qt::AlignHCenter;
        action.marginBottom = writer.em(0.5);
        for (qsizetype i = 0; i < message.actions.size(); ++i)
            writer.text(InlineRuns{InlineRun{.text = message.actions[i], .link = storyLink("action"_L1, i)}}, action);
        writer.close();
    }
    document->finish();
    return document;
}

void StoryDocument::finish()
{
    m_tail = {int(m_boxes.size()), m_root->children.size(), m_pictures.size(), m_relatedTargets.size()};
    setDocumentLayout(new StoryLayout(this));
}

void StoryDocument::setRelated(const QList<RelatedEntry> &related, const QDateTime &now)
{
    removeTail();
    if (!related.isEmpty()) {
        StoryWriter writer(*this, m_direction);
        writeFromFeeds(writer, related, now, m_tail.targets == 0);
    }
    static_cast<StoryLayout *>(documentLayout())->refresh();
}

void StoryDocument::removeTail()
{
    if (m_boxes.size() == size_t(m_tail.blocks))
        return;
    m_boxes.resize(size_t(m_tail.blocks));
    m_root->children.resize(m_tail.boxes);
    m_pictures.resize(m_tail.pictures);
    m_relatedTargets.resize(m_tail.targets);
    const QTextBlock lastKept = findBlockByNumber(m_tail.blocks - 1);
    QTextCursor tail(this);
    tail.setPosition(lastKept.position() + lastKept.length() - 1);
    tail.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    tail.removeSelectedText();
}

QVariant StoryDocument::loadResource(int type, const QUrl &)
{
    if (type != ImageResource)
        return QByteArray(" ");
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

bool placePicture(StoryPicture &picture, const DecodedImage &decoded)
{
    picture.image = decoded.image;
    picture.hasFailed = false;
    const QSizeF found = decoded.size;
    const QSizeF reserved = picture.size;
    const double ratio = reserved.isEmpty() ? 0 : reserved.width() / reserved.height() * found.height() / found.width();
    if (picture.box->aspect > 0 || std::abs(ratio - 1) < sameAspect)
        return false;
    const double width = reserved.isEmpty() ? found.width() : std::min(reserved.width(), found.width());
    picture.size = QSizeF(width, width * found.height() / found.width());
    picture.box->invalidate();
    return true;
}

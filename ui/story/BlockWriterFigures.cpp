#include "ui/story/BlockWriter.h"
#include "ui/story/StoryText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Pictures, alone and together, and cards for what cannot be shown here.

namespace {

constexpr double galleryAspect = 3.0 / 2.0;
constexpr double thumbnailAspect = 16.0 / 9.0;

QString kindName(Embed::Kind kind)
{
    switch (kind) {
    case Embed::Kind::Video:
        return StoryText::tr("Video");
    case Embed::Kind::Audio:
        return StoryText::tr("Audio");
    case Embed::Kind::Post:
        return StoryText::tr("Post");
    case Embed::Kind::Map:
        return StoryText::tr("Map");
    case Embed::Kind::Other:
        break;
    }
    return StoryText::tr("Embedded page");
}

QSizeF sizeOf(const Image &image)
{
    return image.width > 0 && image.height > 0 ? QSizeF(image.width, image.height) : QSizeF();
}

} // namespace

void BlockWriter::operator()(const Image &image)
{
    StoryBox &figure = m_writer.open();
    figure.marginTop = figure.marginBottom = m_writer.em(1.5);
    m_writer.picture(image.url, image.alt, image.title, sizeOf(image), image.link);
    const bool isNarrow = image.width > 0 && image.width < m_writer.fonts().measure() * 0.9;
    writeCaption(image, isNarrow ? Qt::AlignHCenter : Qt::AlignLeft);
    m_writer.close();
}

void BlockWriter::writeCaption(const Image &image, Qt::Alignment alignment)
{
    InlineRuns runs = image.caption;
    if (!image.credit.isEmpty())
        runs += InlineRun{.text = (runs.isEmpty() ? QString() : u"  "_s) + image.credit, .style = InlineStyle::Italic};
    if (runs.isEmpty())
        return;
    TextLook look = m_writer.small(0.76);
    look.marginTop = m_writer.em(0.5);
    look.alignment = alignment;
    m_writer.text(runs, look);
}

void BlockWriter::operator()(const Gallery &gallery)
{
    if (gallery.images.size() == 1)
        return (*this)(gallery.images.first());
    StoryBox &box = m_writer.open();
    box.marginTop = box.marginBottom = m_writer.em(1.5);
    const qsizetype columns = gallery.images.size() % 3 == 0 ? 3 : 2;
    for (qsizetype first = 0; first < gallery.images.size(); first += columns) {
        StoryBox &row = m_writer.open(StoryBox::Kind::Row);
        row.gap = m_writer.em(0.5);
        row.marginTop = row.marginBottom = m_writer.em(0.5);
        for (const Image &image : gallery.images.mid(first, columns)) {
            m_writer.open();
            m_writer.picture(image.url, image.alt, image.title, sizeOf(image), image.link).aspect = galleryAspect;
            writeCaption(image, Qt::AlignLeft);
            m_writer.close();
        }
        m_writer.close();
    }
    m_writer.close();
}

void BlockWriter::operator()(const Embed &embed)
{
    StoryBox &card = m_writer.open(embed.thumbnail.isValid() ? StoryBox::Kind::Row : StoryBox::Kind::Flow);
    card.marginTop = card.marginBottom = m_writer.em(1.3);
    card.background = m_writer.theme().panel;
    card.border = m_writer.theme().panelBorder;
    card.radius = 8;
    card.padding = QMarginsF(m_writer.em(0.9), m_writer.em(0.8), m_writer.em(0.9), m_writer.em(0.8));
    card.gap = m_writer.em(0.9);
    if (embed.thumbnail.isValid()) {
        StoryBox &picture = m_writer.picture(embed.thumbnail, embed.title, {}, {}, embed.url);
        picture.aspect = thumbnailAspect;
        picture.fixedWidth = m_writer.em(8);
        m_writer.open();
        writeCard(embed);
        m_writer.close();
    } else {
        writeCard(embed);
    }
    m_writer.close();
}

void BlockWriter::writeCard(const Embed &embed)
{
    TextLook quiet = m_writer.small(0.7);
    const QString kind = kindName(embed.kind);
    const QString host = embed.url.host(QUrl::FullyEncoded);
    m_writer.text(embed.provider.isEmpty() ? kind : StoryText::tr("%1 on %2").arg(kind, embed.provider), quiet);
    TextLook title = m_writer.small(0.92);
    title.font.setWeight(QFont::DemiBold);
    title.color = m_writer.theme().link;
    title.plainLinks = true;
    title.marginTop = title.marginBottom = m_writer.em(0.15);
    const QString shown = embed.title.isEmpty() ? (host.isEmpty() ? kind : host) : embed.title;
    m_writer.text(InlineRuns{InlineRun{.text = shown, .link = embed.url}}, title);
    if (!embed.text.isEmpty()) {
        TextLook words = m_body;
        words.font = m_writer.fonts().serif(0.92);
        words.marginBottom = m_writer.em(0.3);
        m_writer.text(embed.text, words);
    }
    if (!embed.title.isEmpty() && !host.isEmpty())
        m_writer.text(host, quiet);
}

#include "core/store/EntryDigest.h"

#include "core/model/BlockText.h"
#include "core/store/Compression.h"
#include "core/store/EntryIdentity.h"
#include "core/store/StoryCodec.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace {

constexpr qsizetype shortestText = 200; // characters; "Read more at our site" is not the same story

/// Three times as quick as SHA-256.
QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// Headline and text, however they are spaced; 0 for a text that is too short to tell.
qint64 textHashOf(const IncomingEntry &item)
{
    const QString text = textOf(item.story.blocks).simplified();
    if (text.size() < shortestText)
        return 0;
    return qFromLittleEndian<qint64>(hashOf((item.title.simplified() + u'\n' + text).toUtf8()).constData());
}

QByteArray encodedFeedStory(Story story)
{
    story.source = StorySource::Feed;
    return encodeStory(story);
}

QByteArray contentHashOf(const IncomingEntry &item, const QByteArray &story)
{
    QByteArray text;
    QDataStream stream(&text, QIODevice::WriteOnly);
    stream << item.guid << item.title << item.link.toEncoded() << item.author << item.published << item.summary
           << item.image.toEncoded() << story;
    return hashOf(text);
}

} // namespace

EntryDigest digestOf(const IncomingEntry &item)
{
    const EntryKeys keys = keysOf(item);
    const QByteArray story = encodedFeedStory(item.story);
    // A counter that changes its address with every visit is no news.
    Story told = item.story;
    told.traces = {};
    const bool isTraced = item.story.traces != told.traces;
    return {.guid = keys.guid,
        .link = keys.link,
        .title = keys.title,
        .text = textHashOf(item),
        .story = compressed(story),
        .content = contentHashOf(item, isTraced ? encodedFeedStory(told) : story)};
}

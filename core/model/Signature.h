#pragma once

#include "core/model/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// One word of a story by its hash, and how much it tells.
struct SignatureTerm {
    quint32 term = 0;
    quint8 weight = 0; ///< 255 times its share of the signature's unit length

    bool operator==(const SignatureTerm &) const = default;
};

/// The words that tell a story from the others, most telling first (Salton's tf-idf vector, cut to its largest terms).
using Signature = QList<SignatureTerm>;

/// What related stories are computed from.
struct StoryText {
    EntryId id;
    FeedId feed;
    QDateTime published; ///< UTC; where it stands in a list
    QString title;
    QString body; ///< plain text
    EntryId group; ///< first entry of the group of the same story; invalid before it was signed

    bool operator==(const StoryText &) const = default;
};

/// A story with what the index keeps of it.
struct SignedStory {
    EntryId id;
    EntryId group; ///< itself when it is the first to tell the story
    QList<quint32> terms; ///< every distinct term: the document frequencies rise by these
    Signature signature;

    bool operator==(const SignedStory &) const = default;
};

/// The postings of one term in one block of 65,536 consecutive entry ids.
struct PostingList {
    qint64 block = 0; ///< entry id / 65,536
    quint32 term = 0;
    QByteArray postings; ///< 3 bytes each: low 16 bits of the entry id, little-endian, and the weight

    bool operator==(const PostingList &) const = default;
};

#pragma once

#include "core/model/Signature.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

/// A headline as a unit vector of its letter trigrams, in their order, so that inflected and misspelt words still meet.
using TitleTrigrams = QList<std::pair<quint32, float>>;
TitleTrigrams titleTrigrams(const QString &title);

/// Headlines of many stories, each cut into trigrams once.
class Headlines final {
public:
    TitleTrigrams of(const StoryText &story);

private:
    QHash<EntryId, TitleTrigrams> m_known;
};

/// The cosine of two headlines, 0–1.
double similarityOf(const TitleTrigrams &a, const TitleTrigrams &b);

/// How much nearness in time tells: 1 on the same moment, .43 after three days, never under .1 (related.md,
/// section 4.3).
double decay(const QDateTime &a, const QDateTime &b);

/// Whether two headlines are of a series: the same words with other numbers ("Day 4", "Version 1.2.3").
bool isSeries(const QString &a, const QString &b);

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

/// A headline as a unit vector of its letter trigrams, so that inflected and misspelt words still meet.
using TitleTrigrams = QHash<quint32, float>;
TitleTrigrams titleTrigrams(const QString &title);

/// The cosine of two headlines, 0–1.
double similarityOf(const TitleTrigrams &a, const TitleTrigrams &b);

/// How much nearness in time tells: 1 on the same moment, .43 after three days, never under .1 (related.md,
/// section 4.3).
double decay(const QDateTime &a, const QDateTime &b);

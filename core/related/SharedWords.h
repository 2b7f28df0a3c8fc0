#pragma once

#include "core/base/Words.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A story's words as it writes them, to say why another one stands beside it.
class SharedWords final {
public:
    explicit SharedWords(const QString &text);

    /// The reason in words, most telling first, at most four: names whole ("Ken Hu"), Chinese and its like in runs
    /// instead of pairs, nothing that is only a number or too short to mean anything. `terms`: the words that both
    /// stories share, most telling first.
    QStringList reasons(const QList<quint32> &terms) const;

private:
    struct Written {
        quint32 term;
        qsizetype start;
        qsizetype end;
    };
    using Run = std::pair<qsizetype, qsizetype>; ///< first and last of m_words

    Run runAround(qsizetype place, const QList<quint32> &terms) const;
    bool belongsTo(const Written &one, const Written &next) const;
    bool isTelling(QStringView phrase) const;

    QString m_text;
    QList<Written> m_words;
};

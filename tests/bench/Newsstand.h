#pragma once

#include "core/model/FeedMerge.h"

#include <QRandomGenerator>

/// Invents news in volume: stories of about 2.4 KB over two years, their words drawn by Zipf's law from a made-up
/// dictionary, names and subjects that live for some days, so that stories have neighbours and words have the
/// frequencies of a real cache. One story in twenty is another feed's copy of a recent one, word for word or with a
/// headline of its own, as wire copy is.
class Newsstand {
public:
    explicit Newsstand(quint32 seed);

    /// The next `count` stories of one feed; each call is some minutes later.
    QList<IncomingEntry> nextVisit(int feed, int count);
    QDateTime now() const { return m_now; }
    /// Goes on where another run with the same seed, and as many stories, has ended.
    void goOnAfter(int stories, const QDateTime &now);
    /// A word that stands in about one story of `n`: what a person may type.
    QString wordOfRank(int n) const { return m_dictionary[n % m_dictionary.size()]; }

private:
    struct Subject {
        QStringList names;
        QStringList words;
    };

    QString word();
    QString sentence(const Subject &subject);
    Subject newSubject();
    IncomingEntry story(int feed);
    IncomingEntry copyOf(IncomingEntry original, int feed);

    QRandomGenerator m_random;
    QStringList m_dictionary;
    QList<Subject> m_subjects;
    QList<IncomingEntry> m_recent; ///< what a wire service may have sent to other papers too
    QDateTime m_now;
    int m_stories = 0;
};

#pragma once

#include "core/model/Feed.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QListWidget;

/// How often a feed is visited, and how the last visits ended.
class VisitFields final : public QWidget {
    Q_OBJECT

public:
    explicit VisitFields(const Feed &feed, QWidget *parent = nullptr);

    /// The newest first. Until then the list holds the last one alone.
    void showVisits(const QList<FetchOutcome> &visits);
    /// The wanted rhythm, the rest as it was.
    FeedWatch watch() const;

private:
    FeedWatch m_watch;
    QComboBox *m_rhythm;
    QListWidget *m_visits;
};

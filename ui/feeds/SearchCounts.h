#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>
#include <QTimer>

class FeedTreeModel;

/// Keeps the number of unread stories beside each saved search true: counts one search after the other when the feed
/// list is filled, and again some time after something changed, so that a refresh is not counted after each feed.
class SearchCounts final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    SearchCounts(Library &library, FeedTreeModel &model, Pending &pending, QObject *parent = nullptr);

    /// The feed list was filled anew.
    void renew();

private:
    void countNext();

    Library &m_library;
    FeedTreeModel &m_model;
    LatestQuestion m_question;
    QList<SavedSearch> m_known; ///< as they were counted last
    QList<SavedSearch> m_waiting;
    QTimer m_timer;
};

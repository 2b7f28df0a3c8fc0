#pragma once

#include "core/model/Feed.h"

#include <QWidget>

class QComboBox;

/// What becomes of a feed's stories: whether they are told of, fetched ahead, and how long they stay.
class StoryFields final : public QWidget {
    Q_OBJECT

public:
    explicit StoryFields(const Feed &feed, QWidget *parent = nullptr);

    FeedKeeping keeping() const;
    Notifying notifying() const;

private:
    void addKeeping(const std::optional<KeepRule> &rule);

    QComboBox *m_notifying;
    QComboBox *m_loading;
    QComboBox *m_days;
    QComboBox *m_counts;
};

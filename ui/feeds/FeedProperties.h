#pragma once

#include "core/model/Feed.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

/// What is known of a feed, and what a person may change of it.
class FeedProperties final : public QDialog {
    Q_OBJECT

public:
    explicit FeedProperties(const Feed &feed, QWidget *parent = nullptr);

    /// The wanted name; empty for the feed's own.
    QString title() const;
    /// The wanted address; invalid while the field holds none.
    QUrl address() const;
    /// What is wanted of its stories.
    FeedKeeping keeping() const;

private:
    void addKeeping(QFormLayout &form);
    void addFact(const QString &label, const QString &words);

    Feed m_feed;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QComboBox *m_loading;
    QComboBox *m_days;
    QComboBox *m_counts;
};

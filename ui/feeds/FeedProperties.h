#pragma once

#include "core/model/Feed.h"

#include <QDialog>

class AccessFields;
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
    /// How it is to be reached; null for a feed that came with the program.
    const AccessFields *access() const { return m_access; }

private:
    void addKeeping(QFormLayout &form);
    void addFacts(QFormLayout &form);
    void addFact(QFormLayout &form, const QString &label, const QString &words);

    Feed m_feed;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QComboBox *m_loading;
    QComboBox *m_days;
    QComboBox *m_counts;
    AccessFields *m_access = nullptr;
};

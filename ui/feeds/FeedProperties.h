#pragma once

#include "core/model/Feed.h"

#include <QDialog>

class AccessFields;
class QFormLayout;
class QLineEdit;
class StoryFields;
class VisitFields;

/// What is known of a feed, and what a person may change of it.
class FeedProperties final : public QDialog {
    Q_OBJECT

public:
    explicit FeedProperties(const Feed &feed, QWidget *parent = nullptr);

    /// How the last visits ended, the newest first.
    void showVisits(const QList<FetchOutcome> &visits);

    /// The wanted name; empty for the feed's own.
    QString title() const;
    /// The wanted address; invalid while the field holds none.
    QUrl address() const;
    /// What is wanted of its stories.
    FeedKeeping keeping() const;
    /// How closely it is to be followed.
    FeedWatch watch() const;
    /// How it is to be reached; null for a feed that came with the program.
    const AccessFields *access() const { return m_access; }

private:
    QWidget *feedPage();
    void addFact(QFormLayout &form, const QString &label, const QString &words);

    Feed m_feed;
    QLineEdit *m_title;
    QLineEdit *m_address;
    StoryFields *m_stories;
    VisitFields *m_visits = nullptr; ///< null for a feed that came with the program, as is `m_access`
    AccessFields *m_access = nullptr;
};

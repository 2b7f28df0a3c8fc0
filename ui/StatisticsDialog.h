#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QDialog>

class QLabel;
class QTableWidget;

/// What the library holds, what that takes on the disk, and how each feed is read.
class StatisticsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Library and `pending` outlive it.
    StatisticsDialog(Library &library, Pending &pending, QWidget *parent = nullptr);

private:
    void show(const Statistics &statistics);
    void addFeed(const FeedStatistics &feed);

    LatestQuestion m_question;
    QLabel *m_summary;
    QTableWidget *m_feeds;
};

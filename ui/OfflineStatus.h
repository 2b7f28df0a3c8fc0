#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
struct Settings;

/// The part of the status bar that says how stories are fetched for reading without a network, and stops it.
class OfflineStatus final : public QWidget {
    Q_OBJECT

public:
    /// Library, `settings` and `pending` outlive it.
    OfflineStatus(Library &library, Settings &settings, Pending &pending, QWidget *parent = nullptr);

    /// Everything that is unread or starred, and says how it went.
    void takeAll();
    /// What came in of late, without a word; where the network is paid by the byte, no more than is left of the day's
    /// allowance.
    void takeNewest(bool isMetered);
    /// The icons of the feeds.
    void takeIcons();

Q_SIGNALS:
    /// There are pictures in the cache that were not there a moment ago.
    void picturesCame();
    void finished(const QString &sentence);

private:
    void show(const PrefetchProgress &progress);

    Library &m_library;
    Settings &m_settings;
    Pending &m_pending;
    QLabel *m_count;
    QProgressBar *m_bar;
    QTimer m_tell;
    int m_pictures = 0; ///< that came in the present round
    bool m_isWanted = false; ///< by a person, who is shown how it goes on
};

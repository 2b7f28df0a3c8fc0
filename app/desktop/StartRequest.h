#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a start of the program asks of the window, be it the first start or one that finds the window open already.
struct StartRequest {
    QStringList addresses; ///< to open: feeds and sites as they were written, files as file: addresses
    QString action; ///< one of the desktop file's actions; empty for none
    QByteArray activationToken; ///< of the click behind it (xdg-activation); lets the window come to the front

    bool operator==(const StartRequest &) const = default;
};

// The actions of the desktop file.
inline constexpr QLatin1StringView refreshAction{"Refresh"};
inline constexpr QLatin1StringView addFeedAction{"AddFeed"};

/// The request of this start. Words that name a file, seen from `workingFolder`, become file: addresses. Takes the
/// activation token out of the environment, as xdg-activation and the startup notification protocol want it; call it
/// before there is a QApplication, which would take it too.
StartRequest requestOf(const QStringList &words, const QString &action, const QString &workingFolder);

#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Turns SIGTERM, SIGINT and SIGHUP into a quit of the event loop, so that the end of a session closes the library in
/// order. One may live at a time; the signals do what they did before once it is gone.
class Termination final : public QObject {
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

private:
    QSocketNotifier m_notifier;
};

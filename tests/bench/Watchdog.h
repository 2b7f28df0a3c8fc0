#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

/// Knocks at an event loop from another thread and notes how late it answers, in milliseconds.
class Watchdog {
public:
    /// `window` lives in the thread that is watched, and outlives this.
    explicit Watchdog(QObject *window)
        : m_thread(QThread::create([this, window] { knock(window); }))
    {
        m_thread->start(QThread::TimeCriticalPriority);
    }

    ~Watchdog()
    {
        m_ends = true;
        m_thread->wait();
    }

    QList<double> take() { return std::exchange(m_late, {}); }

private:
    static constexpr std::chrono::milliseconds pause{2};

    void knock(QObject *window)
    {
        while (!m_ends) {
            QThread::sleep(pause);
            if (m_isKnocking.exchange(true))
                continue;
            QElapsedTimer since;
            since.start();
            QMetaObject::invokeMethod(
                window,
                [this, since] {
                    m_late += double(since.nsecsElapsed()) / 1e6;
                    m_isKnocking = false;
                },
                Qt::QueuedConnection);
        }
    }

    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_isKnocking = false;
    QList<double> m_late; ///< touched in the watched thread alone
    std::unique_ptr<QThread> m_thread;
};

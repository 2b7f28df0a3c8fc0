#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

/// Who may ask which host when: one request at a time a host, with a pause between two, and none before a time the host
/// named. Holds no clock: times come in.
class HostLimit final {
public:
    using Clock = std::chrono::steady_clock;

    /// `spacing` is the pause between the starts of two requests to one host.
    HostLimit(std::chrono::milliseconds spacing, bool spaceLoopback);

    /// How long a request to `host` still has to wait; nothing when it is another request's end it waits for.
    std::optional<std::chrono::milliseconds> waitFor(const QString &host, Clock::time_point now) const;
    void begin(const QString &host, Clock::time_point now);
    void end(const QString &host);

    /// The host wants peace until `until`, whichever of its addresses is asked.
    void close(const QString &host, const QDateTime &until);
    QDateTime closedUntil(const QString &host, const QDateTime &now) const;

private:
    bool isFree(const QString &host) const;

    std::chrono::milliseconds m_spacing;
    bool m_spaceLoopback;
    QSet<QString> m_busy;
    QHash<QString, Clock::time_point> m_lastStart;
    QHash<QString, QDateTime> m_closed;
};

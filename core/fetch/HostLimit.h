#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

/// Who may ask which host when: one request at a time a host, with a pause between two, few in a row among the hosts of
/// one owner, and none before a time the host named. Holds no clock: times come in.
class HostLimit final {
public:
    using Clock = std::chrono::steady_clock;

    /// Feeds and pages ahead of their time go one by one; what somebody waits for, and the images of a page, side by
    /// side as a browser asks for them.
    enum class Manner { OneByOne, SideBySide };

    /// `spacing` is the pause between the starts of two requests to one host.
    HostLimit(std::chrono::milliseconds spacing, bool spaceLoopback);

    /// How long a request to `host` still has to wait; nothing when it is another request's end it waits for.
    std::optional<std::chrono::milliseconds> waitFor(const QString &host, Manner manner, Clock::time_point now) const;
    void begin(const QString &host, Manner manner, Clock::time_point now);
    void end(const QString &host);

    /// The host wants peace until `until`, whichever of its addresses is asked.
    void close(const QString &host, const QDateTime &until);
    QDateTime closedUntil(const QString &host, const QDateTime &now) const;

private:
    /// A bucket that earns one request a `pace` and holds `depth` of them.
    struct Bucket {
        std::chrono::milliseconds pace;
        int depth;
    };
    bool isFree(const QString &host) const;
    Bucket bucketOf(const QString &domain) const;

    std::chrono::milliseconds m_spacing;
    bool m_spaceLoopback;
    QHash<QString, int> m_busy;
    QHash<QString, Clock::time_point> m_lastStart;
    QHash<QString, Clock::time_point> m_full; ///< by registrable domain: when its bucket is full again
    QHash<QString, QDateTime> m_closed;
};

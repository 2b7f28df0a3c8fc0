#pragma once

#include <QString>

#include <optional>

/// How the window ended last time when it was not closed: killed, a power cut, or a crash.
struct BadEnd {
    QString report; ///< file with the signal and the stack of a crash; empty when the program had no time to write one

    bool operator==(const BadEnd &) const = default;
};

/// A file that stands in the state folder while the window is open, so that the next start knows how this one ended;
/// and a handler that writes a report beside it when the program crashes. One may live at a time.
class RunRecord final {
public:
    explicit RunRecord(const QString &stateFolder);
    /// The window was closed in order.
    ~RunRecord();
    RunRecord(const RunRecord &) = delete;
    RunRecord &operator=(const RunRecord &) = delete;

    /// Empty when the window was closed in order, or never opened.
    const std::optional<BadEnd> &previousEnd() const { return m_previousEnd; }

private:
    QString m_mark;
    std::optional<BadEnd> m_previousEnd;
};

#pragma once

#include "core/fetch/Hop.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <unordered_map>
#include <vector>

class Transfer;

/// A thread in which libcurl transfers hops, so that neither handshakes nor large answers cost the caller anything.
/// libcurl and not QNetworkAccessManager, because that one bounds neither headers nor chunk extensions, takes answers
/// that break off for whole ones, and does not tell which address it connects to. Lives in its caller's thread and
/// answers there.
class Wire final : public QObject {
    Q_OBJECT

public:
    using Ticket = quint64;

    /// `certificates` is a file of certificates that are trusted besides the system's; may be empty.
    explicit Wire(const QString &certificates, QObject *parent = nullptr);
    /// Ends what is under way; nobody is told.
    ~Wire() override;

    /// `onAnswer` is called when the first byte has come, `onEnd` once and last.
    Ticket start(const Hop &hop, std::function<void()> onAnswer, std::function<void(const HopAnswer &)> onEnd);
    /// Neither of the two is called any more.
    void abort(Ticket ticket);

private:
    struct Listener {
        std::function<void()> onAnswer;
        std::function<void(const HopAnswer &)> onEnd;
    };
    struct Orders {
        std::vector<std::pair<Ticket, Hop>> begun;
        std::vector<Ticket> aborted;
        bool isOver = false;
    };
    struct Line; ///< what the thread alone touches

    void order(const std::function<void(Orders &)> &change);
    void run();
    void carryOut(const Orders &orders, Line &line);
    void tellAnswers(Line &line);
    void endFinished(Line &line);
    void endLate(Line &line);
    void end(Line &line, Ticket ticket, const HopAnswer &answer);

    QByteArray m_certificates;
    Ticket m_last = 0;
    QHash<Ticket, Listener> m_listeners;
    QMutex m_mutex; ///< of `m_orders`
    Orders m_orders;
    void *m_multi;
    std::thread m_thread;
};

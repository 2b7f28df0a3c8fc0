#include "core/fetch/Wire.h"

#include "core/fetch/Transfer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr long idleConnections = 32; // kept for the next request to their host: a page's images, a feed's pages

/// libcurl is made ready once, before there is a second thread that could do so too.
void makeReady()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(ready)
}

} // namespace

struct Wire::Line {
    struct Hold {
        std::unique_ptr<Transfer> transfer;
        bool isAnswerTold = false;
    };
    std::unordered_map<Ticket, Hold> holds;
    std::unordered_map<CURL *, Ticket> tickets;

    std::chrono::milliseconds untilNextDeadline() const
    {
        Transfer::Clock::time_point next = Transfer::Clock::now() + 10s;
        for (const auto &[ticket, hold] : holds)
            next = std::min(next, hold.transfer->deadline());
        return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - Transfer::Clock::now()));
    }
};

Wire::Wire(const QString &certificates, QObject *parent)
    : QObject(parent)
    , m_certificates(certificates.toLocal8Bit())
{
    makeReady();
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, idleConnections);
    m_thread = std::thread([this] { run(); });
}

Wire::~Wire()
{
    order([](Orders &orders) { orders.isOver = true; });
    m_thread.join();
    curl_multi_cleanup(m_multi);
}

Wire::Ticket Wire::start(const Hop &hop, std::function<void()> onAnswer, std::function<void(const HopAnswer &)> onEnd)
{
    const Ticket ticket = ++m_last;
    m_listeners.insert(ticket, {std::move(onAnswer), std::move(onEnd)});
    order([&](Orders &orders) { orders.begun.emplace_back(ticket, hop); });
    return ticket;
}

void Wire::abort(Ticket ticket)
{
    if (m_listeners.remove(ticket))
        order([ticket](Orders &orders) { orders.aborted.push_back(ticket); });
}

void Wire::order(const std::function<void(Orders &)> &change)
{
    {
        const QMutexLocker lock(&m_mutex);
        change(m_orders);
    }
    curl_multi_wakeup(m_multi);
}

void Wire::run()
{
    Line line;
    while (true) {
        Orders orders;
        {
            const QMutexLocker lock(&m_mutex);
            orders = std::exchange(m_orders, {});
        }
        if (orders.isOver)
            break;
        carryOut(orders, line);
        int running = 0;
        curl_multi_perform(m_multi, &running);
        tellAnswers(line);
        endFinished(line);
        endLate(line);
        curl_multi_poll(m_multi, nullptr, 0, int(line.untilNextDeadline().count()), nullptr);
    }
    for (const auto &[ticket, hold] : line.holds)
        curl_multi_remove_handle(m_multi, hold.transfer->handle());
}

void Wire::carryOut(const Orders &orders, Line &line)
{
    for (const auto &[ticket, hop] : orders.begun) {
        auto transfer = std::make_unique<Transfer>(hop, m_certificates);
        line.tickets.emplace(transfer->handle(), ticket);
        curl_multi_add_handle(m_multi, transfer->handle());
        line.holds.emplace(ticket, Line::Hold{std::move(transfer)});
    }
    for (const Ticket ticket : orders.aborted)
        end(line, ticket, {});
}

void Wire::tellAnswers(Line &line)
{
    for (auto &[ticket, hold] : line.holds) {
        if (hold.isAnswerTold || !hold.transfer->hasAnswer())
            continue;
        hold.isAnswerTold = true;
        QMetaObject::invokeMethod(this, [this, of = ticket] {
            if (const auto listener = m_listeners.constFind(of); listener != m_listeners.cend())
                listener->onAnswer();
        });
    }
}

void Wire::endFinished(Line &line)
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const Ticket ticket = line.tickets.at(message->easy_handle);
        const CURLcode outcome = message->data.result;
        end(line, ticket, line.holds.at(ticket).transfer->answer(outcome));
    }
}

void Wire::endLate(Line &line)
{
    const Transfer::Clock::time_point now = Transfer::Clock::now();
    std::vector<Ticket> late;
    for (const auto &[ticket, hold] : line.holds)
        if (hold.transfer->deadline() <= now)
            late.push_back(ticket);
    for (const Ticket ticket : late)
        end(line, ticket, line.holds.at(ticket).transfer->timedOut());
}

void Wire::end(Line &line, Ticket ticket, const HopAnswer &answer)
{
    const auto hold = line.holds.find(ticket);
    if (hold == line.holds.end())
        return;
    curl_multi_remove_handle(m_multi, hold->second.transfer->handle());
    line.tickets.erase(hold->second.transfer->handle());
    line.holds.erase(hold);
    QMetaObject::invokeMethod(this, [this, ticket, answer] {
        if (const Listener listener = m_listeners.take(ticket); listener.onEnd)
            listener.onEnd(answer);
    });
}

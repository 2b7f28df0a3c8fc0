#include "core/fetch/Fetcher.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/Exchange.h"
#include "core/fetch/HostLimit.h"

#include <QHash>
#include <QQueue>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Hosts take turns; whoever's turn it is and whose host is free goes.
class Fetcher::Private final : public QObject {
public:
    explicit Private(const FetchRules &rules);
    ~Private() override;

    QFuture<Result<Response>> get(const Request &request);

private:
    void enqueue(Exchange *exchange);
    void release(Exchange *exchange);
    void startWhatMay();
    /// Lets the first one that waits for `host` go; how long its host still has to rest when it may not.
    std::optional<std::chrono::milliseconds> tryHost(const QString &host);

    FetchRules m_rules;
    QNetworkAccessManager m_network;
    HostLimit m_limit;
    QStringList m_turns; ///< the hosts that somebody waits for
    QHash<QString, QQueue<Exchange *>> m_waiting;
    QHash<Exchange *, QString> m_running; ///< and the host each of them holds
    QTimer m_wake;
};

Fetcher::Private::Private(const FetchRules &rules)
    : m_rules(rules)
    , m_limit(rules.hostSpacing, rules.spaceLoopback)
{
    m_network.setAutoDeleteReplies(false);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Private::startWhatMay);
}

Fetcher::Private::~Private()
{
    const QObjectList exchanges = children(); // their replies go before the network does
    qDeleteAll(exchanges);
}

QFuture<Result<Response>> Fetcher::Private::get(const Request &request)
{
    auto *exchange = new Exchange(m_network, m_rules, request, this);
    connect(exchange, &Exchange::redirected, this, [this, exchange] {
        release(exchange);
        enqueue(exchange);
    });
    connect(exchange, &Exchange::hostClosed, this,
        [this, exchange](const QDateTime &until) { m_limit.close(exchange->host(), until); });
    connect(exchange, &Exchange::ended, this, [this, exchange] {
        release(exchange);
        exchange->deleteLater();
    });
    enqueue(exchange);
    return exchange->future();
}

void Fetcher::Private::enqueue(Exchange *exchange)
{
    QQueue<Exchange *> &queue = m_waiting[exchange->host()];
    if (queue.isEmpty())
        m_turns.append(exchange->host());
    queue.enqueue(exchange);
    m_wake.start(0);
}

void Fetcher::Private::release(Exchange *exchange)
{
    if (const auto held = m_running.constFind(exchange); held != m_running.cend()) {
        m_limit.end(*held);
        m_running.erase(held);
    } else if (const auto queue = m_waiting.find(exchange->host()); queue != m_waiting.end()) {
        queue->removeOne(exchange);
    }
    m_wake.start(0);
}

void Fetcher::Private::startWhatMay()
{
    std::optional<std::chrono::milliseconds> soonest;
    QStringList later;
    while (!m_turns.isEmpty() && m_running.size() < m_rules.parallel) {
        const QString host = m_turns.takeFirst();
        const std::optional<std::chrono::milliseconds> wait = tryHost(host);
        if (m_waiting.value(host).isEmpty())
            m_waiting.remove(host);
        else if (wait == std::chrono::milliseconds(0))
            m_turns.append(host);
        else
            later.append(host);
        if (wait > std::chrono::milliseconds(0))
            soonest = std::min(soonest.value_or(*wait), *wait);
    }
    m_turns = later + m_turns;
    if (soonest)
        m_wake.start(*soonest);
}

std::optional<std::chrono::milliseconds> Fetcher::Private::tryHost(const QString &host)
{
    QQueue<Exchange *> &queue = m_waiting[host];
    const HostLimit::Clock::time_point now = HostLimit::Clock::now();
    const std::optional<std::chrono::milliseconds> wait = m_limit.waitFor(host, now);
    if (queue.isEmpty() || wait != std::chrono::milliseconds(0))
        return wait;
    Exchange *next = queue.dequeue();
    if (const QDateTime until = m_limit.closedUntil(host, m_rules.now()); until.isValid()) {
        next->fail({Error::Kind::RateLimited, u"the host asked to wait"_s, until});
        return wait;
    }
    m_limit.begin(host, now);
    m_running.insert(next, host);
    next->begin();
    return wait;
}

Fetcher::Fetcher(const FetchRules &rules, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(rules))
{
}

Fetcher::~Fetcher() = default;

QFuture<Result<Response>> Fetcher::get(const Request &request)
{
    return m_d->get(request);
}

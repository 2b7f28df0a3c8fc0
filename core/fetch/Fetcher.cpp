#include "core/fetch/Fetcher.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/Exchange.h"
#include "core/fetch/HostLimit.h"

#include <QHash>
#include <QQueue>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A host that rests no longer than this is waited for in line: so a site that allows one request a minute serves all of
// its feeds in one round, one after the other.
constexpr std::chrono::minutes patience{2};

HostLimit::Manner mannerOf(const Request &request)
{
    const bool isPicture = request.purpose == Request::Purpose::Image || request.purpose == Request::Purpose::Icon;
    return isPicture || request.wanted == Request::Wanted::Now ? HostLimit::Manner::SideBySide
                                                               : HostLimit::Manner::OneByOne;
}

} // namespace

/// Hosts take turns; whoever's turn it is and whose host is free goes.
class Fetcher::Private final : public QObject {
public:
    Private(const FetchRules &rules, Fetcher *fetcher);
    ~Private() override;

    QFuture<Result<Response>> get(const Request &request);
    void rest(const QString &host, const QDateTime &until) { m_limit.close(host, until); }
    void setProxy(const QUrl &proxy) { m_rules.proxy = proxy; }
    int silent() const;

private:
    using Wait = std::optional<std::chrono::milliseconds>;
    void enqueue(Exchange *exchange);
    void release(Exchange *exchange);
    void startWhatMay();
    /// Lets the first one that waits for `host` go: no time at all when it went, else how long its host still has to
    /// rest, or nothing when another one has to end before.
    Wait tryHost(const QString &host);
    bool hasPlaceFor(const Request &request) const;

    Fetcher *m_fetcher;
    FetchRules m_rules;
    Wire m_wire;
    HostLimit m_limit;
    QStringList m_turns; ///< the hosts that somebody waits for
    QHash<QString, QQueue<Exchange *>> m_waiting;
    QHash<Exchange *, QString> m_running; ///< and the host each of them holds
    QTimer m_wake;
};

Fetcher::Private::Private(const FetchRules &rules, Fetcher *fetcher)
    : m_fetcher(fetcher)
    , m_rules(rules)
    , m_wire(rules.certificates)
    , m_limit(rules.hostSpacing, rules.spaceLoopback)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Private::startWhatMay);
}

Fetcher::Private::~Private()
{
    const QObjectList exchanges = children(); // they take leave of the wire before it goes
    qDeleteAll(exchanges);
}

QFuture<Result<Response>> Fetcher::Private::get(const Request &request)
{
    auto *exchange = new Exchange(m_wire, m_rules, request, this);
    connect(exchange, &Exchange::redirected, this, [this, exchange] {
        release(exchange);
        enqueue(exchange);
    });
    connect(exchange, &Exchange::contacting, this,
        [this, exchange](const QUrl &address) { Q_EMIT m_fetcher->contacted(exchange->request(), address); });
    connect(exchange, &Exchange::received, this,
        [this, exchange](qint64 bytes) { Q_EMIT m_fetcher->received(exchange->request(), bytes); });
    connect(exchange, &Exchange::hostClosed, this, [this, exchange](const QDateTime &until) {
        m_limit.close(exchange->host(), until);
        Q_EMIT m_fetcher->askedToRest(exchange->host(), until);
    });
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
    if (exchange->request().wanted == Request::Wanted::Now)
        queue.prepend(exchange);
    else
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
    constexpr std::chrono::milliseconds lookAgain(50); // whether somebody is silent now
    Wait soonest;
    QStringList later;
    while (!m_turns.isEmpty()) {
        const QString host = m_turns.takeFirst();
        const Wait wait = tryHost(host);
        if (m_waiting.value(host).isEmpty())
            m_waiting.remove(host);
        else if (wait == std::chrono::milliseconds(0))
            m_turns.append(host);
        else
            later.append(host);
        if (wait > std::chrono::milliseconds(0))
            soonest = std::min(soonest.value_or(*wait), *wait);
    }
    m_turns = later;
    if (!m_turns.isEmpty() && m_running.size() >= m_rules.parallel)
        soonest = std::min(soonest.value_or(lookAgain), lookAgain);
    if (soonest)
        m_wake.start(*soonest);
}

bool Fetcher::Private::hasPlaceFor(const Request &request) const
{
    if (request.wanted == Request::Wanted::Now)
        return true;
    return m_running.size() - silent() < m_rules.parallel && m_running.size() < m_rules.connections;
}

int Fetcher::Private::silent() const
{
    return int(std::count_if(
        m_running.keyBegin(), m_running.keyEnd(), [](const Exchange *exchange) { return exchange->isSilent(); }));
}

Fetcher::Private::Wait Fetcher::Private::tryHost(const QString &host)
{
    QQueue<Exchange *> &queue = m_waiting[host];
    if (queue.isEmpty() || !hasPlaceFor(queue.head()->request()))
        return {};
    if (const QDateTime until = m_limit.closedUntil(host, m_rules.now()); until.isValid()) {
        const std::chrono::milliseconds rest = until - m_rules.now();
        if (rest <= patience && queue.head()->request().wanted == Request::Wanted::Ahead)
            return rest;
        queue.dequeue()->fail({Error::Kind::RateLimited, u"the host asked to wait"_s, until});
        return std::chrono::milliseconds(0);
    }
    const HostLimit::Clock::time_point now = HostLimit::Clock::now();
    const HostLimit::Manner manner = mannerOf(queue.head()->request());
    const Wait wait = m_limit.waitFor(host, manner, now);
    if (wait != std::chrono::milliseconds(0))
        return wait;
    Exchange *next = queue.dequeue();
    m_limit.begin(host, manner, now);
    m_running.insert(next, host);
    next->begin();
    return wait;
}

Fetcher::Fetcher(const FetchRules &rules, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(rules, this))
{
}

Fetcher::~Fetcher() = default;

QFuture<Result<Response>> Fetcher::get(const Request &request)
{
    return m_d->get(request);
}

void Fetcher::setProxy(const QUrl &proxy)
{
    m_d->setProxy(proxy);
}

int Fetcher::silent() const
{
    return m_d->silent();
}

void Fetcher::rest(const QString &host, const QDateTime &until)
{
    m_d->rest(host, until);
}

#include "core/fetch/HostLimit.h"

#include "core/fetch/AddressCheck.h"
#include "core/fetch/FetchLimits.h"
#include "core/fetch/RegistrableDomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int sideBySide = 4; // fewer than browsers open to one host
constexpr int inARow = 4; // hosts of one owner that may be asked at once

/// Owners whose servers refuse everything for a while when they are asked more often than this.
const QHash<QString, milliseconds> &slowDomains()
{
    static const QHash<QString, milliseconds> paces{{u"reddit.com"_s, 1min}};
    return paces;
}

} // namespace

HostLimit::HostLimit(milliseconds spacing, bool spaceLoopback)
    : m_spacing(spacing)
    , m_spaceLoopback(spaceLoopback)
{
}

std::optional<milliseconds> HostLimit::waitFor(const QString &host, Manner manner, Clock::time_point now) const
{
    if (isFree(host))
        return 0ms;
    const int busy = m_busy.value(host);
    if (manner == Manner::SideBySide)
        return busy < sideBySide ? std::optional(0ms) : std::nullopt;
    if (busy > 0)
        return std::nullopt;
    milliseconds wait = 0ms;
    if (const auto last = m_lastStart.constFind(host); last != m_lastStart.cend())
        wait = std::chrono::ceil<milliseconds>(*last + m_spacing - now);
    const QString domain = registrableDomain(host);
    if (const auto full = m_full.constFind(domain); full != m_full.cend()) {
        const Bucket bucket = bucketOf(domain);
        wait = std::max(wait, std::chrono::ceil<milliseconds>(*full - (bucket.depth - 1) * bucket.pace - now));
    }
    return std::max(0ms, wait);
}

void HostLimit::begin(const QString &host, Manner manner, Clock::time_point now)
{
    if (isFree(host))
        return;
    ++m_busy[host];
    if (manner == Manner::SideBySide)
        return;
    m_lastStart.insert(host, now);
    const QString domain = registrableDomain(host);
    m_full.insert(domain, std::max(m_full.value(domain, now), now) + bucketOf(domain).pace);
}

void HostLimit::end(const QString &host)
{
    if (const auto busy = m_busy.find(host); busy != m_busy.end() && --*busy == 0)
        m_busy.erase(busy);
}

void HostLimit::close(const QString &host, const QDateTime &until)
{
    m_closed.insert(host, until);
}

/// A time further ahead than any host can name comes from a clock that was wrong.
QDateTime HostLimit::closedUntil(const QString &host, const QDateTime &now) const
{
    const QDateTime until = m_closed.value(host);
    return until.isValid() && until > now && until <= now + FetchLimits::retryAfter ? until : QDateTime();
}

bool HostLimit::isFree(const QString &host) const
{
    return !m_spaceLoopback && isLoopbackHost(host);
}

HostLimit::Bucket HostLimit::bucketOf(const QString &domain) const
{
    const auto slow = slowDomains().constFind(domain);
    return slow != slowDomains().cend() ? Bucket{std::max(*slow, m_spacing), 1} : Bucket{m_spacing, inARow};
}

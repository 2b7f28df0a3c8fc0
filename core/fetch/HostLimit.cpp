#include "core/fetch/HostLimit.h"

#include "core/fetch/AddressCheck.h"

HostLimit::HostLimit(std::chrono::milliseconds spacing, bool spaceLoopback)
    : m_spacing(spacing)
    , m_spaceLoopback(spaceLoopback)
{
}

std::optional<std::chrono::milliseconds> HostLimit::waitFor(const QString &host, Clock::time_point now) const
{
    using std::chrono::milliseconds;
    if (isFree(host))
        return milliseconds(0);
    if (m_busy.contains(host))
        return std::nullopt;
    const auto last = m_lastStart.constFind(host);
    if (last == m_lastStart.cend())
        return milliseconds(0);
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*last + m_spacing - now));
}

void HostLimit::begin(const QString &host, Clock::time_point now)
{
    if (isFree(host))
        return;
    m_busy.insert(host);
    m_lastStart.insert(host, now);
}

void HostLimit::end(const QString &host)
{
    m_busy.remove(host);
}

void HostLimit::close(const QString &host, const QDateTime &until)
{
    m_closed.insert(host, until);
}

QDateTime HostLimit::closedUntil(const QString &host, const QDateTime &now) const
{
    const QDateTime until = m_closed.value(host);
    return until.isValid() && until > now ? until : QDateTime();
}

bool HostLimit::isFree(const QString &host) const
{
    return !m_spaceLoopback && isLoopbackHost(host);
}

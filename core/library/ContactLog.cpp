#include "core/library/ContactLog.h"

#include "core/fetch/Fetcher.h"
#include "core/library/StoreThread.h"

#include <chrono>

namespace {

constexpr std::chrono::seconds together{2}; // one commit for what a story needs

} // namespace

ContactLog::ContactLog(const Places &places)
    : m_places(places)
{
    m_later.setSingleShot(true);
    connect(places.fetcher, &Fetcher::contacted, this, &ContactLog::note);
    connect(&m_later, &QTimer::timeout, this, &ContactLog::keep);
}

ContactLog::~ContactLog()
{
    if (!m_fresh.isEmpty())
        keep();
}

/// Feeds have their own record: when each was visited and how that went.
void ContactLog::note(const Request &request, const QUrl &address)
{
    if (request.purpose == Request::Purpose::Feed)
        return;
    m_fresh += {request.subject.isEmpty() ? request.url : request.subject, address, m_places.now()};
    if (!m_later.isActive())
        m_later.start(together);
}

QFuture<Result<void>> ContactLog::keep()
{
    m_later.stop();
    return ask(m_places.writer, m_places.home,
        [contacts = std::exchange(m_fresh, {})](Database &writer) { return writer.noteContacts(contacts); });
}

QFuture<Result<QList<Contact>>> ContactLog::contacts(const QList<QUrl> &subjects)
{
    const auto read = [this, subjects] {
        return ask(m_places.reader, m_places.home, [subjects](Database &reader) { return reader.contacts(subjects); });
    };
    if (m_fresh.isEmpty())
        return read();
    return keep().then(this, [read](const Result<void> &) { return read(); }).unwrap();
}

#include "ui/feeds/SearchCounts.h"

#include "ui/feeds/FeedTreeModel.h"

#include <chrono>

namespace {

constexpr auto settling = std::chrono::milliseconds(500);

} // namespace

SearchCounts::SearchCounts(Library &library, FeedTreeModel &model, Pending &pending, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
    , m_question(pending)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settling);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_waiting = m_model.searches();
        countNext();
    });
    connect(&library, &Library::changed, this, [this] {
        if (!m_model.searches().isEmpty() && !m_timer.isActive())
            m_timer.start();
    });
}

void SearchCounts::renew()
{
    if (m_known == m_model.searches())
        return;
    m_known = m_model.searches();
    m_waiting = m_known;
    countNext();
}

void SearchCounts::countNext()
{
    if (m_waiting.isEmpty())
        return;
    const SavedSearch search = m_waiting.takeFirst();
    const EntryQuery unread{.unreadOnly = true, .search = m_library.parseSearch(search.text, false)};
    m_question.ask(this, m_library.entryCount(unread), [this, id = search.id](const Result<int> &count) {
        if (count)
            m_model.setUnreadFound(id, *count);
        countNext();
    });
}

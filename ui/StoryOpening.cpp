#include "ui/StoryOpening.h"

#include "ui/Messages.h"
#include "ui/story/StoryView.h"

#include <QAction>
#include <QDesktopServices>

#include <algorithm>

namespace {

/// How far back one may go.
constexpr int longestWayBack = 100;

} // namespace

StoryOpening::StoryOpening(
    Library &library, StoryView &view, Pending &pending, ReadingPlaces &places, QAction *openInBrowser, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_view(view)
    , m_question(pending)
    , m_relatedQuestion(pending)
    , m_linkQuestion(pending)
    , m_places(places)
    , m_openInBrowser(openInBrowser)
{
    connect(&view, &StoryView::linkActivated, this, &StoryOpening::follow);
    connect(&view, &StoryView::shown, this, &StoryOpening::resume);
    connect(&library, &Library::changed, this, [this](const LibraryChanges &changes) {
        if (changes.groups)
            loadRelated();
    });
    connect(&view, &StoryView::relatedActivated, this, &StoryOpening::followEntry);
}

void StoryOpening::open(const Entry &entry)
{
    if (m_entry && m_entry->id == entry.id)
        return;
    keepPlace();
    if (m_entry) {
        m_before += *m_entry;
        if (m_before.size() > longestWayBack)
            m_before.removeFirst();
    }
    load(entry);
}

void StoryOpening::keepPlace()
{
    if (m_entry && m_story)
        m_places.remember(m_entry->id, m_view.isAtEnd() ? 0 : m_view.place());
}

/// Once for each time a story is opened: a better version keeps the place by itself.
void StoryOpening::resume()
{
    if (!m_entry || !m_story || m_resumed == m_entry->id)
        return;
    m_resumed = m_entry->id;
    if (const int place = m_places.placeOf(m_entry->id); place > 0)
        m_view.setPlace(place);
}

void StoryOpening::goBack()
{
    if (m_before.isEmpty())
        return;
    keepPlace();
    const Entry before = m_before.takeLast();
    m_entry.reset();
    Q_EMIT entryFollowed(before);
}

void StoryOpening::load(const Entry &entry)
{
    m_entry = entry;
    m_link = entry.link;
    m_story.reset();
    m_resumed = {};
    m_relatedQuestion.drop();
    m_question.ask(this, m_library.cachedStory(entry.id), [this](const Result<Story> &cached) {
        if (cached)
            show(cached);
        else
            m_view.showMessage(m_entry->title, tr("Fetching the story…"));
        if (cached && (cached->source == StorySource::Page || m_entry->hasFullStory))
            loadRelated();
        else
            loadWhole();
    });
}

void StoryOpening::loadWhole()
{
    m_question.ask(this, m_library.story(m_entry->id), [this](const Result<Story> &story) {
        if (story || !m_story)
            show(story);
        loadRelated();
    });
}

/// A later version of the story that is shown takes its place without moving the line that is being read.
void StoryOpening::show(const Result<Story> &story)
{
    const QString feedTitle = m_entry ? m_entry->feedTitle : QString();
    if (!story) {
        m_view.showMessage(m_entry ? m_entry->title : m_link.host(), messageFor(story.error()), {m_openInBrowser});
        return;
    }
    if (m_story == *story)
        return;
    const bool isBetter = m_story.has_value();
    m_story = *story;
    if (isBetter)
        m_view.replaceStory(*story, feedTitle);
    else
        m_view.showStory(*story, feedTitle);
}

void StoryOpening::loadRelated()
{
    if (!m_entry)
        return;
    m_relatedQuestion.ask(this, m_library.related(m_entry->id), [this](const Result<QList<RelatedEntry>> &related) {
        if (related)
            m_view.showRelated(*related, QDateTime::currentDateTimeUtc());
    });
}

void StoryOpening::cycleVersion()
{
    if (!m_entry || !m_story)
        return;
    const bool isWhole = m_story->source == StorySource::Page;
    m_question.ask(this, isWhole ? m_library.feedStory(m_entry->id) : m_library.story(m_entry->id, LoadWish::Asked),
        [this](const Result<Story> &story) {
            if (!story)
                return Q_EMIT failed(story.error());
            show(story);
            loadRelated();
        });
}

void StoryOpening::follow(const QUrl &url)
{
    m_linkQuestion.ask(this, m_library.entryAt(url), [this, url](const Result<EntryId> &entry) {
        if (entry && entry->isValid())
            followEntry(*entry);
        else if (isRelatedLink(url))
            openPage(url);
        else
            QDesktopServices::openUrl(url);
    });
}

void StoryOpening::followEntry(EntryId entry)
{
    m_linkQuestion.ask(this, m_library.entriesById({entry}), [this](const Result<QList<Entry>> &entries) {
        if (!entries)
            Q_EMIT failed(entries.error());
        else if (!entries->isEmpty())
            Q_EMIT entryFollowed(entries->first());
    });
}

void StoryOpening::openPage(const QUrl &url)
{
    keepPlace();
    if (m_entry)
        m_before += *m_entry;
    m_entry.reset();
    m_story.reset();
    m_link = url;
    m_relatedQuestion.drop();
    m_view.showMessage(url.host(), tr("Fetching the story…"));
    m_question.ask(this, m_library.page(url), [this](const Result<Story> &story) { show(story); });
}

bool StoryOpening::isRelatedLink(const QUrl &url) const
{
    return m_story && std::ranges::any_of(m_story->related, [&url](const RelatedList &list) {
        return std::ranges::any_of(list.links, [&url](const RelatedLink &link) { return link.url == url; });
    });
}

void StoryOpening::close(const QString &title, const QString &sentence, const QList<QAction *> &actions)
{
    if (!m_entry && m_link.isEmpty() && m_closedTitle == title)
        return;
    m_closedTitle = title;
    m_question.drop();
    m_relatedQuestion.drop();
    m_entry.reset();
    m_story.reset();
    m_link.clear();
    m_view.showMessage(title, sentence, actions);
}

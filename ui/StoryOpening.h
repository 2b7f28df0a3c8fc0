#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"
#include "ui/ReadingPlaces.h"

#include <QObject>
#include <QUrl>

#include <optional>

class QAction;
class StoryView;

/// Brings a story into the article pane: at once what the cache has, then the whole story, then its neighbours. What is
/// being read stays where it is when something better comes.
class StoryOpening final : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `openInBrowser` is offered where there is no story; `places` is where stories are resumed.
    StoryOpening(Library &library, StoryView &view, Pending &pending, ReadingPlaces &places, QAction *openInBrowser,
        QObject *parent = nullptr);

    /// The story that was opened last, whether it has come yet or not; none when a page without entry or nothing is
    /// shown.
    const std::optional<Entry> &entry() const { return m_entry; }
    /// Where the story lives on the web.
    QUrl link() const { return m_link; }

    void open(const Entry &entry);
    /// The one shown before, if any.
    void goBack();
    /// Follows a link of the story: publishers' related stories and stories that a feed brought open here, the rest in
    /// a browser.
    void follow(const QUrl &url);
    /// The story as the feed tells it, or the whole one again.
    void cycleVersion();
    /// Remembers how far the story that is shown was read.
    void keepPlace();
    /// Nothing is open any more; the pane says why.
    void close(const QString &title, const QString &sentence, const QList<QAction *> &actions);

Q_SIGNALS:
    /// A link of the story leads to this entry of the library.
    void entryFollowed(const Entry &entry);
    void failed(const Error &error);

private:
    void load(const Entry &entry);
    void loadWhole();
    void loadRelated();
    void show(const Result<Story> &story);
    void openPage(const QUrl &url);
    void followEntry(EntryId entry);
    bool isRelatedLink(const QUrl &url) const;
    void resume();

    Library &m_library;
    StoryView &m_view;
    LatestQuestion m_question;
    LatestQuestion m_relatedQuestion;
    LatestQuestion m_linkQuestion;
    ReadingPlaces &m_places;
    QAction *m_openInBrowser;
    std::optional<Entry> m_entry;
    QList<Entry> m_before; ///< what goBack leads to
    QUrl m_link;
    std::optional<Story> m_story; ///< as it is shown
    EntryId m_resumed; ///< the story that stands where it was left, or is meant to
    QString m_closedTitle; ///< what the pane says while nothing is open
};

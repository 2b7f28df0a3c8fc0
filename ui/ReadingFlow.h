#pragma once

#include "core/library/Library.h"
#include "ui/Pending.h"

#include <QObject>

class EntryListModel;
class EntryListSource;
class EntryListView;
class FeedTreeModel;
class FeedTreeView;
class StoryView;

/// Goes from story to story and from feed to feed, so that one key reads everything there is.
class ReadingFlow final : public QObject {
    Q_OBJECT

public:
    /// What it moves in; all outlive it.
    struct Places {
        Library &library;
        FeedTreeModel &feeds;
        FeedTreeView &feedView;
        EntryListModel &entries;
        EntryListSource &source;
        EntryListView &entryView;
        StoryView &storyView;
    };

    ReadingFlow(const Places &places, Pending &pending, QObject *parent = nullptr);

    /// The first story of the list that is shown, or of the one that is on its way.
    void openFirst();
    void nextStory() { step(1); }
    void previousStory() { step(-1); }
    /// Below the current story, then above it in the same list, then in the next feed that has any.
    void nextUnread();
    void previousUnread();
    /// A page further; at the end of the story the next unread one.
    void readOn();
    void readBack();
    void nextFeed() { goToFeed(1); }
    void previousFeed() { goToFeed(-1); }

Q_SIGNALS:
    /// Another view is to be shown; then `arrive` is called when its rows are there.
    void viewWanted(const EntryQuery &view);
    void said(const QString &sentence);
    void failed(const Error &error);

public:
    /// The rows of another view, or more rows of the same one, are there.
    void arrive();

private:
    void step(int direction);
    bool open(EntryId entry);
    void findUnread();
    void lookFurther();
    void crossToFeed();
    void goToFeed(int direction);

    Places m_at;
    LatestQuestion m_question;
    enum class Waiting { Nothing, First, NextStory, NextUnread, FirstUnreadOfFeed } m_waiting = Waiting::Nothing;
    int m_feedsLeft = 0; ///< to look into while crossing, so that counts out of date make no endless walk
};

#pragma once

#include "core/library/Library.h"
#include "tests/support/PreparedPrompts.h"
#include "tests/support/TestLibrary.h"
#include "ui/MainWindow.h"
#include "ui/Settings.h"
#include "ui/entries/EntryListView.h"
#include "ui/story/StoryView.h"

#include <QLatin1StringView>

#include <memory>

class FeedTreeView;

/// One run of the program: a library on the test's profile and the real window over it, used by keyboard alone. What a
/// person could not go on after (a window that waits for ever, a pane that is missing) ends the test.
class ReadingSession final {
public:
    explicit ReadingSession(const QString &profile);

    /// Waits until no pane waits for anything any more.
    void settle() const;
    /// A key where the focus is, as a person presses it; then all that follows from it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Follows a feed through the dialog.
    void follow(const QUrl &address) const;
    /// Types into the search field and waits for what is found; the focus stays in the field.
    void search(const QString &words) const;

    template <typename T>
    T *find(QLatin1StringView name) const
    {
        T *found = window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", name.data());
        return found;
    }

    EntryListView *list() const { return find<EntryListView>(QLatin1StringView("entryListView")); }
    FeedTreeView *feeds() const;
    StoryView *story() const { return find<StoryView>(QLatin1StringView("storyView")); }
    int rows() const;
    QString storyText() const;
    EntryCounts counts() const;

    std::unique_ptr<Library> library;
    Settings settings;
    PreparedPrompts prompts;
    std::unique_ptr<MainWindow> window;
};

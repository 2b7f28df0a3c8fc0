#pragma once

#include "ui/MainWindow.h"
#include "ui/WindowParts.h"

#include <QAction>

/// Calls `run` when the action of that id is triggered.
template <typename Run>
void on(MainWindow &window, WindowParts &parts, ActionId id, Run run)
{
    QObject::connect(parts.actions[id], &QAction::triggered, &window, run);
}

/// From story to story and from view to view.
void connectReading(MainWindow &window, WindowParts &parts);
/// What is done with the story that is being read: where its text comes from, how large it is, where else it goes.
void connectStory(MainWindow &window, WindowParts &parts);
/// Read, unread, star, and back.
void connectMarking(MainWindow &window, WindowParts &parts);
/// What is followed.
void connectFeeds(MainWindow &window, WindowParts &parts);
/// What stands in the story list and how.
void connectList(MainWindow &window, WindowParts &parts);
/// What opens a window of its own.
void connectDialogs(MainWindow &window, WindowParts &parts);
/// What becomes paper or a file.
void connectPaper(MainWindow &window, WindowParts &parts);
/// The window itself and its panes.
void connectWindow(MainWindow &window, WindowParts &parts);

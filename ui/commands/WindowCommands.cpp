#include "ui/commands/WindowCommands.h"

#include "ui/commands/CommandGroups.h"

void connectCommands(MainWindow &window, WindowParts &parts)
{
    connectReading(window, parts);
    connectStory(window, parts);
    connectMarking(window, parts);
    connectFeeds(window, parts);
    connectList(window, parts);
    connectDialogs(window, parts);
    connectPaper(window, parts);
    connectWindow(window, parts);
}

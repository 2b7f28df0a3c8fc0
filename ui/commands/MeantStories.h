#pragma once

#include "core/model/Entry.h"

#include <QList>

struct WindowParts;

/// The stories that a command means: the selected ones, or the one that is being read where it is no row of the list.
QList<Entry> meantStories(const WindowParts &parts);
/// With all that their rows stand for.
QList<Entry> meantWithSources(const WindowParts &parts);

/// What is unread in the rows above the current one.
QList<Entry> unreadAbove(const WindowParts &parts);
/// Of the rows that are here: what stands below in groups of sites is not what is older.
QList<Entry> unreadBelow(const WindowParts &parts);

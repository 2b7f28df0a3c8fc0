#pragma once

#include "core/model/EntryQuery.h"
#include "ui/palette/CommandPalette.h"

class Actions;
class FeedTreeModel;

/// Every place of the feed list, then every command that can be run now. `go` shows a place. The two outlive the items.
QList<PaletteItem> paletteItems(
    const FeedTreeModel &feeds, const Actions &actions, const std::function<void(const EntryQuery &)> &go);

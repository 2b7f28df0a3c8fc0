#pragma once

#include "core/model/CheckReport.h"
#include "core/store/EntryTable.h"
#include "core/store/FeedTable.h"
#include "core/store/FolderTable.h"
#include "core/store/ImageTable.h"
#include "core/store/JournalTable.h"
#include "core/store/LoadTable.h"
#include "core/store/RelatedTable.h"
#include "core/store/SavedSearchTable.h"
#include "core/store/SearchTable.h"
#include "core/store/StateTable.h"
#include "core/store/StoryTable.h"
#include "core/store/TwinTable.h"
#include "core/store/VisitTable.h"

#include <memory>

struct DatabaseFiles;

/// A connection with all tables on it.
struct Tables {
    Tables(std::unique_ptr<Connection> of, const QString &imageFolder)
        : owned(std::move(of))
        , images(*owned, imageFolder)
    {
    }

    std::unique_ptr<Connection> owned;
    Connection &connection = *owned;
    FolderTable folders{connection};
    FeedTable feeds{connection};
    EntryTable entries{connection};
    StateTable states{connection};
    StoryTable stories{connection};
    SearchTable search{connection};
    RelatedTable related{connection};
    TwinTable twins{connection};
    JournalTable journal{connection};
    SavedSearchTable savedSearches{connection};
    LoadTable loads{connection};
    VisitTable visits{connection};
    ImageTable images;
};

#pragma once

#include "app/demo/DemoStory.h"
#include "core/base/Result.h"

#include <QHash>
#include <QList>
#include <QString>

/// All that the newsroom publishes; fixed once it is loaded, so that any thread may read it.
struct DemoContent {
    DemoEdition edition;
    QList<DemoSite> sites;
    QList<DemoStory> stories; ///< newest first
    QHash<QString, QHash<QString, QString>> templates; ///< template to part to text

    const DemoSite *site(const QString &id) const; ///< null for none
    const DemoStory *story(const QString &path) const; ///< null for none
    QList<const DemoStory *> storiesOf(const DemoSite &site) const; ///< newest first
};

/// Reads resources/demo. Errors: FileUnreadable with the file and what is wrong in it.
Result<DemoContent> loadDemoContent(const DemoEdition &edition);

#include "app/DemoSubscription.h"

#include "core/feed/Opml.h"
#include "core/library/Library.h"

using namespace Qt::StringLiterals;

QFuture<void> subscribeToDemo(Library &library, const QList<DemoFeed> &feeds)
{
    OpmlList list{.title = u"Broadsheet's demo newsroom"_s};
    for (const DemoFeed &feed : feeds)
        list.feeds += OpmlFeed{.url = feed.url,
            .title = feed.title,
            .folders = feed.folder.isEmpty() ? QStringList() : QStringList(feed.folder)};

    return library.importOpml(writeOpml(list))
        .then(&library, [&library](const Result<ImportSummary> &) { return library.refresh(RefreshScope::All); })
        .unwrap()
        .then(&library, [&library](const Result<RefreshProgress> &) { return library.loadIcons(); })
        .unwrap()
        .then(&library, [&library](const Result<int> &) { return library.prefetch(PrefetchScope::Newest); })
        .unwrap()
        .then(&library, [](const Result<PrefetchProgress> &) {});
}

#include "ui/palette/PaletteItems.h"

#include "ui/Actions.h"
#include "ui/Icons.h"
#include "ui/feeds/FeedTreeModel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PaletteHint {
    Q_DECLARE_TR_FUNCTIONS(PaletteHint)
};

QIcon viewIcon(EntryQuery::Scope scope)
{
    switch (scope) {
    case EntryQuery::Scope::Unread:
        return namedIcon(u"mail-unread"_s);
    case EntryQuery::Scope::Today:
        return namedIcon(u"view-today"_s);
    case EntryQuery::Scope::Starred:
        return namedIcon(u"starred"_s);
    case EntryQuery::Scope::Folder:
        return namedIcon(u"folder"_s);
    case EntryQuery::Scope::Feed:
        return namedIcon(u"feed"_s);
    case EntryQuery::Scope::SavedSearch:
        return namedIcon(u"edit-find"_s);
    case EntryQuery::Scope::All:
        break;
    }
    return namedIcon(u"view-all"_s);
}

/// The rows of the feed list from top to bottom, without the heading.
QModelIndexList placesOf(const FeedTreeModel &feeds)
{
    QModelIndexList places;
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        if (parent.isValid() && parent.data(KindRole).value<FeedTreeKind>() != FeedTreeKind::Heading)
            places += parent;
        for (int row = feeds.rowCount(parent) - 1; row >= 0; --row)
            open += feeds.index(row, 0, parent);
    }
    return places;
}

PaletteItem itemOf(
    const FeedTreeModel &feeds, const QModelIndex &place, const std::function<void(const EntryQuery &)> &go)
{
    const EntryQuery view = feeds.viewAt(place);
    PaletteItem item{.text = place.data().toString(), .hint = {}, .icon = viewIcon(view.scope), .run = {}};
    item.run = [go, view] { go(view); };
    const auto kind = place.data(KindRole).value<FeedTreeKind>();
    if (kind == FeedTreeKind::Folder) {
        item.hint = PaletteHint::tr("Folder");
    } else if (kind == FeedTreeKind::Search) {
        item.hint = PaletteHint::tr("Saved search");
    } else if (kind == FeedTreeKind::Feed) {
        item.hint = place.parent().isValid() ? PaletteHint::tr("Feed in %1").arg(place.parent().data().toString())
                                             : PaletteHint::tr("Feed");
    }
    return item;
}

} // namespace

QList<PaletteItem> paletteItems(
    const FeedTreeModel &feeds, const Actions &actions, const std::function<void(const EntryQuery &)> &go)
{
    QList<PaletteItem> items;
    for (const QModelIndex &place : placesOf(feeds))
        items += itemOf(feeds, place, go);
    for (const ActionGroup group : {ActionGroup::Story, ActionGroup::Go, ActionGroup::Feed, ActionGroup::View,
             ActionGroup::Edit, ActionGroup::File, ActionGroup::Help})
        for (QAction *action : actions.group(group))
            if (action && action->isEnabled() && action != actions[ActionId::GoToAnything])
                items += PaletteItem{.text = action->iconText(),
                    .hint = action->shortcut().toString(QKeySequence::NativeText),
                    .icon = action->icon(),
                    .run = [action] { action->trigger(); }};
    return items;
}

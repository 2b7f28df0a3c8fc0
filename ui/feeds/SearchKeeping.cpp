#include "ui/feeds/SearchKeeping.h"

#include "ui/Prompts.h"
#include "ui/feeds/ActReport.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FolderChoice.h"

#include <QWidget>

using namespace Qt::StringLiterals;

SearchKeeping::SearchKeeping(
    Library &library, const FeedTreeModel &model, Prompts &prompts, Pending &pending, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_model(model)
    , m_prompts(prompts)
    , m_pending(pending)
    , m_window(window)
{
    connect(&model, &FeedTreeModel::searchMoveWanted, this, &SearchKeeping::moveTo);
}

void SearchKeeping::keep(const QString &words, const EntryQuery &view)
{
    const QString text = within(words, view);
    const Question question{tr("Keep Search"), tr("Name of the search:"), tr("Keep")};
    m_prompts.askText(m_window, question, words).then(this, [this, text](const QString &name) {
        report(m_library.keepSearch({.id = {}, .name = name.trimmed(), .text = text}), UserAct::Kind::SaveSearch);
    });
}

void SearchKeeping::rename(const SavedSearch &search)
{
    const Question question{tr("Rename Search"), tr("Name of the search:"), tr("Rename")};
    m_prompts.askText(m_window, question, search.name).then(this, [this, search](const QString &name) {
        report(m_library.keepSearch({.id = search.id, .name = name.trimmed(), .text = search.text}),
            UserAct::Kind::ChangeSearch);
    });
}

void SearchKeeping::change(const SavedSearch &search)
{
    const Question question{tr("Change Search"), tr("Stories with:"), tr("Change")};
    m_prompts.askText(m_window, question, search.text).then(this, [this, search](const QString &text) {
        report(m_library.keepSearch({.id = search.id, .name = search.name, .text = text.trimmed()}),
            UserAct::Kind::ChangeSearch);
    });
}

void SearchKeeping::move(const SavedSearch &search)
{
    const Question question{tr("Move Search"), tr("Move “%1” to:").arg(search.name), tr("Move")};
    chooseFolder(m_prompts, m_window, question, folderPaths(m_model.folders()), search.folder)
        .then(this, [this, id = search.id](FolderId folder) { moveTo(id, folder, 0); });
}

void SearchKeeping::moveTo(SearchId search, FolderId folder, int position)
{
    report(m_library.moveSearch(search, folder, position), UserAct::Kind::MoveSearch);
}

void SearchKeeping::remove(const SavedSearch &search)
{
    report(m_library.removeSearch(search.id), UserAct::Kind::RemoveSearch);
}

/// The words with what the view adds to them, as a person would type it.
QString SearchKeeping::within(const QString &words, const EntryQuery &view) const
{
    const QString wanted = words.contains(" OR "_L1) ? u'(' + words + u')' : words;
    const auto named = [this](const EntryQuery &place) {
        return u"feed:\"%1\""_s.arg(m_model.indexOf(place).data().toString().remove(u'"'));
    };
    switch (view.scope) {
    case EntryQuery::Scope::Unread:
        return wanted + " is:unread"_L1;
    case EntryQuery::Scope::Starred:
        return wanted + " is:starred"_L1;
    case EntryQuery::Scope::Today:
        return wanted + " after:today"_L1;
    case EntryQuery::Scope::Feed:
        return wanted + u' ' + named(view);
    case EntryQuery::Scope::Folder: {
        QStringList feeds;
        for (const FeedId feed : m_model.feedsIn(m_model.indexOf(view)))
            feeds += named({.scope = EntryQuery::Scope::Feed, .feed = feed});
        return wanted + " ("_L1 + feeds.join(" OR "_L1) + u')';
    }
    case EntryQuery::Scope::SavedSearch: {
        const SavedSearch *search = m_model.searchAt(m_model.indexOf(view));
        return search ? wanted + " ("_L1 + search->text + u')' : words;
    }
    case EntryQuery::Scope::All:
        break;
    }
    return words;
}

void SearchKeeping::report(const QFuture<Result<void>> &answer, UserAct::Kind act)
{
    reportAct(this, m_pending, answer, act);
}

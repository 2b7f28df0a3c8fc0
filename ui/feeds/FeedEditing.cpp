#include "ui/feeds/FeedEditing.h"

#include "core/base/FileBytes.h"
#include "ui/Messages.h"
#include "ui/Prompts.h"
#include "ui/feeds/AccessFields.h"
#include "ui/feeds/ActReport.h"
#include "ui/feeds/AddFeedDialog.h"
#include "ui/feeds/FeedProperties.h"
#include "ui/feeds/FeedTreeModel.h"
#include "ui/feeds/FolderChoice.h"
#include "ui/feeds/ImportDialog.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::StringLiterals;

FeedEditing::FeedEditing(
    Library &library, const FeedTreeModel &model, Prompts &prompts, Pending &pending, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_model(model)
    , m_prompts(prompts)
    , m_pending(pending)
    , m_window(window)
{
    connect(&model, &FeedTreeModel::moveWanted, this, &FeedEditing::moveTo);
    connect(&model, &FeedTreeModel::folderMoveWanted, this, &FeedEditing::moveFolderTo);
}

void FeedEditing::add(const QUrl &address)
{
    auto *dialog = new AddFeedDialog(m_library, m_pending, m_model.folders(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddFeedDialog::subscribed, this, &FeedEditing::subscribed);
    connect(dialog, &AddFeedDialog::listPasted, this, [this](const QByteArray &opml) { importRead(opml); });
    dialog->open();
    if (address.isValid())
        dialog->look(address);
}

void FeedEditing::addFolder()
{
    const Question question{tr("Add Folder"), tr("Name of the folder:"), tr("Add")};
    m_prompts.askText(m_window, question, {}).then(this, [this](const QString &name) {
        m_pending.await(this, m_library.addFolder(name.trimmed()), [this](const Result<FolderId> &folder) {
            if (!folder)
                Q_EMIT failed(folder.error());
        });
    });
}

void FeedEditing::rename(const QModelIndex &index)
{
    if (const Feed *feed = m_model.feedAt(index)) {
        const Question question{tr("Rename Feed"), tr("Name of the feed:"), tr("Rename")};
        m_prompts.askText(m_window, question, feed->shownTitle())
            .then(this, [this, id = feed->id](const QString &name) {
                report(m_library.renameFeed(id, name.trimmed()), UserAct::Kind::RenameFeed);
            });
    } else if (const Folder *folder = m_model.folderAt(index)) {
        const Question question{tr("Rename Folder"), tr("Name of the folder:"), tr("Rename")};
        m_prompts.askText(m_window, question, folder->name).then(this, [this, id = folder->id](const QString &name) {
            report(m_library.renameFolder(id, name.trimmed()));
        });
    }
}

void FeedEditing::showProperties(const QModelIndex &index)
{
    const Feed *feed = m_model.feedAt(index);
    if (!feed)
        return;
    auto *dialog = new FeedProperties(*feed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *feed] {
        if (dialog->title() != before.customTitle)
            report(m_library.renameFeed(before.id, dialog->title()), UserAct::Kind::RenameFeed);
        if (dialog->address() != before.url)
            report(m_library.setFeedAddress(before.id, dialog->address()));
        if (dialog->keeping() != before.keeping)
            report(m_library.setFeedKeeping(before.id, dialog->keeping()));
        if (dialog->watch() != before.watch)
            report(m_library.setFeedWatch(before.id, dialog->watch()));
        if (dialog->access())
            setAccess(before, *dialog->access());
    });
    m_library.visitsOf(feed->id).then(dialog, [dialog](const Result<QList<FetchOutcome>> &visits) {
        if (visits)
            dialog->showVisits(*visits);
    });
    dialog->open();
}

void FeedEditing::setAccess(const Feed &feed, const AccessFields &wanted)
{
    if (wanted.access() != feed.access)
        report(m_library.setFeedAccess(feed.id, wanted.access()));
    const auto isNew = [](const FeedHeader &header) { return !header.value.isEmpty(); };
    const QList<FeedHeader> headers = wanted.headers();
    if (headers.size() != feed.access.headers.size() || std::ranges::any_of(headers, isNew))
        report(m_library.setFeedHeaders(feed.id, headers));
    if (wanted.user() != feed.access.user || wanted.password())
        report(m_library.setFeedLogin(feed.id, wanted.user(), wanted.password()));
}

void FeedEditing::move(const QModelIndex &index)
{
    if (const Feed *feed = m_model.feedAt(index))
        moveFeed(*feed);
    else if (const Folder *folder = m_model.folderAt(index))
        moveFolder(*folder);
}

void FeedEditing::moveFeed(const Feed &feed)
{
    const Question question{tr("Move Feed"), tr("Move “%1” to:").arg(feed.shownTitle()), tr("Move")};
    chooseFolder(m_prompts, m_window, question, folderPaths(m_model.folders()), feed.folder)
        .then(this, [this, id = feed.id](FolderId folder) { moveTo(id, folder, 0); });
}

void FeedEditing::moveFolder(const Folder &folder)
{
    const Question question{tr("Move Folder"), tr("Move “%1” to:").arg(folder.name), tr("Move")};
    QList<FolderPath> others = folderPaths(m_model.folders());
    const QList<FolderId> inside = m_model.within(folder.id);
    others.removeIf([&inside](const FolderPath &path) { return inside.contains(path.id); });
    chooseFolder(m_prompts, m_window, question, others, folder.parent)
        .then(this, [this, id = folder.id](FolderId parent) { moveFolderTo(id, parent, 0); });
}

void FeedEditing::moveTo(FeedId feed, FolderId folder, int position)
{
    report(m_library.moveFeed(feed, folder, position), UserAct::Kind::MoveFeed);
}

void FeedEditing::moveFolderTo(FolderId folder, FolderId parent, int position)
{
    report(m_library.moveFolder(folder, parent, position), UserAct::Kind::MoveFolder);
}

void FeedEditing::remove(const QModelIndex &index)
{
    if (const Feed *feed = m_model.feedAt(index))
        report(m_library.unsubscribe(feed->id), UserAct::Kind::Unsubscribe);
    else if (const Folder *folder = m_model.folderAt(index))
        report(m_library.removeFolder(folder->id));
}

void FeedEditing::copyAddress(const QModelIndex &index)
{
    const Feed *feed = m_model.feedAt(index);
    if (!feed)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(feed->url.toEncoded()));
    Q_EMIT said(tr("Copied the address of the feed."));
}

void FeedEditing::importOpml()
{
    m_prompts
        .chooseFile(m_window, FileChoice::Open, tr("Import Subscriptions"), {},
            tr("Subscriptions (*.opml *.xml);;All files (*)"))
        .then(this, [this](const QString &path) { importFrom(path); });
}

void FeedEditing::importFrom(const QString &path)
{
    offer(m_library.previewImport(path));
}

void FeedEditing::importRead(const Result<QByteArray> &opml)
{
    if (opml)
        offer(m_library.previewImport(*opml));
    else
        Q_EMIT failed(opml.error());
}

void FeedEditing::offer(const QFuture<Result<ImportPreview>> &preview)
{
    m_pending.await(this, preview, [this](const Result<ImportPreview> &read) {
        if (!read)
            return Q_EMIT failed(read.error());
        auto *dialog = new ImportDialog(*read, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { await(m_library.importFeeds(dialog->chosen())); });
        dialog->open();
    });
}

void FeedEditing::take(const QByteArray &opml)
{
    await(m_library.importOpml(opml));
}

void FeedEditing::await(const QFuture<Result<ImportSummary>> &import)
{
    m_pending.await(this, import, [this](const Result<ImportSummary> &summary) {
        if (!summary)
            return Q_EMIT failed(summary.error());
        Q_EMIT said(importSentence(*summary));
        Q_EMIT imported();
    });
}

void FeedEditing::exportOpml()
{
    m_prompts
        .chooseFile(
            m_window, FileChoice::Save, tr("Export Subscriptions"), u"broadsheet.opml"_s, tr("Subscriptions (*.opml)"))
        .then(this, [this](const QString &path) { writeExport(path); });
}

void FeedEditing::writeExport(const QString &path)
{
    m_pending.await(this, m_library.exportOpml(), [this, path](const Result<QByteArray> &bytes) {
        const Result<void> written = bytes.and_then([&path](const QByteArray &list) { return writeFile(path, list); });
        if (written)
            Q_EMIT said(tr("Exported the subscriptions."));
        else
            Q_EMIT failed(written.error());
    });
}

void FeedEditing::report(const QFuture<Result<void>> &answer, std::optional<UserAct::Kind> act)
{
    reportAct(this, m_pending, answer, act);
}

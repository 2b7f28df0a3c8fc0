#include "ui/feeds/AddFeedDialog.h"

#include "core/library/Library.h"
#include "ui/Messages.h"
#include "ui/NarrowForm.h"
#include "ui/feeds/FolderPaths.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Headlines tell a feed of articles from one of comments; more than three tell no more.
constexpr int shownHeadlines = 3;

QString textOf(const FeedCandidate &candidate)
{
    QStringList lines{candidate.title.isEmpty() ? QString::fromUtf8(candidate.url.toEncoded()) : candidate.title};
    for (const QString &headline :
        candidate.headlines.first(std::min<qsizetype>(shownHeadlines, candidate.headlines.size())))
        lines += u"    "_s + headline;
    return lines.join(u'\n');
}

} // namespace

AddFeedDialog::AddFeedDialog(Library &library, Pending &pending, const QList<Folder> &folders, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_question(pending)
    , m_address(new QLineEdit(this))
    , m_candidates(new QListWidget(this))
    , m_folder(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName("addFeedDialog"_L1);
    setWindowTitle(tr("Add Feed"));
    widen(*this, 70);
    m_address->setObjectName("addressEdit"_L1);
    m_address->setPlaceholderText(tr("Address of a feed or a site, such as example.org"));
    m_candidates->setObjectName("candidateList"_L1);
    m_candidates->setAccessibleName(tr("Feeds found there"));
    m_candidates->setAlternatingRowColors(true);
    m_candidates->setWordWrap(true);
    m_candidates->hide();
    m_folder->setObjectName("folderComboBox"_L1);
    m_folder->addItem(tr("No folder"), 0);
    for (const FolderPath &folder : folderPaths(folders))
        m_folder->addItem(folder.text, folder.id.value);
    m_sentence->setObjectName("addFeedLabel"_L1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName("addButton"_L1);

    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Address:"), m_address);
    layout->addRow(m_sentence);
    layout->addRow(m_candidates);
    layout->addRow(tr("&Folder:"), m_folder);
    layout->addRow(m_buttons);
    connect(m_address, &QLineEdit::textChanged, this, [this] { showCandidates({}); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddFeedDialog::goOn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (const QString copied = QApplication::clipboard()->text();
        copied.contains("://"_L1) && Library::addressIn(copied).isValid())
        m_address->setText(copied.trimmed());
    m_address->selectAll();
    showCandidates({});
}

void AddFeedDialog::look(const QUrl &address)
{
    m_address->setText(QString::fromUtf8(address.toEncoded()));
    lookUp();
}

/// The first press looks, the second one follows what was chosen.
void AddFeedDialog::goOn()
{
    if (m_candidates->currentRow() >= 0)
        subscribe(m_found.at(m_candidates->currentRow()).url);
    else
        lookUp();
}

void AddFeedDialog::lookUp()
{
    if (m_address->text().contains("<opml"_L1, Qt::CaseInsensitive)) {
        Q_EMIT listPasted(m_address->text().toUtf8());
        return accept();
    }
    const QUrl address = Library::addressIn(m_address->text());
    if (!address.isValid())
        return showError({.kind = Error::Kind::InvalidAddress});
    setWaiting(tr("Looking what is there…"));
    m_question.ask(this, m_library.discover(address), [this](const Result<QList<FeedCandidate>> &found) {
        if (!found)
            showError(found.error());
        else if (found->isEmpty())
            showError({.kind = Error::Kind::NotAFeed});
        else
            showCandidates(*found);
    });
}

void AddFeedDialog::showCandidates(const QList<FeedCandidate> &candidates)
{
    m_question.drop();
    m_found = candidates;
    m_candidates->clear();
    for (const FeedCandidate &candidate : candidates)
        m_candidates->addItem(textOf(candidate));
    m_candidates->setVisible(!candidates.isEmpty());
    if (!candidates.isEmpty()) {
        m_candidates->setCurrentRow(0);
        m_candidates->setFocus();
    }
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(candidates.isEmpty() ? tr("Look") : tr("Follow"));
    ok->setEnabled(!m_address->text().trimmed().isEmpty());
    showSentence({});
}

void AddFeedDialog::subscribe(const QUrl &address)
{
    setWaiting(tr("Fetching the stories…"));
    const FolderId folder{m_folder->currentData().toLongLong()};
    m_question.ask(this, m_library.subscribe(address, folder), [this](const Result<FeedId> &feed) {
        if (!feed)
            return showError(feed.error());
        Q_EMIT subscribed(*feed);
        accept();
    });
}

void AddFeedDialog::setWaiting(const QString &sentence)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    showSentence(sentence);
}

void AddFeedDialog::showError(const Error &error)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    showSentence(messageFor(error));
}

void AddFeedDialog::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

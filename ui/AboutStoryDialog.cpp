#include "ui/AboutStoryDialog.h"

#include "core/model/StoryImages.h"
#include "ui/NarrowForm.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A part of more lines is shut at first, so that the others stay in sight.
constexpr qsizetype mostLinesOpen = 12;

QString shown(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QStringList shown(const QList<QUrl> &urls)
{
    QStringList lines;
    for (const QUrl &url : urls)
        lines += shown(url);
    return lines;
}

} // namespace

AboutStoryDialog::AboutStoryDialog(Library &library, const Entry &entry, Pending &pending, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_entry(entry)
    , m_question(pending)
    , m_summary(new QLabel(this))
    , m_parts(new QTreeWidget(this))
{
    setObjectName("aboutStoryDialog"_L1);
    setWindowTitle(tr("About This Story"));
    auto *title = new QLabel(entry.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_parts->setObjectName("aboutStoryTree"_L1);
    m_parts->setAccessibleName(tr("What was left out, and who was asked"));
    m_parts->setHeaderHidden(true);
    m_parts->setTextElideMode(Qt::ElideMiddle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_summary);
    layout->addWidget(m_parts);
    layout->addWidget(buttons);
    resizeWithin(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &AboutStoryDialog::copy);
    load();
}

void AboutStoryDialog::load()
{
    m_question.ask(this, m_library.cachedStory(m_entry.id), [this](const Result<Story> &cached) {
        const Story story = cached.value_or(Story{});
        show(story);
        QList<QUrl> subjects{m_entry.link};
        for (const QUrl &url : QList{m_entry.image} + imagesOf(story))
            if (!url.isEmpty() && !subjects.contains(url))
                subjects += url;
        m_question.ask(this, m_library.contacts(subjects),
            [this](const Result<QList<Contact>> &contacts) { showContacts(contacts.value_or(QList<Contact>())); });
    });
}

void AboutStoryDialog::show(const Story &story)
{
    const PageTraces &traces = story.traces;
    const bool isOfPage = story.source == StorySource::Page && story.verdict != Verdict::NotAStory;
    m_summary->setText(isOfPage
            ? tr("The story was taken out of its page. Nothing else of the page was fetched or run.")
            : tr("This is the story as the feed tells it. Its page has not been read."));
    const auto add = [this](int count, const QString &heading, const QStringList &lines) {
        if (count > 0)
            addPart(heading, lines);
    };
    const auto countOf = [](const auto &list) { return int(list.size()); };
    add(traces.scripts, tr("%n scripts did not run", nullptr, traces.scripts), {});
    add(traces.frames, tr("%n frames were not opened", nullptr, traces.frames), {});
    add(countOf(traces.pixels), tr("%n counting pictures were removed", nullptr, countOf(traces.pixels)),
        shown(traces.pixels));
    add(countOf(traces.watchedLinks),
        tr("%n links were freed of who follows them", nullptr, countOf(traces.watchedLinks)),
        shown(traces.watchedLinks));
    add(countOf(traces.hosts), tr("%n other servers that a browser would have asked", nullptr, countOf(traces.hosts)),
        traces.hosts);
}

void AboutStoryDialog::showContacts(const QList<Contact> &contacts)
{
    QStringList lines;
    for (const Contact &contact : contacts)
        lines += shown(contact.address) + u" — "_s + QLocale().toString(contact.at.toLocalTime(), QLocale::ShortFormat);
    addPart(tr("%n addresses were asked for this story", nullptr, int(lines.size())), lines);
    m_parts->setCurrentItem(m_parts->topLevelItem(0));
}

void AboutStoryDialog::addPart(const QString &heading, const QStringList &lines)
{
    auto *part = new QTreeWidgetItem(m_parts, {heading});
    for (const QString &line : lines) {
        auto *item = new QTreeWidgetItem(part, {line});
        item->setToolTip(0, line);
    }
    part->setExpanded(lines.size() <= mostLinesOpen);
}

void AboutStoryDialog::copy() const
{
    QStringList lines{m_entry.title, shown(m_entry.link), m_summary->text()};
    for (int i = 0; i < m_parts->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *part = m_parts->topLevelItem(i);
        lines += part->text(0);
        for (int j = 0; j < part->childCount(); ++j)
            lines += "    "_L1 + part->child(j)->text(0);
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

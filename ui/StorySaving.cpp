#include "ui/StorySaving.h"

#include "ui/Prompts.h"
#include "ui/story/StoryDocument.h"
#include "ui/story/StoryImages.h"
#include "ui/story/StoryPdf.h"

#include <QFileInfo>
#include <QLocale>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// A title as a file may be called.
QString fileNameFor(QString title)
{
    constexpr qsizetype longestName = 60; // file systems take 255 bytes; a letter may have four
    for (QChar &c : title)
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    return title.left(longestName).trimmed();
}

} // namespace

StorySaving::StorySaving(
    Library &library, Prompts &prompts, Pending &pending, std::function<StoryStyle()> style, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_prompts(prompts)
    , m_pending(pending)
    , m_style(std::move(style))
    , m_window(window)
{
}

void StorySaving::saveStory(const Entry &entry)
{
    ask(tr("Save Story"), entry.title, [this, id = entry.id] { return m_library.keptStories(QList{id}); });
}

void StorySaving::saveList(const EntryQuery &query, const QString &title)
{
    ask(tr("Save the Stories of “%1”").arg(title), title, [this, query] { return m_library.keptStories(query); });
}

void StorySaving::ask(const QString &question, const QString &title, const std::function<Stories()> &gather)
{
    const QString kinds = QStringList{tr("Web page with its pictures (*.html)"), tr("Book (*.epub)"), tr("PDF (*.pdf)"),
        tr("Markdown with its pictures (*.zip)")}
                              .join(u";;"_s);
    m_prompts.chooseFile(m_window, FileChoice::Save, question, fileNameFor(title) + ".html"_L1, kinds)
        .then(this, [this, title, gather](const QString &path) {
            m_pending.await(this, gather(), [this, path, title](const Result<QList<KeptStory>> &stories) {
                if (!stories)
                    return Q_EMIT failed(stories.error());
                write(path, title, *stories);
            });
        });
}

void StorySaving::write(const QString &path, const QString &title, const QList<KeptStory> &stories)
{
    const auto tell = [this, path](const Result<int> &written) {
        if (written)
            Q_EMIT said(tr("Saved %n stories in %1.", nullptr, *written).arg(QFileInfo(path).fileName()));
        else
            Q_EMIT failed(written.error());
    };
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.compare("pdf"_L1, Qt::CaseInsensitive) == 0)
        return m_pending.await(this, QtConcurrent::run(writePdf, path, title, stories, m_style()), tell);
    const CollectionWords words{.title = title, .contents = tr("Contents"), .language = QLocale().bcp47Name()};
    const StoryFormat format = storyFormatNamed(suffix).value_or(StoryFormat::Html); // which everything opens
    m_pending.await(this, m_library.exportStories(stories, format, path, words, asPng), tell);
}

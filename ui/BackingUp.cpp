#include "ui/BackingUp.h"

#include "ui/Prompts.h"

#include <QFileInfo>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

BackingUp::BackingUp(Library &library, Prompts &prompts, Pending &pending, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_prompts(prompts)
    , m_pending(pending)
    , m_window(window)
{
}

void BackingUp::backUp()
{
    const QString name = u"broadsheet-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    m_prompts.chooseFile(m_window, FileChoice::Save, tr("Back Up Everything"), name, tr("Backups (*.zip)"))
        .then(this, [this](const QString &path) {
            Q_EMIT said(tr("Backing up…"));
            m_pending.await(this, m_library.backUp(path), [this, path](const Result<BackupFacts> &made) {
                if (!made)
                    return Q_EMIT failed(made.error());
                Q_EMIT said(tr("Backed up %n stories and all settings in %1.", nullptr, made->stories)
                        .arg(QFileInfo(path).fileName()));
            });
        });
}

void BackingUp::restore()
{
    m_prompts
        .chooseFile(m_window, FileChoice::Open, tr("Restore From a Backup"), {},
            tr("Backups (*.zip)") + ";;"_L1 + tr("All files (*)"))
        .then(this, [this](const QString &path) {
            m_pending.await(this, m_library.backupFacts(path), [this, path](const Result<BackupFacts> &facts) {
                if (facts)
                    confirm(path, *facts);
                else
                    Q_EMIT failed(facts.error());
            });
        });
}

void BackingUp::confirm(const QString &file, const BackupFacts &facts)
{
    const QString made = QLocale().toString(facts.made.toLocalTime(), QLocale::ShortFormat);
    const QString stories = tr("%n stories", nullptr, facts.stories);
    const QString feeds = tr("%n feeds", nullptr, facts.feeds);
    const Question question{tr("Restore From a Backup"),
        tr("This backup of %1 holds %2 of %3. It takes the place of everything that Broadsheet has now, which is kept "
           "in a file beside it. Broadsheet starts again for that.")
            .arg(made, stories, feeds),
        tr("Restore")};
    m_prompts.confirm(m_window, question).then(this, [this, file](bool) { stage(file); });
}

void BackingUp::stage(const QString &file)
{
    Q_EMIT said(tr("Reading the backup…"));
    m_pending.await(this, m_library.restoreAtNextStart(file), [this](const Result<void> &staged) {
        if (staged)
            Q_EMIT restartWanted();
        else
            Q_EMIT failed(staged.error());
    });
}

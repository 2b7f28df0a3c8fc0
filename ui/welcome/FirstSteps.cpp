#include "ui/welcome/FirstSteps.h"

#include "ui/feeds/FeedEditing.h"
#include "ui/welcome/FoundSubscriptions.h"
#include "ui/welcome/StarterDialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// What speaks of the world in English is understood by most, so it is never left out.
QStringList languagesOfPerson()
{
    QStringList languages;
    for (const QString &language : QLocale().uiLanguages())
        languages += language.section(u'-', 0, 0);
    return languages << u"en"_s;
}

QByteArray starterList()
{
    QFile file(u":/broadsheet/starter.opml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FirstSteps::FirstSteps(FeedEditing &editing, Pending &pending, QWidget *window)
    : QObject(window)
    , m_editing(editing)
    , m_pending(pending)
    , m_window(window)
{
    for (const FoundSubscriptions &found : findSubscriptions(QDir::homePath())) {
        auto *action = new QAction(tr("Bring my feeds from %1").arg(found.program), this);
        connect(action, &QAction::triggered, this, [this, found] {
            m_pending.await(this, QtConcurrent::run(readSubscriptions, found),
                [this](const Result<QByteArray> &opml) { m_editing.importRead(opml); });
        });
        m_bringing += action;
    }
}

void FirstSteps::startReading()
{
    auto *dialog = new StarterDialog(starterBundles(starterList()), languagesOfPerson(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editing.take(opmlOf(dialog->chosen())); });
    dialog->open();
}

#include "ui/feeds/FolderChoice.h"

#include "ui/Prompts.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace {

struct FolderChoice {
    Q_DECLARE_TR_FUNCTIONS(FolderChoice)
};

} // namespace

QFuture<FolderId> chooseFolder(
    Prompts &prompts, QWidget *window, const Question &question, QList<FolderPath> folders, FolderId current)
{
    folders.prepend({.id = {}, .text = FolderChoice::tr("No folder")});
    QStringList names;
    for (const FolderPath &folder : std::as_const(folders))
        names += folder.text;
    const auto place = std::ranges::find(folders, current, &FolderPath::id) - folders.begin();
    return prompts.choose(window, question, names, int(place)).then(window, [folders](int choice) {
        return folders.at(choice).id;
    });
}

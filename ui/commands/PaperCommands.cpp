#include "ui/commands/CommandGroups.h"

#include <QPrintDialog>
#include <QPrinter>

void connectPaper(MainWindow &window, WindowParts &parts)
{
    on(window, parts, ActionId::BackUp, [&parts] { parts.backingUp.backUp(); });
    on(window, parts, ActionId::Restore, [&parts] { parts.backingUp.restore(); });
    on(window, parts, ActionId::Print, [&window, &parts] {
        auto *dialog = new QPrintDialog(&window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &window,
            [&parts](QPrinter *printer) { parts.storyView.printStory(*printer); });
    });
    on(window, parts, ActionId::SaveStory, [&parts] {
        if (parts.opening.entry())
            parts.saving.saveStory(*parts.opening.entry());
    });
    on(window, parts, ActionId::SaveList,
        [&parts] { parts.saving.saveList(parts.entrySource.query(), parts.shown.title()); });
}

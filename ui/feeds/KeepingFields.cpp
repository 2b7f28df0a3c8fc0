#include "ui/feeds/KeepingFields.h"

#include <QLocale>

QStringList KeepingFields::dayWords()
{
    return {tr("For ever"), tr("For a year"), tr("For half a year"), tr("For three months"), tr("For a month"),
        tr("For a week")};
}

QStringList KeepingFields::countWords()
{
    QStringList words{tr("As many as there are")};
    for (const int count : counts)
        if (count > 0)
            words += tr("Among the newest %1").arg(QLocale().toString(count));
    return words;
}

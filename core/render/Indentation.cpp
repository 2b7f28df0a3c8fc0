#include "core/render/Indentation.h"

#include <QStringList>

QString indented(const QString &text, const QString &first, const QString &next)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &sign = i == 0 ? first : next;
        lines[i].prepend(lines[i].isEmpty() ? QString(sign).remove(u' ') : sign);
    }
    return lines.join(u'\n');
}

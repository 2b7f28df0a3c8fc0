#pragma once

#include <QRegularExpression>
#include <QString>

/// What is written of a text that names a key to reach it by: "&Open" is "Open", and so is "Open (&O)", as languages
/// write it whose letters join each other or stand on no key.
inline QString withoutAccessKey(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral(" ?\\(&\\w\\)"));
    return text.remove(inBrackets).remove(u'&');
}

#pragma once

#include "core/model/Ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <QVariant>

// How values are stored: a time as milliseconds since 1970, an address as it is sent, an invalid time or id as NULL, a
// null text as an empty one.

inline QVariant sqlValue(qint64 value)
{
    return value;
}
inline QVariant sqlValue(int value)
{
    return value;
}
inline QVariant sqlValue(bool value)
{
    return value ? 1 : 0;
}
inline QVariant sqlValue(const QString &value)
{
    return value.isNull() ? QString(QLatin1StringView("")) : value;
}
inline QVariant sqlValue(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}
inline QVariant sqlValue(const QUrl &value)
{
    return sqlValue(QString::fromLatin1(value.toEncoded()));
}
inline QVariant sqlValue(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}
inline QVariant sqlValue(const QVariant &value)
{
    return value;
}
template <typename Tag>
QVariant sqlValue(Id<Tag> value)
{
    return value.isValid() ? QVariant(value.value) : QVariant();
}

/// `ids` as a JSON array, the form in which a statement takes a list of any length: `IN (SELECT value FROM
/// json_each(?))`.
template <typename AnyId>
QString jsonList(const QList<AnyId> &ids)
{
    QString list = QStringLiteral("[");
    for (const AnyId id : ids)
        list += (list.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(id.value);
    return list + QLatin1Char(']');
}

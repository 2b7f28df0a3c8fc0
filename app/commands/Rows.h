#pragma once

#include "core/library/Library.h"

#include <QJsonObject>
#include <QString>

/// A row of `list` and `search`, as interfaces.md names its fields.
QJsonObject entryJson(const Entry &entry);

/// A row of `list --feeds`.
QJsonObject feedRowJson(const Feed &feed);

/// The same rows as one line of text for a person.
QString entryLine(const Entry &entry);
QString feedLine(const Feed &feed);

/// Writes one line to standard output.
void printLine(const QString &line);
void printLine(const QJsonObject &row);

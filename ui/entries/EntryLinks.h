#pragma once

#include "core/model/Entry.h"

#include <QList>
#include <QStringList>

class QMimeData;

/// The forms in which `linksTo` gives links.
QStringList linkFormats();

/// The links of `entries` for whatever takes links: addresses, and anchors with the headlines. Null where none has one;
/// the caller's otherwise.
QMimeData *linksTo(const QList<Entry> &entries);

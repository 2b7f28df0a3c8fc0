#pragma once

#include "core/model/Block.h"

#include <QByteArrayList>
#include <QUrl>

/// The story in the JSON that a page's programs would fill it from: the longest text, or list of paragraphs, of an
/// object that bears the story's title or lies in one. Empty when there is none of some length.
QList<Block> blocksOfData(const QByteArrayList &data, const QString &title, const QUrl &base);

#pragma once

#include "app/demo/DemoStory.h"
#include "core/model/Block.h"

#include <QString>
#include <QStringView>

/// Reads the body of a story file (its small markup is described in resources/demo/README.md) into the blocks that a
/// reader must find again. `story` is "site/slug": the seed of its pictures and what its footnotes are named after.
QList<Block> blocksFromMarkup(const QString &text, const DemoEdition &edition, const QString &story);

/// One line of running text: *italic*, **bold**, `code`, [link](site/slug or address), [^1].
InlineRuns runsFromMarkup(const QString &line, const DemoEdition &edition);

#pragma once

#include "core/story/Meaning.h"

#include <QSet>
#include <QString>

/// What one to three words of a class or id, lower case and joined by hyphens ("article-body"), stand for; None for
/// most.
Meanings meaningOfTerm(const QString &term);

/// Whether anything that they stand for begins with this word.
bool beginsTerm(const QString &word);

#pragma once

#include "core/model/Story.h"

Paragraph paragraph(const QString &text);

/// One story with a block of every kind, and every look of a word.
Story everyBlock();

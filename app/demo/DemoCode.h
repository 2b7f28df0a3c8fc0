#pragma once

#include "core/model/Block.h"

#include <QString>

/// A program as publishers print it: `markup` is "pygments" (Sphinx), "prism", "highlightjs", "chroma" (Hugo, line
/// numbers in a table), "rouge" (Jekyll), "shiki" (Astro), or empty for a plain <pre>. All but the last colour the
/// words and name the language.
QString codeHtml(const CodeBlock &code, const QString &markup);

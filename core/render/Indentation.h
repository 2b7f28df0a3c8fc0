#pragma once

#include <QString>

/// The text with `first` in front of its first line and `next` in front of the others; an empty line gets no blanks.
QString indented(const QString &text, const QString &first, const QString &next);

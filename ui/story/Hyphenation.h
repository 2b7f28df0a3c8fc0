#pragma once

#include <QString>

/// `words` with a soft hyphen (U+00AD) wherever the language lets a word be divided; as they are where no patterns for
/// it are installed (hyph_*.dic, as LibreOffice and others use them). `added` is set when there was a place. May be
/// called from any thread.
QString hyphenated(const QString &words, const QString &language, bool &added);

/// Whether patterns for the language are installed. BCP 47.
bool canHyphenate(const QString &language);

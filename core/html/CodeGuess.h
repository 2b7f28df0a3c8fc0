#pragma once

#include <QString>
#include <QStringView>

/// The language that a piece of source code is most likely written in, by signs that few others share: "std::",
/// "println!(", a `def` that ends with a colon. Named as languageOf names it; empty when the signs are few or point two
/// ways, because a wrong colouring is worse than none.
QString guessedLanguage(QStringView code);

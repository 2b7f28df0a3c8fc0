#pragma once

#include <QString>

/// The text as it was before UTF-8 was taken for a Latin alphabet and encoded once more ("â€™" for "’"), which editors
/// and databases do to pages that then declare themselves rightly. A text that is sound comes back as it is.
QString undoubled(const QString &text);

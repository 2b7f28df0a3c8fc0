#pragma once

#include <QByteArray>

/// A text in UTF-8 as it was before UTF-8 was taken for a Latin alphabet and encoded once more ("â€™" for "’"), which
/// editors and databases do to pages that then declare themselves rightly. A text that is sound comes back as it is.
QByteArray undoubled(const QByteArray &utf8);

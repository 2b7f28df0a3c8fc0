#pragma once

#include <QString>
#include <QUrl>

/// The web address in whatever a person pasted: with or without scheme, `feed:` in both its forms, quotes or angle
/// brackets around it. An invalid one where there is none.
QUrl feedAddress(const QString &text);

#pragma once

#include <QStringView>

/// Whether a line asks something of the reader instead of telling the story, as the first line of a box does: to sign
/// up, to register, to let a player load.
bool isNoticeHeading(QStringView line);

/// Whether a short line is about the page and not about its subject: who earns from its links, where its author can be
/// reached, who helped with the reporting, that a player wants another browser.
bool isNoticeLine(QStringView line);

#pragma once

#include <QDateTime>
#include <QStringView>
#include <QUrl>

/// A date as a page writes it, for machines (ISO 8601, RFC 2822, seconds since 1970) or for readers in any of some
/// thirty languages ("19. Dezember 2018", "2018年12月19日", "Dec 19, 2018, 10:30 AM ET"). In UTC; a time without a zone
/// counts as UTC. Invalid where no full date stands in the first words of `text`. `language` decides what 3/4/2018
/// means.
QDateTime parseStoryDate(QStringView text, QStringView language = {});

/// The day that stands in an address ("/2018/12/19/", "/20181219-"); invalid without one.
QDateTime dateInAddress(const QUrl &url);

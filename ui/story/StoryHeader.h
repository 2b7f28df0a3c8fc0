#pragma once

struct Story;
class QString;
class StoryWriter;

/// Writes what stands above a story: site, headline, byline, date, reading time, how much of it we have, lead picture.
/// `feedTitle` stands in where the page does not name its site.
void writeHeader(StoryWriter &writer, const Story &story, const QString &feedTitle);

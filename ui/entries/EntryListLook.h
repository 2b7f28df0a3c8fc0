#pragma once

/// How much of each story the list shows: the headline alone; with feed, first words and picture; with more of both.
enum class EntryDensity { Compact, Comfortable, Spacious };

/// Under which headings the stories stand.
enum class EntryGrouping { None, ByDay, BySite };

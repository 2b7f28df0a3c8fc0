#pragma once

/// How much of each story the list shows: the headline alone; with feed, first words and picture; with more of both.
enum class EntryDensity { Compact, Comfortable, Spacious };

/// Under which headings the stories stand.
enum class EntryGrouping { None, ByDay };

/// What the story list looks like.
struct EntryListLook {
    EntryDensity density = EntryDensity::Comfortable;
    EntryGrouping grouping = EntryGrouping::None;

    bool operator==(const EntryListLook &) const = default;
};
